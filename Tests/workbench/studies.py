"""Cases that the checks work on, written in the ways in which files are written."""

OFFICE = """\
# The head's comment stays.
gapscore: 1

case:
  id: office
  title: A study of attendance
  organisation: The office
  system: SiAbsen
  language: en
  instrument: heeks-itposmo

sources:
  - {id: W1, technique: interview, role: head}   # spoken to twice
  - {id: B1, technique: observation}

design:
  - {id: T1, dimension: technology, indicator: network, statement: The network is up}

findings:
  - id: F1   # first
    source: W1
    statement: The network fails at noon
    quote: "At noon nobody can sign in."
  - {id: F2, source: W1, statement: The server is slow, indicator: technology/server, fit: mostly} # kept
  - id: F3
    source: B1
    statement: Lists are printed late
    indicator: information/timely
"""

# What stands between the first finding and the second.
FIRST = """\
    quote: "At noon nobody can sign in."
"""


def with_first(text, *lines):
    """The study with lines at the end of its first finding."""
    return text.replace(FIRST, FIRST + "".join(f"    {line}\n" for line in lines))


def long_study(count):
    """A study with many findings, of which the first half is judged."""
    head, _, _ = OFFICE.partition("findings:")
    rows = [
        f"  - {{id: F{number:03}, source: W1, statement: Finding number {number}, indicator: technology/network"
        + (", fit: mostly}" if number <= count // 2 else "}")
        for number in range(1, count + 1)
    ]
    return head + "findings:\n" + "\n".join(rows) + "\n"
