"""A page is quiet, fetches nothing, and forbids what it does not need."""

import base64
import hashlib

from probes import probe

SOURCES = probe("""
const policies = [...document.querySelectorAll(
  'meta[http-equiv="Content-Security-Policy" i]')];
const inline = selector => [...document.querySelectorAll(selector)].map(element => ({
  text: element.textContent,
  after: policies.length > 0
    && !!(policies[0].compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
}));
return {
  policies: policies.map(policy => policy.content),
  style: inline("style"),
  script: inline("script"),
  attributes: [...document.querySelectorAll("*")].filter(element =>
    element.getAttributeNames().some(name => name === "style" || name.startsWith("on")))
    .map(named),
};
""")


def check_quiet(tab, page, scheme, tally):
    """Nothing on the console, no failing script, and no request but for the file itself."""
    tally.none(tab.complaints, f"{scheme}: complaints")
    foreign = [url for url in tab.requests if url != page.url]
    tally.none(foreign, f"{scheme}: requests")
    tally.none(tab.run("window.violations"), f"{scheme}: violations of the policy")


def check_policy(tab, tally):
    """A policy of nothing but the page's own style and script, by their hashes."""
    sources = tab.run(SOURCES)
    tally.check(len(sources["policies"]) == 1, f"{len(sources['policies'])} policies, not one")
    policy = directives(" ".join(sources["policies"]))
    tally.check(policy.get("default-src") == ["'none'"], f"default-src {policy.get('default-src')}")
    for directive, values in policy.items():
        unsafe = [value for value in values if value.startswith("'unsafe") or "*" in value]
        tally.none(unsafe, f"policy: {directive}")
    for kind in ["style", "script"]:
        given = policy.get(f"{kind}-src", [])
        needed = [hashed(element["text"]) for element in sources[kind]]
        tally.none([h for h in needed if h not in given], f"policy: {kind}-src lacks")
        # A hash of something that is no longer there only shows that nobody looked.
        stale = [value for value in given if value.startswith("'sha") and value not in needed]
        tally.none(stale, f"policy: {kind}-src has a hash of nothing")
        early = [element["text"][:40] for element in sources[kind] if not element["after"]]
        tally.none(early, f"policy: stands after a {kind}")
    tally.none(sources["attributes"], "style or event attributes")


def directives(policy):
    found = {}
    for part in policy.split(";"):
        name, *values = part.split() or [""]
        if name:
            found[name] = values
    return found


def hashed(text):
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return f"'sha256-{digest}'"
