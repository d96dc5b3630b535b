"""The schemas beside the loader: what is shipped is valid, and what has a wrong shape is not."""

import copy
import json
import pathlib
import tempfile
import unittest

import documents
import jsonschema
import place

# What `check` says of a file whose shape is wrong: keys, and kinds of values. Words, references, duplicates,
# the order of keys and what is well formed but doubtful are for `check` alone.
SHAPE = {"wrong-shape", "unknown-key", "missing-key", "not-a-number", "empty-file", "other-format"}
KINDS = ("brand", "case", "instrument", "map", "names")


def schema(kind):
    path = place.PROJECT / "schemas" / f"{kind}.schema.json"
    return jsonschema.Draft202012Validator(json.loads(path.read_text(encoding="utf-8")))


def faults(validators, path):
    """What the schemas have against a file's documents; what is no YAML is a fault too."""
    try:
        found = documents.read(path)
    except Exception as error:  # noqa: BLE001: whatever the reader raises
        return [str(error)]
    if not found:
        return ["no document"]
    kind = documents.kind(found[0])
    return [error.message for each in found for error in validators[kind].iter_errors(each)]


class Schemas(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = place.PROJECT / "schemas"
        there = sorted(path.name for path in folder.glob("*.schema.json"))
        wanted = [f"{kind}.schema.json" for kind in KINDS]
        if there != wanted:
            raise AssertionError(f"schemas/ must hold {wanted}, and holds {there}")
        cls.schemas = [folder / name for name in wanted]
        cls.validators = {kind: schema(kind) for kind in KINDS}

    def test_each_schema_is_one(self):
        run = place.validated(None, *self.schemas, options=["--check-metaschema"])
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)

    def shipped(self):
        paths = []
        for folder in ("cases", "instruments", "examples"):
            paths += sorted((place.PROJECT / folder).rglob("*.y*ml"))
        # A workflow is a file for GitHub.
        return [path for path in paths if path.parent.name != "github"]

    def test_what_is_shipped_is_valid(self):
        groups = {kind: [] for kind in KINDS}
        for path in self.shipped():
            found = documents.read(path)
            with self.subTest(path=path.name):
                self.assertEqual(faults(self.validators, path), [])
            if len(found) == 1:
                groups[documents.kind(found[0])].append(path)
        for kind, paths in groups.items():
            with self.subTest(kind=kind):
                self.assertTrue(paths)
                run = place.validated(place.PROJECT / "schemas" / f"{kind}.schema.json", *paths)
                self.assertEqual(run.returncode, 0, run.stdout + run.stderr)

    def test_what_check_rejects_for_its_shape_is_invalid(self):
        told = place.checked(*sorted(place.FIXTURES.glob("*.yaml")))
        tried = 0
        for path, diagnostics in told.items():
            rules = SHAPE & {found["rule"] for found in diagnostics}
            if not rules:
                continue
            tried += 1
            with self.subTest(path=pathlib.Path(path).name, rules=sorted(rules)):
                self.assertTrue(faults(self.validators, path))
        self.assertGreaterEqual(tried, len(SHAPE))

    def test_another_version_is_invalid(self):
        [case] = documents.read(place.PROJECT / "examples" / "ten-lines.yaml")
        self.assertTrue(self.validators["case"].is_valid(case))
        for version in (2, "1", None):
            self.assertFalse(self.validators["case"].is_valid({**case, "gapscore": version}))

    def test_what_check_lets_pass_is_valid(self):
        told = place.checked(*sorted(place.FIXTURES.glob("*.yaml")))
        tried = 0
        for path, diagnostics in told.items():
            if any(found["severity"] == "error" for found in diagnostics):
                continue
            tried += 1
            with self.subTest(path=pathlib.Path(path).name):
                self.assertEqual(faults(self.validators, path), [])
        self.assertGreater(tried, 10)


class Changes(unittest.TestCase):
    """Each place of a file in turn is given a wrong shape; whatever `check` then says, the schema says too."""

    FILES = ("cases/example-regency/disdukcapil-2026.yaml", "examples/ten-lines.yaml", "examples/brand.yaml")
    # Entries of a list are alike: so many of each are changed.
    ENTRIES = 2

    def test_changes_of_shape(self):
        validators = {kind: schema(kind) for kind in KINDS}
        with tempfile.TemporaryDirectory() as folder:
            made = {}
            for name in self.FILES:
                [document] = documents.read(place.PROJECT / name)
                for what, changed in changes(document):
                    path = pathlib.Path(folder, f"{len(made):04}.yaml")
                    path.write_text(json.dumps(changed, ensure_ascii=False), encoding="utf-8")
                    made[path.name] = (f"{name}: {what}", changed)
            told = place.checked(*sorted(made), folder=folder)
        self.assertEqual(set(told), set(made))
        missed, strict, rejected = [], [], 0
        for name, (what, document) in made.items():
            rules = {found["rule"] for found in told[name] if found["severity"] == "error"}
            kind = documents.kind(document)
            is_valid = validators[kind].is_valid(document)
            rejected += bool(rules & SHAPE)
            if rules & SHAPE and is_valid:
                missed.append(f"{what}: {sorted(rules & SHAPE)}")
            if not rules and not is_valid:
                strict.append(what)
        self.assertEqual(missed, [], "what check rejects for its shape and the schema does not")
        self.assertEqual(strict, [], "what check lets pass and the schema does not")
        self.assertGreater(rejected, 300)


def changes(document):
    """A document with one place changed, for each place, and what was changed."""
    for path in places(document):
        value = at(document, path)
        name = "/".join(map(str, path))
        if isinstance(value, dict):
            yield f"{name}: a key more", put(document, path, {**value, "zzz": "x"})
            for key in value:
                rest = {other: inner for other, inner in value.items() if other != key}
                yield f"{name}/{key}: left out", put(document, path, rest)
                misspelt = {(f"{k}x" if k == key else k): inner for k, inner in value.items()}
                yield f"{name}/{key}: misspelt", put(document, path, misspelt)
        if path:
            yield f"{name}: a list", put(document, path, [value])
            yield f"{name}: a mapping", put(document, path, {"zzz": value})
            if isinstance(value, (dict, list)):
                yield f"{name}: a text", put(document, path, "x")
            elif isinstance(value, (int, float)) and not isinstance(value, bool):
                yield f"{name}: a word", put(document, path, "x")


def places(value, path=()):
    """The path of each value within another."""
    yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from places(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value[: Changes.ENTRIES]):
            yield from places(inner, (*path, index))


def at(document, path):
    for step in path:
        document = document[step]
    return document


def put(document, path, value):
    """A copy of a document with another value at a path."""
    if not path:
        return copy.deepcopy(value)
    changed = copy.deepcopy(document)
    at(changed, path[:-1])[path[-1]] = copy.deepcopy(value)
    return changed
