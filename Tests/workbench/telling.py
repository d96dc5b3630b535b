"""What the stub core is to answer, and what it was told."""

import json


def told(tab, name):
    """What the core was told by a name: the arguments of each time."""
    return [arguments for first, *arguments in tab.evaluate("stub.told") if first == name]


def set_answers(tab, name, answers):
    """From now on, an action is answered so."""
    tab.evaluate(f"void (stub.when[{json.dumps(name)}] = {json.dumps(answers)})")


def go(tab, answers):
    """Has the core answer something at once, as if a button had been pressed."""
    tab.evaluate(f"stub.next(...{json.dumps(answers)})")
