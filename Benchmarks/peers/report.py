"""Writes a case's ratings and findings as an HTML page, the short way: report.py FILE

What a person with Python would write in an afternoon: the mean of the steps is a finding's gap, the mean
of the findings an expectation's, the mean of the expectations a dimension's. gapscore's own page holds a
lot more; the comparison is of what a user waits for.
"""

import sys
from statistics import mean

import jinja2
import yaml

DIMENSIONS = {
    "information": "Informasi", "technology": "Teknologi", "processes": "Proses",
    "objectives": "Tujuan dan nilai", "staffing": "Staf dan keterampilan",
    "management": "Sistem manajemen dan struktur", "other-resources": "Sumber daya lain",
}
VALUES = {"fit": {}, "frequency": {}, "impact": {}, "coverage": {}}
for criterion, steps in {
    "fit": "matches nearly mostly partly barely not-at-all",
    "frequency": "never rarely periodically often very-often always",
    "impact": "none negligible slows hampers disrupts stops",
    "coverage": "nowhere few some many most all",
}.items():
    VALUES[criterion] = dict(zip(steps.split(), (0, 1, 3, 5, 7, 9)))
PAGE = """<!DOCTYPE html>
<html lang="id"><meta charset="utf-8"><title>{{ head.title }}</title>
<h1>{{ head.title }}</h1><p>{{ head.organisation }}, {{ head.region }}</p>
<table><tr><th>Dimensi<th>Kesenjangan<th>Tingkat<th>Temuan</tr>
{% for each in dimensions %}<tr><td>{{ each.label }}<td>{{ "%.2f"|format(each.gap) }}
<td>{{ each.rating }}<td>{{ each.findings|length }}</tr>
{% endfor %}</table>
{% for each in dimensions %}<h2>{{ each.label }}</h2>
{% for finding in each.findings %}<article id="{{ finding.id }}"><h3>{{ finding.id }}</h3>
<p>{{ finding.statement }}</p>{% if finding.quote %}<blockquote>{{ finding.quote }}</blockquote>{% endif %}
<p>{{ finding.source or finding.sources|join(", ") }} · {{ finding.tags|join(", ") }}</p></article>
{% endfor %}{% endfor %}</html>
"""


def gap(coding):
    if "gap" in coding:
        return coding["gap"]
    if "codings" in coding:
        return mean(map(gap, coding["codings"]))
    return mean(VALUES[name][coding[name]] for name in VALUES if name in coding)


def rating(value):
    return "kecil" if value <= 2 else "kecil–sedang" if value <= 4 else "sedang"


with open(sys.argv[1], "rb") as file:
    case = yaml.load(file, Loader=yaml.CSafeLoader)
held = {}
for finding in case["findings"]:
    target = finding.get("expectation") or finding["codings"][0]["expectation"]
    held.setdefault(target, []).append(finding)
dimensions = []
for dimension, label in DIMENSIONS.items():
    expectations = [
        held[each["id"]] for each in case["design"] if each["dimension"] == dimension and each["id"] in held
    ]
    value = mean(mean(map(gap, findings)) for findings in expectations)
    findings = [finding for each in expectations for finding in each]
    dimensions.append({"label": label, "gap": value, "rating": rating(value), "findings": findings})
page = jinja2.Environment(autoescape=True).from_string(PAGE)
sys.stdout.write(page.render(head=case["case"], dimensions=dimensions))
