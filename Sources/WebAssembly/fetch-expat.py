#!/usr/bin/env python3
"""Unpacks the source of expat into a folder, from a package of PyPI that carries it whole.

Usage: fetch-expat.py FOLDER

Debian removes the sources of older security updates, so that the one of an installed expat may not be had. The
package is known by its SHA-256; its expat, 2.7.3, has the mends of all faults known when it was published.
"""

import hashlib
import io
import re
import shutil
import sys
import tarfile
import urllib.parse
import urllib.request
from pathlib import Path

INDEX = "https://pypi.org/simple/astropy/"
PACKAGE = "astropy-8.0.2"
SHA256 = "e6af35823099ad6a40b57dbe5ff845f577374ea131925c9fa4b49eeab06c5310"
WITHIN = f"{PACKAGE}/cextern/expat/"


def read(address):
    """What stands at an address."""
    with urllib.request.urlopen(address, timeout=120) as answer:
        return answer.read()


def package():
    """The package as it was published."""
    found = re.search(rf'href="([^"#]*/{re.escape(PACKAGE)}\.tar\.gz)', read(INDEX).decode())
    if found is None:
        sys.exit(f"error: {INDEX} does not list {PACKAGE}.tar.gz")
    data = read(urllib.parse.urljoin(INDEX, found.group(1)))
    if hashlib.sha256(data).hexdigest() != SHA256:
        sys.exit(f"error: {PACKAGE}.tar.gz is not the one that is meant, SHA-256 {SHA256}")
    return data


def main():
    """Writes the files of expat."""
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    shutil.rmtree(folder, ignore_errors=True)
    with tarfile.open(fileobj=io.BytesIO(package())) as archive:
        for member in archive.getmembers():
            if not member.isfile() or not member.name.startswith(WITHIN):
                continue
            path = folder / Path(member.name.removeprefix(WITHIN)).relative_to(".")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(archive.extractfile(member).read())


if __name__ == "__main__":
    main()
