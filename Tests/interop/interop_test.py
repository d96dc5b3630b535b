"""Tries what other programs make of gapscore's files: validators, editors, code scanning.

Usage: interop_test.py GAPSCORE [NAME…]

Runs in an environment with what requirements.txt lists, and needs node. With names, only the tests of these
names.
"""

import os
import sys
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import place  # noqa: E402


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    place.PROGRAM = os.path.abspath(sys.argv[1])
    loader = unittest.TestLoader()
    loader.testNamePatterns = [f"*{name}*" for name in sys.argv[2:]] or None
    tests = loader.discover(os.path.dirname(os.path.abspath(__file__)), pattern="test_*.py")
    result = unittest.TextTestRunner(verbosity=2).run(tests)
    sys.exit(0 if result.wasSuccessful() and result.testsRun else 1)


if __name__ == "__main__":
    main()
