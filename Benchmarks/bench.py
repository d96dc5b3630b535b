"""Measures gapscore beside the floor and its peers, prints the table, and writes RESULTS.md.

Usage: bench.py [ROW]...     --list names the rows; with rows chosen, RESULTS.md stays as it is
"""

import argparse
import pathlib
import sys
import tempfile

sys.dont_write_bytecode = True
from measuring import machine, results  # noqa: E402
from measuring.corpus import Corpus  # noqa: E402
from measuring.rows import Rows, lines_of  # noqa: E402
from measuring.run import Runner  # noqa: E402
from measuring.tools import Tools  # noqa: E402
from measuring.workbench import WorkbenchPage  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
BUILT = HERE / ".build"


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rows", nargs="*", help="the rows to measure; without any, all")
    parser.add_argument("--list", action="store_true", help="name the rows")
    parser.add_argument(
        "--gapscore", type=pathlib.Path, default=HERE.parent / ".build/release/gapscore",
        help="the program to measure",
    )
    parser.add_argument("--corpus", type=pathlib.Path, default=BUILT / "corpus", help="the files")
    parser.add_argument("--pairs", type=int, default=9, help="pairs of runs on small files")
    parser.add_argument(
        "--heavy-pairs", type=int, default=5, help="pairs of runs on 100 MB and on 20,000 files"
    )
    parser.add_argument("--large-peers", action="store_true", help="peers on 100 MB too: minutes")
    parser.add_argument("--seconds", type=int, default=600, help="how long a run may take")
    return parser.parse_args()


def main():
    wanted = arguments()
    tools = Tools(wanted.gapscore.resolve(), BUILT)
    corpus = Corpus(wanted.corpus.resolve())
    page = WorkbenchPage(HERE.parent / ".build")
    BUILT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BUILT) as scratch:
        rows = Rows(
            tools, corpus, page, Runner(tools.meter, wanted.seconds), pathlib.Path(scratch),
            wanted.pairs, wanted.heavy_pairs, wanted.large_peers,
        )
        if wanted.list:
            print("\n".join(rows.all))
            return
        unknown = [name for name in wanted.rows if name not in rows.all]
        if unknown:
            sys.exit(f"bench: no row is called {', '.join(unknown)}; --list names them")
        missing = rows.missing_for(wanted.rows or rows.all)
        if missing:
            sys.exit(f"bench: make bench first; missing: {', '.join(map(str, missing))}")
        facts = machine.facts(tools.gapscore)
        lines = []
        for name in wanted.rows or rows.all:
            print(f"measuring {name}", file=sys.stderr)
            lines += lines_of(name, rows.all[name])
    print(results.table(lines), end="")
    if not wanted.rows:
        results.write(HERE / "RESULTS.md", facts, lines)


main()
