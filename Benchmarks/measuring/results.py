"""The table of results, and the file that keeps it."""

import unicodedata

HEADER = ["what", "measured", "reference", "ratio", "from–to", "limit", "met"]
NOTES = "## Notes"
OPENING = """\
# How fast

`make bench` writes this file, all but the notes at its end. Every ratio is the median of the ratios of
runs in turn on the same files; times and sizes are medians, memory is the most of all runs. Only the
ratios can be compared with those of another day.
"""


def table(lines):
    """A table in Markdown that is also read well as it stands."""
    rows = [HEADER] + [line.cells for line in lines]
    widths = [max(map(width, column)) for column in zip(*rows)]
    rows.insert(1, ["-" * size for size in widths])
    return "".join(
        "| " + " | ".join(cell + " " * (size - width(cell)) for cell, size in zip(row, widths)) + " |\n"
        for row in rows
    )


def width(text):
    return sum(not unicodedata.combining(character) for character in text)


def write(path, facts, lines):
    """Writes the results and keeps the notes, which are written by hand."""
    notes = f"{NOTES}\n"
    if path.exists():
        before, heading, after = path.read_text().partition(NOTES)
        notes = heading + after if heading else notes
    told = "".join(f"- {name}: {value}\n" for name, value in facts.items())
    path.write_text(f"{OPENING}\n{told}\n{table(lines)}\n{notes}")
