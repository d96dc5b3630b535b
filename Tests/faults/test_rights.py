"""What is written over: never with more rights than before, whoever owned it."""

import os
import stat
import struct
import unittest

from place import IS_ROOT, ORDINARY, Place

LIST = "system.posix_acl_access"
OWNER, USER, GROUP, MASK, OTHERS = 0x01, 0x02, 0x04, 0x10, 0x20
NOBODY = 0xFFFFFFFF


def access_list(*entries):
    """An access list as the kernel keeps it: version 2, then tag, rights and id of each entry."""
    return struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *entry) for entry in entries)


class Rights(unittest.TestCase):
    def replaced(self, mode, owner=None, entries=None):
        """What an old file's rights and access list become."""
        with Place() as place:
            place.offices()
            old = place.write("out.md", "old")
            if owner is not None:
                os.chown(old, owner, owner)
            os.chmod(old, mode)
            if entries:
                try:
                    os.setxattr(old, LIST, access_list(*entries))
                except OSError as error:
                    self.skipTest(f"no access lists here: {error}")
            run = place.run("report", "a.yaml", "-o", "out.md")
            self.assertEqual(run.status, 0, run)
            status = os.stat(old)
            try:
                kept = os.getxattr(old, LIST)
            except OSError:
                kept = None
            return status, kept

    @unittest.skipUnless(IS_ROOT, "only root may give files away")
    def test_a_file_of_another_user_gives_nobody_his_rights(self):
        for mode in [0o4777, 0o2777, 0o1777, 0o7755]:
            status, _ = self.replaced(mode, owner=ORDINARY)
            self.assertEqual(status.st_uid, os.geteuid())
            self.assertEqual(stat.S_IMODE(status.st_mode) & ~0o666, 0, oct(mode))

    def test_an_access_list_of_ones_own_file_stays(self):
        entries = [(OWNER, 6, NOBODY), (USER, 4, ORDINARY), (GROUP, 0, NOBODY), (MASK, 4, NOBODY),
                   (OTHERS, 0, NOBODY)]
        status, kept = self.replaced(0o640, entries=entries)
        self.assertEqual(kept, access_list(*entries))
        self.assertEqual(stat.S_IMODE(status.st_mode), 0o640)

    @unittest.skipUnless(IS_ROOT, "only root may give files away")
    def test_an_access_list_of_another_users_file_becomes_nobodys(self):
        entries = [(OWNER, 6, NOBODY), (USER, 6, ORDINARY), (GROUP, 0, NOBODY), (MASK, 6, NOBODY),
                   (OTHERS, 4, NOBODY)]
        status, kept = self.replaced(0o664, owner=ORDINARY, entries=entries)
        self.assertIsNone(kept)
        self.assertEqual(stat.S_IMODE(status.st_mode), 0o600)
