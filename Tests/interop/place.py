"""Where things are, and how the program and others are run."""

import importlib.util
import json
import pathlib
import subprocess
import sys

PROGRAM = None
PROJECT = pathlib.Path(__file__).resolve().parents[2]
FIXTURES = PROJECT / "Tests" / "Fixtures" / "error"


def packaged(package, *parts):
    """A file that an installed package holds."""
    found = importlib.util.find_spec(package)
    return pathlib.Path(found.submodule_search_locations[0]).joinpath(*parts)


def gapscore(*arguments, folder=PROJECT):
    """Runs the program; texts are in English."""
    return subprocess.run(
        [PROGRAM, *map(str, arguments)],
        cwd=folder, capture_output=True, text=True, env={"LC_ALL": "C"}, timeout=300, check=False,
    )


def checked(*files, folder=PROJECT):
    """What `check` finds in files: for each path its diagnostics."""
    run = gapscore("check", "--format", "json", "--max-problems", 10_000, *files, folder=folder)
    assert run.stdout, run.stderr
    return {file["file"]: file["diagnostics"] for file in json.loads(run.stdout)["files"]}


def validated(schema, *files, options=()):
    """Runs check-jsonschema on files."""
    command = [sys.executable, "-m", "check_jsonschema", *options, *map(str, files)]
    if schema:
        command[3:3] = ["--schemafile", str(schema)]
    return subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
