"""Where writing ends early: a full disk, limits, closed streams, kills, a world without /proc."""

import concurrent.futures
import itertools
import os
import random
import resource
import signal
import subprocess
import time
import unittest

from place import IS_ROOT, WRITING, Place, with_cases

KILLS = 100
WITHOUT_PROC = "mount -t tmpfs none /proc"


def can_mount():
    """Whether file systems can be mounted here, as root or in a namespace of one's own."""
    with Place() as place:
        return place.run("--version", script=f'{WITHOUT_PROC} && "$G" "$@"').status == 0


def elsewhere(arguments, folder):
    """The arguments with what they write in another folder."""
    moved = list(arguments)
    for option in ["-o", "--figures"]:
        if option in moved:
            at = moved.index(option) + 1
            moved[at] = f"{folder}/{moved[at]}"
    return moved


class EndedEarly(unittest.TestCase):
    def each_command(self, check):
        """Checks every command that writes, in a place of its own."""
        for name, (arguments, written) in WRITING.items():
            with self.subTest(name), Place() as place:
                with_cases(place)
                check(place, arguments, written)

    def test_a_full_file_system_is_told_and_keeps_what_is_there(self):
        if not can_mount():
            self.skipTest("no file system can be mounted here")
        script = """
            mkdir full && mount -t tmpfs -o size=4k none full && echo old > full/old || exit 99
            "$G" "$@"; status=$?; ls -AR full; cat full/old; exit $status
        """

        def check(place, arguments, _):
            run = place.run(*elsewhere(arguments, "full"), script=script)
            self.assertEqual(run.status, 74, run)
            self.assertIn("No space left on device", run.errors)
            self.assertEqual(run.output, b"full:\nold\nold\n")

        self.each_command(check)

    def test_a_limit_on_the_size_of_files_is_told(self):
        def check(place, arguments, _):
            before = place.names()
            run = place.run(*arguments, limits=[(resource.RLIMIT_FSIZE, 100)])
            self.assertEqual(run.status, 74, run)
            self.assertIn("File too large", run.errors)
            self.assertEqual(place.names(), before)

        self.each_command(check)

    def test_few_open_files_are_enough_or_told(self):
        def check(place, arguments, _):
            before = place.names()
            for number in range(4, 12):
                run = place.run(*arguments, limits=[(resource.RLIMIT_NOFILE, number)])
                self.assertIn(run.status, [0, 66, 74], run)
                if run.status == 0:
                    break
                self.assertIn("Too many open files", run.errors)
                self.assertEqual(place.names(), before)

        self.each_command(check)
        with Place() as place:
            place.offices(*(f"o{number}" for number in range(80)))
            arguments = ["score", ".", "--threads", "64", "-o", "out.csv"]
            run = place.run(*arguments, limits=[(resource.RLIMIT_NOFILE, 8)])
            self.assertIn(run.status, [0, 66, 74], run)
            self.assertNotEqual(run.errors, "")

    def test_few_processes_are_enough(self):
        with Place() as place:
            place.offices(*(f"o{number}" for number in range(80)))
            arguments = ["score", ".", "--threads", "64", "--format", "csv"]
            limits = [(resource.RLIMIT_NPROC, 1)]
            run = place.run(*arguments, ordinary=True, limits=limits)
            self.assertEqual(run.status, 0, run)
            self.assertEqual(run.output, place.run(*arguments).output)

    def test_a_closed_stream_changes_no_result(self):
        def check(place, arguments, written):
            self.assertEqual(place.run(*arguments).status, 0)
            whole = [(place.folder / name).read_bytes() for name in written]
            for count in range(1, 4):
                for closed in itertools.combinations([0, 1, 2], count):
                    for name in written:
                        (place.folder / name).unlink()
                    self.assertEqual(place.run(*arguments, closed=closed).status, 0, closed)
                    now = [(place.folder / name).read_bytes() for name in written]
                    self.assertEqual(now, whole, closed)

        self.each_command(check)

    def test_a_pipe_without_a_reader_is_told(self):
        def check(place, arguments, _):
            if "--figures" in arguments:
                return
            read, write = os.pipe()
            os.close(read)
            whole = [*arguments[: arguments.index("-o")], "-o", "/dev/stdout"]
            run = place.run(*whole, stdout=write)
            os.close(write)
            self.assertEqual(run.status, 74, run)
            self.assertIn("cannot write standard output: Broken pipe", run.errors)

        self.each_command(check)

    @unittest.skipUnless(IS_ROOT, "needs an ordinary user beside this one")
    def test_a_folder_for_temporary_files_that_is_anothers_is_told(self):
        with Place() as place:
            place.offices(*(f"o{number}" for number in range(600)))
            (place.folder / ".private").mkdir(mode=0o700)
            arguments = ["score", ".", "--format", "json"]
            env = {"TMPDIR": str(place.folder / ".private")}
            run = place.run(*arguments, ordinary=True, env=env)
            self.assertEqual(run.status, 74, run)
            self.assertIn("set TMPDIR to a folder with room", run.errors)

    def test_without_proc_everything_is_the_same(self):
        if not can_mount():
            self.skipTest("no file system can be mounted here")
        def check(place, arguments, written):
            self.assertEqual(place.run(*arguments).status, 0)
            whole = [(place.folder / name).read_bytes() for name in written]
            for name in written:
                (place.folder / name).unlink()
            for _ in range(2):
                run = place.run(*arguments, script=f'{WITHOUT_PROC} && "$G" "$@"')
                self.assertEqual(run.status, 0, run)
                self.assertEqual([(place.folder / name).read_bytes() for name in written], whole)
            self.assertEqual(place.partial(), [])

        self.each_command(check)


