"""Debian's chromium, and tabs that remember what a page complained about."""

import contextlib

from playwright.sync_api import sync_playwright

CHROMIUM = "/usr/bin/chromium"
WIDE = 1280
NARROW = 360
HEIGHT = 900

WATCH = """
window.violations = [];
document.addEventListener("securitypolicyviolation", event =>
  window.violations.push(`${event.effectiveDirective} blocked ${event.blockedURI}`));
"""


class Tab:
    """One tab, with what its console, its scripts and its network did since the last opening."""

    def __init__(self, browser, **options):
        self.context = browser.new_context(
            viewport={"width": WIDE, "height": HEIGHT}, offline=True, **options
        )
        self.context.add_init_script(WATCH)
        self.page = self.context.new_page()
        self.complaints = []
        self.requests = []
        self.page.on("console", self._listen)
        self.page.on("pageerror", lambda error: self.complaints.append(f"error: {error}"))
        self.page.on("request", lambda request: self.requests.append(request.url))

    def _listen(self, message):
        if message.type in ("error", "warning"):
            self.complaints.append(f"console {message.type}: {message.text}")

    def open(self, url):
        self.complaints.clear()
        self.requests.clear()
        self.width(WIDE)
        self.page.goto(url)

    def unfold(self):
        """Opens what is folded, so that it is looked at too."""
        self.run("document.querySelectorAll('details').forEach(part => part.open = true)")

    def width(self, width):
        self.page.set_viewport_size({"width": width, "height": HEIGHT})

    def run(self, script, argument=None):
        return self.page.evaluate(script, argument)


class Tabs:
    """The three ways a page is looked at; each tab is used for one page after the other."""

    def __init__(self, browser):
        self.light = Tab(browser, color_scheme="light")
        self.dark = Tab(browser, color_scheme="dark")
        self.plain = Tab(browser, color_scheme="light", java_script_enabled=False)


@contextlib.contextmanager
def tabs():
    """A browser of its own, for as long as the pages last."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM)
        yield Tabs(browser)
        browser.close()
