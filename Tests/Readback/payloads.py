"""Texts that are markup somewhere, and a case that holds them in every free text."""

import json
import re
from random import Random

PAYLOADS = [
    "<script>alert(1)</script>",
    "a|b",
    "`code`",
    "``two`ticks``",
    "{{x}}",
    "[l](javascript:alert(1))",
    "](javascript:alert(1))",
    "![x](file:///etc/passwd)",
    "**b** _i_ ~~s~~ ^u^ $m$ @cite #tag",
    "---",
    "1. x",
    "1) x",
    "- y",
    "+ y",
    "* y",
    "# h",
    "> q",
    "&amp; &lt;",
    "&copy &#35; &nbsp;",
    "\"q\" 'q' ... --",
    "it's 5' 6\"",
    "</td></tr></table>",
    "<img src=x onerror=alert(1)>",
    "<!-- c -->",
    "\\",
    "\\| \\\\ \\n",
    "C:\\temp\\new",
    "\U0001f600 e\u0301",
    "\"\u0301 '\u0308 `\u0301 |\u0327 *\u0301",
    "H~2~O x^2^ ==m== ++i++",
    "[^1] [x]: y",
    "$$x$$ \\(y\\) \\[z\\]",
    "::: div :::",
    "~~~ ```",
    "{=html} {.c #i}",
    "*[HTML]: y",
    "| a | b |",
    "|---|---|",
    "===",
    "(a) x (@) y",
    "%",
    ": d",
    "<https://e.example> <a@e.example>",
    "snake_case_word 2*3*4",
    "{% raw %} ${x} #{x}",
    "=SUM(A1)",
    # Pandoc's reader of GitHub's Markdown takes :name: for an emoji, and composes characters before it
    # looks for escapes.
    ":smile:",
    "a :+1: b",
    "<\u0338b>",
    "=\u0338",
    # What readers make links of although nothing marks them so.
    "https://e.example/a?b=c#d",
    "http://e.example",
    "HTTPS://E.EXAMPLE",
    "www.e.example/x",
    "WWW.e.example",
    "ftp://e.example/f",
    "//e.example/p",
    "mailto:a@e.example",
    "xmpp:a@e.example/r",
    "a.b@e.example",
    "a+b@sub.e.example,",
    "example.go.id M.Si S.Kom.",
    "@octocat @org/team",
    "#123 GH-26 org/repo#7",
    "a5c3785ed8d6a35868bc169f07e40e889087fd2e",
    "a5c3785 org/repo@a5c3785ed",
    "localhost:8080 http://localhost/ http://192.0.2.1/",
    "https://user:word@e.example:8443/",
    "[x]: https://e.example",
    "![https://e.example](https://e.example/i.png)",
    "<https://e.example>https://e.example",
    "Heeks' rubrik, Jum'at",
    "\u200bhttps://e.example\u2060",
    "tel:+62-000 javascript:alert(1) data:text/html,x",
    # Characters that a terminal acts on, and such as turn the direction of writing.
    "\u0645\u0631\u062d\u0628\u0627 (1) abc",
]


def single_blanks(text):
    """A name as it is kept: unseen blanks go, and others are one space between words."""
    return " ".join(re.sub("[\u200b\u2060\ufeff]", "", text).split())


class Fields:
    """Gives every field of the case its own marker and its own mix of payloads."""

    def __init__(self, payloads):
        self.random = Random(20260701)
        self.payloads = payloads
        self.turn = 0
        self.texts = {}

    def text(self, name, lines=False):
        marker = f"mk{len(self.texts):03d}x"
        mix = [self.payloads[(self.turn + step) % len(self.payloads)] for step in range(3)]
        self.turn += 1
        words = [marker, *mix]
        # Each payload comes to stand at the beginning and at the end of a text too.
        first = self.random.randrange(4)
        words = words[first:] + words[:first]
        self.texts[name] = (("\n" if lines else " ").join(words), marker)
        return self.texts[name][0]

    def name(self, name, lines=False):
        """The same for what has no identifier of its own, as an office or a group."""
        written = self.text(name, lines)
        self.texts[name] = (single_blanks(written), self.texts[name][1])
        return written


def scalar(text, indent):
    """A text as YAML: literal where it has lines, quoted as JSON else."""
    if "\n" not in text:
        return json.dumps(text, ensure_ascii=False)
    pad = " " * (indent + 2)
    return "|-\n" + "\n".join(pad + line for line in text.split("\n"))


def yaml(value, indent=0):
    """Nested dictionaries and lists as block YAML."""
    pad = " " * indent
    if isinstance(value, dict):
        lines = []
        for key, item in value.items():
            if isinstance(item, (dict, list)):
                lines.append(f"{pad}{key}:\n{yaml(item, indent + 2)}")
            else:
                written = scalar(item, indent) if isinstance(item, str) else json.dumps(item)
                lines.append(f"{pad}{key}: {written}")
        return "\n".join(lines)
    lines = []
    for item in value:
        if isinstance(item, dict):
            lines.append(pad + "- " + yaml(item, indent + 2).lstrip())
        else:
            lines.append(f"{pad}- {scalar(item, indent)}")
    return "\n".join(lines)


