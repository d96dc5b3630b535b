"""Rates the cases of many offices on Apache Spark and compares them once.

Usage: spark-submit rollup.py CASES RESULTS [--gapscore FILE] [--view NAME] [--comparison NAME…]

`gapscore score --format jsonl` is the map and runs on the executors; `gapscore compare --scores` is the
reduce and runs once, on the driver. CASES is a folder that the driver and all executors see under one
path; RESULTS is made on the driver. README.md beside this file tells what comes to stand in it.
"""

import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

import pandas
from pyspark import SparkFiles
from pyspark.sql import DataFrame, SparkSession

# So many that starting a process costs little beside the rating, so few that every executor gets some.
FILES_PER_TASK = 200


class Outcome(NamedTuple):
    """What comes of the map: the line of a rated case, or a broken file and what is wrong with it."""

    line: str | None
    file: str | None
    fault: str | None


OUTCOME_SCHEMA = "line string, file string, fault string"


# The map, on the executors.


def outcomes(command: list[str], folder: str, files: list[str]) -> Iterator[Outcome]:
    """Rates some files, in their order.

    `gapscore score` rates all of its files or none. Where it fails, it tries each half of them, until the
    broken files stand alone; so the others are still rated many at a time.
    """
    run = subprocess.run([*command, "--", *files], cwd=folder, capture_output=True)
    if run.returncode == 0:
        yield from (Outcome(line.decode(), None, None) for line in run.stdout.splitlines())
    elif run.returncode != 1:
        # Not for a case's faults: Spark tries the task again elsewhere, and at last gives up.
        raise RuntimeError(f"{command[0]} ended with {run.returncode}: {run.stderr.decode()}")
    elif len(files) == 1:
        yield Outcome(None, files[0], run.stderr.decode())
    else:
        half = len(files) // 2
        yield from outcomes(command, folder, files[:half])
        yield from outcomes(command, folder, files[half:])


def mapping(
    binary: str, options: list[str], folder: str
) -> Callable[[Iterable[pandas.DataFrame]], Iterator[pandas.DataFrame]]:
    """The function that each task runs over its batches of file names."""

    def rate(batches: Iterable[pandas.DataFrame]) -> Iterator[pandas.DataFrame]:
        command = [SparkFiles.get(binary), "score", "--format", "jsonl", *options]
        for batch in batches:
            found = outcomes(command, folder, list(batch["file"]))
            yield pandas.DataFrame(found, columns=Outcome._fields, dtype=object)

    return rate


# Before and after it, on the driver.


def case_files(folder: pathlib.Path) -> list[str]:
    """The files that `gapscore` takes a folder for, in its order: part by part of their paths.

    Spark's own file sources would pass over empty files and names that begin with a dot or an underscore,
    and a case would be missing without a word.
    """

    def refuse(error: OSError) -> None:
        raise error

    found = [
        pathlib.Path(parent, name).relative_to(folder)
        for parent, _, names in os.walk(folder, onerror=refuse)
        for name in names
        if name.endswith((".yaml", ".yml"))
    ]
    found.sort(key=lambda path: [unicodedata.normalize("NFC", part) for part in path.parts])
    return [str(path) for path in found]


def rated(
    spark: SparkSession, folder: pathlib.Path, files: list[str], gapscore: str, options: list[str]
) -> DataFrame:
    """The outcomes of all files, in the order of the files."""
    spark.sparkContext.addFile(gapscore)
    tasks = -(-len(files) // FILES_PER_TASK)
    names = spark.sparkContext.parallelize([(file,) for file in files], tasks)
    rate = mapping(os.path.basename(gapscore), options, str(folder))
    found = spark.createDataFrame(names, "file string").mapInPandas(rate, OUTCOME_SCHEMA)
    # Kept and counted, so that all tasks run at once; read one after the other they would run so too.
    found.persist().count()
    return found


def write_outcomes(found: DataFrame, folder: pathlib.Path, results: pathlib.Path) -> tuple[int, int]:
    """Writes the scores, and the broken files with what is wrong; returns how many there are of each."""
    cases = broken = 0
    results.mkdir()
    with (
        open(results / "scores.jsonl", "w", encoding="utf-8", newline="") as scores,
        open(results / "broken.txt", "w", encoding="utf-8", newline="") as faults,
    ):
        for line, file, fault in found.toLocalIterator(prefetchPartitions=True):
            if file is None:
                scores.write(line + "\n")
                cases += 1
            else:
                faults.write(fault)
                copy = results / "broken" / file
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(folder / file, copy)
                broken += 1
    return cases, broken


def compare(gapscore: str, options: list[str], results: pathlib.Path, name: str) -> int:
    """Compares all that was rated, and names what is broken as left out; returns the exit status."""
    command = [gapscore, "compare", "--scores", "scores.jsonl", *options, "--output", name]
    if (results / "broken").exists():
        command += ["--keep-going", "broken"]
    run = subprocess.run(command, cwd=results, capture_output=True)
    if run.returncode != 0:
        sys.stderr.write(run.stderr.decode())
    return run.returncode


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Rate many cases on Spark and compare them once.")
    parser.add_argument("cases", type=pathlib.Path, help="the folder of cases, seen by all")
    parser.add_argument("results", type=pathlib.Path, help="the folder to make")
    parser.add_argument("--gapscore", default=shutil.which("gapscore"), help="the program")
    parser.add_argument("--view", help="read all cases in these terms, as heeks")
    parser.add_argument("--lang", help="the language of the comparison")
    parser.add_argument(
        "--comparison",
        nargs="+",
        default=["comparison.html"],
        metavar="NAME",
        help="what to write in RESULTS; the extension says how: html, md, json, csv",
    )
    options = parser.parse_args()
    if options.results.exists():
        parser.error(f"{options.results} is there already")
    if options.gapscore is None:
        parser.error("there is no gapscore on the PATH; name it with --gapscore")
    return options


def main() -> int:
    options = arguments()
    folder, results = options.cases.absolute(), options.results.absolute()
    gapscore = os.path.abspath(options.gapscore)
    view = ["--view", options.view] if options.view else []
    files = case_files(folder)
    if not files:
        print(f"no *.yaml or *.yml file below {options.cases}", file=sys.stderr)
        return 66
    spark = SparkSession.builder.appName("gapscore roll-up").getOrCreate()
    found = rated(spark, folder, files, gapscore, view)
    cases, broken = write_outcomes(found, folder, results)
    spark.stop()
    print(f"cases rated: {cases}; files left out: {broken}", file=sys.stderr)
    language = ["--lang", options.lang] if options.lang else []
    for name in options.comparison:
        status = compare(gapscore, [*view, *language], results, name)
        if status != 0:
            return status
    return 0


if __name__ == "__main__":
    sys.exit(main())
