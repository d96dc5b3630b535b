"""What lies in folders: pipes, circles, what is closed, what goes away, names of any bytes."""

import os
import threading
import unittest

from place import IS_ROOT, Place, case

COMMANDS = [["check"], ["score"], ["compare"]]


class FoldersOfStrangers(unittest.TestCase):
    def test_nothing_keeps_an_ordinary_user_waiting_and_all_is_told(self):
        with Place() as place:
            place.offices()
            os.mkfifo(place.folder / "pipe.yaml")
            place.write("closed.yaml", case("closed"))
            place.write("shut/inside.yaml", case("inside"))
            (place.folder / "loop.yaml").symlink_to("loop.yaml")
            (place.folder / "up").symlink_to(".")
            (place.folder / "round").symlink_to("round")
            (place.folder / "out").symlink_to("/etc")
            (place.folder / "passwd.yaml").symlink_to("/etc/passwd")
            place.write("disguised.yaml.txt", case("disguised"))
            if IS_ROOT:
                place.own_everything()
            os.chmod(place.folder / "closed.yaml", 0)
            os.chmod(place.folder / "shut", 0)
            told = ["pipe.yaml", "closed.yaml", "shut", "loop.yaml", "out", "passwd.yaml", "disguised"]
            for command in COMMANDS:
                run = place.run(*command, ".", ordinary=True)
                self.assertEqual(run.status, 66, run)
                for name in told:
                    self.assertIn(name, run.errors, command)
                self.assertNotIn("root:", run.errors)
                if command != ["check"]:
                    self.assertEqual(run.output, b"", command)
                    kept = place.run(*command, ".", "--keep-going", ordinary=True)
                    self.assertEqual(kept.status, 0, kept)
                    for name in told:
                        self.assertIn(name, kept.errors, command)

    def test_files_that_come_and_go_are_read_or_told(self):
        with Place() as place:
            place.offices()
            stop = threading.Event()

            def come_and_go():
                number = 0
                while not stop.is_set():
                    number += 1
                    path = place.write(f"moving/{number % 7}.yaml", case(f"m{number % 7}"))
                    path.unlink()

            mover = threading.Thread(target=come_and_go)
            mover.start()
            try:
                for number in range(40):
                    run = place.run(*COMMANDS[number % 2], ".")
                    self.assertIn(run.status, [0, 1, 66], run)
                    if run.status == 66:
                        self.assertIn("moving", run.errors)
            finally:
                stop.set()
                mover.join()

    def test_a_path_longer_than_the_system_allows_is_told(self):
        with Place() as place:
            place.offices()
            home = os.getcwd()
            os.chdir(place.folder)
            try:
                for _ in range(25):
                    os.mkdir("d" * 200)
                    os.chdir("d" * 200)
                with open("deep.yaml", "w") as file:
                    file.write(case("deep"))
            finally:
                os.chdir(home)
            run = place.run("score", ".")
            self.assertEqual(run.status, 66, run)
            self.assertIn("File name too long", run.errors)

    def test_names_are_bytes_and_act_on_no_terminal(self):
        with Place() as place:
            for number, name in enumerate([b"\xff\xfe.yaml", b"a\x1b[31m\x07.yaml", "‮b.yaml".encode()]):
                path = os.path.join(os.fsencode(place.folder), name)
                with open(path, "w") as file:
                    file.write(case(f"c{number}").replace("gap: 4.5", "gap: x"))
            for command in COMMANDS:
                run = place.run(*command, ".")
                self.assertEqual(run.status, 1, run)
                for raw in ["\x1b", "\x07", "‮"]:
                    self.assertNotIn(raw, run.output.decode() + run.errors)
                self.assertIn("\\xff\\xfe.yaml", run.output.decode() + run.errors)
            one = place.run("score", os.path.join(os.fsencode(place.folder), b"\xff\xfe.yaml"))
            self.assertEqual(one.status, 1, one)
            self.assertIn("gap: x", one.errors)

    def test_an_instrument_that_must_not_be_read_is_no_unknown_one(self):
        with Place() as place:
            place.write("case.yaml", case(instrument="own.yaml"))
            place.write("own.yaml", "gapscore: 1\n")
            if IS_ROOT:
                place.own_everything()
            os.chmod(place.folder / "own.yaml", 0)
            for command in [["check"], ["score"], ["report"]]:
                run = place.run(*command, "case.yaml", ordinary=True)
                self.assertEqual(run.status, 66, run)
                told = run.output.decode() + run.errors
                self.assertIn("cannot be used: cannot read own.yaml: Permission denied", told)
