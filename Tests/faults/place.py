"""A place to run the program in: a folder of files, an ordinary user, and worlds that lack something."""

import os
import pathlib
import resource
import shutil
import subprocess
import tempfile

# Debian's "nobody": an ordinary user of whom nothing depends.
ORDINARY = 65534
IS_ROOT = os.geteuid() == 0
LIMIT = 30

CASE = """\
gapscore: 1
case:
  id: {id}
  title: Presensi
  organisation: Dinas {id}
  region: Kabupaten Contoh
  system: Presensi
  period: {{from: "{year}-01", to: "{year}-06"}}
  instrument: {instrument}
  coders: [{{id: A, name: Peneliti}}, {{id: B, name: Pengode kedua}}]
sources:
  - {{id: I1, technique: interview, role: Operator}}
  - {{id: I2, technique: interview, role: Kepala bidang}}
design:
  - {{id: T1, dimension: technology, indicator: network, statement: Jaringan stabil}}
findings:
  - id: F1
    expectation: T1
    source: I1
    statement: Jaringan terputus
    codings:
      - {{coder: A, gap: {gap}}}
      - {{coder: B, gap: {gap}}}
  - id: F2
    expectation: T1
    source: I2
    statement: Jaringan lambat
    codings:
      - {{coder: A, gap: 3}}
      - {{coder: B, gap: 4}}
recommendations:
  - {{id: R1, title: Jaringan cadangan, addresses: [T1], leverage: direct, effort: low, owner: Diskominfo}}
"""

OWN_INSTRUMENT = """\
gapscore: 1
instrument:
  id: instrumen-dinas
  version: 3
  extends: heeks-itposmo
  title: {id: Instrumen dinas, en: The office's instrument}
  about: {id: Contoh, en: An example}
  source: {id: Dinas Contoh, en: The office}
"""


def case(id="a", gap=4.5, year=2026, instrument="heeks-itposmo"):
    """The text of a small case."""
    return CASE.format(id=id, gap=gap, year=year, instrument=instrument)


class Place:
    """A folder for one test, and the program that is run in it."""

    program = None

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="gapscore-faults."))
        os.chmod(self.folder, 0o755)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        # What a test closed to everybody is opened first; Python's own way ends at very long paths.
        subprocess.run(["chmod", "-R", "u+rwX", self.folder], stderr=subprocess.DEVNULL)
        subprocess.run(["rm", "-rf", self.folder], check=True)

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def offices(self, *ids):
        """Writes small cases, each in a file of its name."""
        for number, id in enumerate(ids or ("a", "b")):
            self.write(f"{id}.yaml", case(id, gap=1 + number % 9))

    def own_everything(self):
        """Gives the folder and all in it to the ordinary user."""
        for root, folders, files in os.walk(self.folder):
            for name in [root, *(os.path.join(root, name) for name in folders + files)]:
                os.chown(name, ORDINARY, ORDINARY, follow_symlinks=False)

    def start(self, *arguments, ordinary=False, limits=(), closed=(), script="", env=None, **streams):
        """Starts the program, or a script that runs it as `"$G" "$@"` and may mount file systems."""
        def prepare():
            for kind, value in limits:
                resource.setrlimit(kind, (value, value))
            for descriptor in closed:
                os.close(descriptor)

        command = [self.program, *arguments]
        if script:
            namespaces = ["unshare", "-m"] if IS_ROOT else ["unshare", "-Urm"]
            command = [*namespaces, "sh", "-c", f'G="$0"; {script}', *command]
        user = ORDINARY if ordinary and IS_ROOT else None
        pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        return subprocess.Popen(
            command,
            cwd=self.folder,
            user=user,
            group=user,
            extra_groups=[] if user else None,
            preexec_fn=prepare if limits or closed else None,
            env={**os.environ, "LC_ALL": "C", **(env or {})},
            **{**pipes, **streams},
        )

    def run(self, *arguments, **options):
        """Runs the program to its end; one that does not come to it fails the test."""
        process = self.start(*arguments, **options)
        try:
            output, errors = process.communicate(timeout=LIMIT)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
        finally:
            for stream in [process.stdout, process.stderr]:
                if stream:
                    stream.close()
        return Run(process.returncode, output or b"", errors or b"")

    def names(self, folder="."):
        """Everything below a folder, hidden or not."""
        root = self.folder / folder
        return sorted(str(path.relative_to(root)) for path in root.rglob("*"))

    def partial(self):
        """What is left of files that did not become whole."""
        return [name for name in self.names() if os.path.basename(name).startswith(".")]


class Run:
    """What came of a run."""

    def __init__(self, status, output, errors):
        self.status = status
        self.output = output
        self.errors = errors.decode(errors="replace")

    def __repr__(self):
        return f"status {self.status}, {len(self.output)} bytes, told: {self.errors}"


def copied(program, folder):
    """The program at a place that every user may run it from."""
    copy = pathlib.Path(folder) / "gapscore"
    shutil.copy(program, copy)
    os.chmod(folder, 0o755)
    os.chmod(copy, 0o755)
    return str(copy)


# Every command that writes, with what it writes; names without a folder lie beside the cases.
WRITING = {
    "report as a page": (["report", "a.yaml", "-o", "out.html"], ["out.html"]),
    "report with figures": (
        ["report", "a.yaml", "-o", "out.md", "--figures", "figures"],
        ["figures/gap-profile.svg", "out.md"],
    ),
    "report into a folder": (["report", "a.yaml", "-o", "to/", "--lang", "en"], ["to/a.en.md"]),
    "score": (["score", "a.yaml", "b.yaml", "-o", "out.jsonl"], ["out.jsonl"]),
    "compare": (["compare", "a.yaml", "b.yaml", "-o", "compared.html"], ["compared.html"]),
    "trend": (["trend", "a.yaml", "later.yaml", "-o", "trend.html"], ["trend.html"]),
    "plan": (["plan", "a.yaml", "b.yaml", "-o", "plan.xlsx"], ["plan.xlsx"]),
    "agree": (["agree", "a.yaml", "-o", "agreement.md"], ["agreement.md"]),
    "audit": (["audit", "a.yaml", "-o", "audit.csv"], ["audit.csv"]),
    "instrument": (["instrument", "show", "heeks-itposmo", "-o", "it.yaml.md"], ["it.yaml.md"]),
}


def with_cases(place):
    """Writes what all of WRITING reads."""
    place.offices("a", "b")
    later = case("a-later", gap=3, year=2027).replace("Dinas a-later", "Dinas a")
    place.write("later.yaml", later)
