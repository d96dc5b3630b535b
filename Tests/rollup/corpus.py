"""Folders of cases to roll up."""

import pathlib

from broken import broken
from offices import offices

ROOT = pathlib.Path(__file__).resolve().parents[2]
# An instrument that cannot be read in Heeks' dimensions of ITPOSMO.
WITHOUT_CROSSWALK = """\
gapscore: 1
case: {id: lain, title: Lain, organisation: Dinas Lain, system: Lain, instrument: heeks-2003}
sources:
  - {id: I1, technique: interview}
findings:
  - {id: F1, dimension: technology, source: I1, statement: Jaringan putus, gap: 4}
"""


def write(folder: pathlib.Path, files: dict[str, bytes]) -> pathlib.Path:
    """Puts files into a folder, which may be there already."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists():
            raise FileExistsError(path)
        path.write_bytes(content)
    return folder


def sound(folder: pathlib.Path, count: int) -> pathlib.Path:
    """So many valid cases, each in its file, and something else that lies between them."""
    files = {office.file: office.content for office in offices(count)}
    return write(folder, files | {"provinsi/00/catatan.txt": b"bukan kasus\n"})


def mixed(folder: pathlib.Path, count: int) -> pathlib.Path:
    """The same with broken files among them."""
    return write(sound(folder, count), broken())


def documents(folder: pathlib.Path, count: int, order: list[str]) -> pathlib.Path:
    """The same valid cases as documents of one file, in the order of these ids."""
    texts = {f"kantor-{number:05}": office.text for number, office in enumerate(offices(count))}
    return write(folder, {"semua.yaml": "---\n".join(texts[name] for name in order).encode()})


def studies(folder: pathlib.Path) -> pathlib.Path:
    """Studies of several theories, and a case that has no crosswalk to Heeks' dimensions."""
    own = {path.name: path.read_bytes() for path in (ROOT / "cases").glob("*.yaml")}
    return write(folder, own | {"lain.yaml": WITHOUT_CROSSWALK.encode()})


def regency(folder: pathlib.Path) -> pathlib.Path:
    """The offices of the made-up regency in one year."""
    offices = (ROOT / "cases" / "example-regency").glob("*-2026.yaml")
    return write(folder, {path.name: path.read_bytes() for path in offices})


def twice(folder: pathlib.Path) -> pathlib.Path:
    """Three cases, of which two have one id: they cannot be compared."""
    first, second = (office.content for office in offices(3)[1:])
    return write(folder, {"a.yaml": first, "b.yaml": second, "c.yaml": first})
