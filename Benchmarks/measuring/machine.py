"""Where and with what was measured."""

import datetime
import os
import platform
import re
import subprocess


def facts(gapscore):
    """Names and values, in the order in which they are told."""
    processor = first(r"model name\s*: (.*)", "/proc/cpuinfo")
    memory = int(first(r"MemTotal: *(\d+)", "/proc/meminfo")) * 1024 / 1e9
    system = first(r'PRETTY_NAME="(.*)"', "/etc/os-release")
    return {
        "Date": datetime.date.today().isoformat(),
        "Program": printed(gapscore, "--version"),
        "Processor": f"{processor}, {len(os.sched_getaffinity(0))} cores",
        "Memory": f"{memory:.0f} GB",
        "System": f"{system}, Linux {platform.release()}",
        "Load before": f"{os.getloadavg()[0]:.2f}",
        "Swift": found(r"Swift version (\S+)", printed("swift", "--version")),
        "libyaml": printed("dpkg-query", "-W", "-f=${Version}", "libyaml-0-2"),
        "Compiler of the floor": found(r".*?version (\S+)", printed("clang", "--version"), "clang {}"),
        "Browser": found(r"(Chromium \S+)", printed("chromium", "--version")),
    }


def printed(*command):
    try:
        return subprocess.run(command, capture_output=True, text=True).stdout.strip()
    except OSError:
        return "unknown"


def first(pattern, path):
    with open(path) as file:
        return found(pattern, file.read())


def found(pattern, text, form="{}"):
    match = re.search(pattern, text)
    return form.format(match[1]) if match else "unknown"
