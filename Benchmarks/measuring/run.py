"""Runs commands through the meter: what each took, and what it printed."""

import os
import signal
import subprocess
import tempfile
from dataclasses import dataclass

NANOSECONDS = 1e9
MICROSECONDS = 1e6
KIB = 1024


class Failure(Exception):
    """A command that did not end well, or not in time."""


@dataclass
class Run:
    """What a command took: seconds of wall and of processor time, and bytes."""

    start: float
    end: float
    cpu: float
    peak: int
    printed: int

    @property
    def wall(self):
        return self.end - self.start


class Runner:
    """Runs commands, each for so many seconds at most."""

    def __init__(self, meter, seconds):
        self.meter = str(meter)
        self.seconds = seconds

    def run(self, command, *, feed=None, output=None):
        """Runs a command; `feed` is a file that another process pipes into it."""
        return self.at_once([command], feed=feed, output=output)[0]

    def at_once(self, commands, *, feed=None, output=None):
        """Runs commands beside each other.

        What they print goes nowhere, or into the file `output`, which is what a shell does for a user:
        a pipe to this script would have them wait for it.
        """
        with open(output or os.devnull, "wb") as sink, tempfile.TemporaryFile() as errors:
            pipe = subprocess.Popen(["cat", feed], stdout=subprocess.PIPE) if feed else None
            source = pipe.stdout if pipe else subprocess.DEVNULL
            started = [self._start(command, source, sink, errors) for command in commands]
            if pipe:
                pipe.stdout.close()
            try:
                lines = [self._finish(*each) for each in started]
            finally:
                for process, _ in started:
                    stop(process)
                if pipe:
                    stop(pipe)
            printed = os.stat(output).st_size if output else 0
            return [self._read(line, command, errors, printed) for line, command in zip(lines, commands)]

    def _start(self, command, source, sink, errors):
        reading, writing = os.pipe()
        process = subprocess.Popen(
            [self.meter, str(writing), *map(str, command)],
            stdin=source, stdout=sink, stderr=errors, pass_fds=[writing], start_new_session=True,
        )
        os.close(writing)
        return process, reading

    def _finish(self, process, reading):
        try:
            process.wait(timeout=self.seconds)
        except subprocess.TimeoutExpired:
            raise Failure(f"not done after {self.seconds} s") from None
        finally:
            stop(process)
            with os.fdopen(reading) as report:
                line = report.read()
        return line

    def _read(self, line, command, errors, printed):
        start, end, user, system, peak, status = map(int, line.split())
        if status != 0:
            raise Failure(f"{os.path.basename(command[0])} ended with {status}: {last_line(errors)}")
        return Run(
            start / NANOSECONDS, end / NANOSECONDS, (user + system) / MICROSECONDS, peak * KIB, printed
        )


def last_line(errors):
    errors.seek(0)
    lines = errors.read().decode(errors="replace").strip().splitlines()
    return lines[-1] if lines else "no message"


def stop(process):
    """Ends a process, with what it started, unless it has ended."""
    if process.poll() is None:
        if os.getpgid(process.pid) == process.pid:
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
        process.wait()
