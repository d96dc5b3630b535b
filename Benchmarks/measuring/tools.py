"""The programs that are measured, and those they are measured beside."""

import re
import subprocess

from .run import Failure


class Tools:
    def __init__(self, gapscore, folder):
        self.gapscore = gapscore
        self.floor = folder / "floor"
        self.meter = folder / "meter"
        self.yams = folder / "release" / "yams-peer"
        self.python = folder / "peers" / "bin" / "python"
        self._options = {}

    @property
    def missing(self):
        tools = (self.gapscore, self.floor, self.meter, self.yams, self.python)
        return [path for path in tools if not path.exists()]

    def knows(self, command, option):
        """Whether a command of gapscore has an option."""
        if command not in self._options:
            help = subprocess.run([self.gapscore, command, "--help"], capture_output=True, text=True)
            self._options[command] = set(re.findall(r"--[a-z-]+", help.stdout))
        return option in self._options[command]

    def on_threads(self, count, command, *arguments):
        """A command of gapscore on so many threads, where that can be said."""
        threads = ["--threads", count] if self.knows(command, "--threads") else []
        return [self.gapscore, command, *threads, *arguments]


def instructions(command, scratch):
    """How many instructions a command takes, which is the same on any day to a ten-thousandth."""
    # Without debugging symbols: valgrind gives up on those of newer compilers.
    program = scratch / "program"
    subprocess.run(["strip", "-o", program, command[0]], check=True)
    command = [program, *command[1:]]
    run = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *map(str, command)],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
    )
    found = re.search(r"Collected : (\d+)", run.stderr)
    if run.returncode != 0 or not found:
        raise Failure(f"valgrind ended with {run.returncode}")
    return int(found[1])
