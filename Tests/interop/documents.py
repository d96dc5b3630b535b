"""Reads YAML as gapscore does where it matters: a date is a text, and a file may hold several documents."""

import ruamel.yaml
from ruamel.yaml.constructor import SafeConstructor


class Constructor(SafeConstructor):
    """Leaves dates as they are written."""


Constructor.add_constructor(
    "tag:yaml.org,2002:timestamp", lambda constructor, node: constructor.construct_scalar(node)
)


def read(path):
    """All documents of a file; raises what the YAML reader raises."""
    yaml = ruamel.yaml.YAML(typ="safe", pure=True)
    yaml.Constructor = Constructor
    return list(yaml.load_all(pathlib_text(path)))


def pathlib_text(path):
    with open(path, "rb") as file:
        return file.read()


def kind(document):
    """Which schema a document is for, as gapscore tells: by the first key that says so."""
    for key in document if isinstance(document, dict) else ():
        if key in ("instrument", "brand", "case", "map", "names"):
            return key
    return "case"
