"""Reads case files into a pydantic model and counts their findings: ingest.py FILE..."""

import sys

import yaml
from case_model import CaseFile


def read(path):
    with open(path, "rb") as file:
        return CaseFile.model_validate(yaml.load(file, Loader=yaml.CSafeLoader))


print(sum(len(read(path).findings) for path in sys.argv[1:]))