STAGES = ("input", "process", "output", "outcome")
DIMENSIONS = ("information", "technology", "processes")
# Several expectations come to stand under each indicator, and some stand for themselves.
INDICATORS = {
    "information": ("correct", "timely", None),
    "technology": ("network", "upkeep", None),
    "processes": ("procedures", "in-system", None),
}


def indicator(number):
    """The indicator of an expectation; `None` where it stands for itself."""
    own = INDICATORS[DIMENSIONS[number % 3]]
    return own[number // 3 % len(own)]


def case(payloads, rounds):
    """Returns a case file and its free texts by field."""
    fields = Fields(payloads)
    text, name = fields.text, fields.name
    content = {
        "gapscore": 1,
        "case": {
            "id": "payloads",
            "title": text("title"),
            "organisation": name("organisation"),
            "region": name("region"),
            "system": name("system"),
            "language": "id",
            "period": {"from": "2026-01", "to": "2026-06"},
            "instrument": "heeks-itposmo",
            "citation": text("citation"),
            "note": text("note", lines=True),
            "coders": [{"id": c, "name": text(f"coder {c}")} for c in "AB"],
        },
        "indices": [{"scheme": "spbe-2020", "year": 2024, "value": 3.55}],
        "sources": [
            {
                "id": f"S{n}",
                "technique": ["interview", "observation", "document", "account"][n % 4],
                "role": name(f"role {n}", lines=n % 4 == 1),
                "title": text(f"title {n}"),
                "group": name(f"group {n}"),
                "note": text(f"source note {n}", lines=n % 4 == 3),
            }
            for n in range(rounds)
        ],
        "design": [
            {
                "id": f"E{n}",
                "dimension": DIMENSIONS[n % 3],
                **({"indicator": indicator(n)} if indicator(n) else {}),
                "statement": text(f"expectation {n}", lines=n % 4 == 2),
                "basis": [f"S{n}"],
                "note": text(f"expectation note {n}", lines=n % 4 == 0),
            }
            for n in range(rounds)
        ],
        "findings": [],
        "judgements": [
            {
                "dimension": "objectives",
                "rating": "medium",
                "because": text("because rated", lines=True),
                "basis": text("basis rated"),
            },
            {"dimension": "staffing", "applicable": False, "because": text("because excluded")},
            {"dimension": "technology", "basis": text("basis alone", lines=True)},
        ],
        "recommendations": [],
        "model": {
            stage: [text(f"{stage} {n}", lines=n == 1) for n in range(3)]
            for stage in STAGES
        },
    }
    for n in range(rounds):
        finding = {
            "id": f"F{n}",
            "source": f"S{n}",
            "statement": text(f"finding {n}", lines=n % 4 == 0),
            "quote": text(f"quote {n}", lines=n % 4 == 3),
            "locator": text(f"locator {n}", lines=n % 4 == 2),
            "note": text(f"finding note {n}", lines=n % 4 == 1),
            "factor": ["supporting", "hindering"][n % 2],
            "tags": [text(f"tag {n}")],
        }
        judged = {"expectation": f"E{n}", "fit": "mostly", "impact": "hampers"}
        if n % 3 == 0:
            finding["codings"] = [{"coder": c, **judged} for c in "AB"]
        elif n % 8 == 5:
            finding.update(expectation=f"E{n}", risk=True)
        elif n % 8 == 7:
            # Placed but not judged, or not placed at all.
            finding.update({"expectation": f"E{n}"} if n % 16 == 7 else {})
        else:
            finding.update(judged)
        content["findings"].append(finding)
        content["recommendations"].append(
            {
                "id": f"R{n}",
                "title": text(f"recommendation {n}", lines=n % 4 == 2),
                "addresses": [f"E{n}"] if n % 6 else ["information/correct"],
                "leverage": "direct",
                "requires": [f"R{n - 1}"] if n % 7 == 3 else [],
                "reason": text(f"reason {n}"),
                "note": text(f"recommendation note {n}", lines=n % 4 == 3),
                "strategy": name(f"strategy {n}", lines=n % 4 == 1),
                "owner": name(f"owner {n}"),
            }
        )
    return yaml(content) + "\n", fields.texts


def titles(payloads):
    """Returns a file of small cases, each with one payload as its title and its organisation."""
    finding = {"id": "F1", "dimension": "technology", "source": "S1", "statement": "x", "fit": "partly"}
    cases = [
        {
            "gapscore": 1,
            "case": {
                "id": f"title-{number}",
                "title": payload,
                "organisation": payload,
                "system": "Presensi",
                "instrument": "heeks-itposmo",
            },
            "sources": [{"id": "S1", "technique": "observation"}],
            "findings": [finding],
        }
        for number, payload in enumerate(payloads)
    ]
    return "\n---\n".join(map(yaml, cases)) + "\n"


# What no report shows: it must not show up in pieces either.
HIDDEN = ("coder", "tag")
