"""Tries what goes wrong around the program: files of strangers, other users, full disks, limits, kills.

Usage: faults_test.py GAPSCORE [NAME…]

Needs only Python and what Debian has anyway. As root, an ordinary user is Debian's nobody; as an ordinary
user, what needs a second one is left out and said so. With names, only the tests of these names.
"""

import os
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import place  # noqa: E402


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    loader = unittest.TestLoader()
    loader.testNamePatterns = [f"*{name}*" for name in sys.argv[2:]] or None
    tests = loader.discover(os.path.dirname(os.path.abspath(__file__)), pattern="test_*.py")
    with tempfile.TemporaryDirectory(prefix="gapscore-faults.") as folder:
        place.Place.program = place.copied(os.path.abspath(sys.argv[1]), folder)
        result = unittest.TextTestRunner(verbosity=2).run(tests)
    for test, reason in result.skipped:
        print(f"not tried: {test}: {reason}")
    sys.exit(0 if result.wasSuccessful() and result.testsRun else 1)


if __name__ == "__main__":
    main()