class Killed(unittest.TestCase):
    """Kills at random moments: what is written is the old or the new, and nothing is left behind."""

    def kill(self, name, script, number, kills):
        arguments, written = WRITING[name]
        dice = random.Random(f"{name} {number}")
        with Place() as place:
            with_cases(place)
            began = time.monotonic()
            first = place.run(*arguments, script=script)
            self.assertEqual(first.status, 0, first)
            took = time.monotonic() - began
            new = {file: (place.folder / file).read_bytes() for file in written}
            old = {file: b"old " * 999 for file in written}
            for _ in range(kills):
                for file, content in old.items():
                    if dice.random() < 0.5:
                        place.write(file, content)
                    else:
                        (place.folder / file).unlink(missing_ok=True)
                before = {file: self.content(place, file) for file in written}
                process = place.start(
                    *arguments, script=script, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
                )
                time.sleep(dice.uniform(0, took * 1.1))
                process.send_signal(number)
                process.wait()
                for file in written:
                    self.assertIn(self.content(place, file), [before[file], new[file]], (name, file))
                if self.content(place, written[-1]) == new[written[-1]]:
                    for file in written:
                        self.assertEqual(self.content(place, file), new[file], (name, file))
                if number != signal.SIGKILL:
                    self.assertEqual(place.partial(), [], name)
            self.assertEqual(place.run(*arguments, script=script).status, 0)
            self.assertEqual({file: self.content(place, file) for file in written}, new)
            self.assertEqual(place.partial(), [], name)

    @staticmethod
    def content(place, file):
        path = place.folder / file
        return path.read_bytes() if path.exists() else None

    def kill_all(self, script, number, kills):
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for done in [pool.submit(self.kill, name, script, number, kills) for name in WRITING]:
                done.result()

    def test_killed(self):
        self.kill_all("", signal.SIGKILL, KILLS)

    def test_interrupted(self):
        self.kill_all("", signal.SIGINT, KILLS // 10)

    def test_killed_and_ended_where_files_have_names_from_the_start(self):
        if not can_mount():
            self.skipTest("no file system can be mounted here")
        script = f'{WITHOUT_PROC} && exec "$G" "$@"'
        self.kill_all(script, signal.SIGKILL, KILLS // 5)
        self.kill_all(script, signal.SIGTERM, KILLS // 5)
