"""Debian's chromium through playwright, with the same few calls as firefox.py."""

import atexit
import contextlib
import functools
import json
import os
import pathlib
import signal
import time

from playwright.sync_api import Error, sync_playwright
from watching import WATCH

PATIENCE = 10


@functools.cache
def playwright():
    """One for all browsers, as there may be no two at a time."""
    started = sync_playwright().start()
    atexit.register(started.stop)
    return started


class Chromium:
    """A browser with a profile of its own, which a later one may go on with."""

    name = "chromium"

    def __init__(self, folder, script=True, dark=False, language=None, before=""):
        self.downloads = []
        self.dialogs = []
        self._profile = pathlib.Path(folder) / "chromium"
        self._context = playwright().chromium.launch_persistent_context(
            str(self._profile),
            executable_path="/usr/bin/chromium",
            viewport={"width": 1280, "height": 900},
            offline=True,
            java_script_enabled=script,
            color_scheme="dark" if dark else "light",
            locale=language,
            permissions=["clipboard-read", "clipboard-write"],
        )
        self._context.add_init_script(WATCH + before)

    def tab(self):
        return Tab(self._context.new_page(), self)

    def kill(self):
        """Ends the browser; whatever pages wanted to do on leaving is not waited for."""
        # The link's target ends with the number of the process that has the profile.
        number = int(os.readlink(self._profile / "SingletonLock").rpartition("-")[2])
        os.kill(number, signal.SIGKILL)
        with contextlib.suppress(Error):
            self._context.close()


class Tab:
    """One tab, with what its console complained about."""

    def __init__(self, page, browser):
        self._page = page
        self._browser = browser
        self._dialogs = browser.dialogs
        self._leaves = False
        self.complaints = []
        self.requests = []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("console", self._listen)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("download", self._download)
        page.on("dialog", self._dialog)

    def _listen(self, message):
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    def _download(self, download):
        content = pathlib.Path(download.path()).read_bytes()
        self._browser.downloads.append((download.suggested_filename, content))

    def _dialog(self, dialog):
        self._dialogs.append(dialog.type)
        if self._leaves:
            dialog.accept()
        else:
            dialog.dismiss()

    def open(self, url):
        self._page.goto(url)

    def reload(self):
        """Loads the page again, also where it asks whether to leave."""
        self._leaves = True
        self._page.reload()
        self._leaves = False

    def evaluate(self, expression):
        """The value of an expression, which may await."""
        text = self._page.evaluate(f"(async () => JSON.stringify(await ({expression})))()")
        return None if text is None else json.loads(text)

    def run(self, script):
        """Runs a whole script in the page."""
        self._page.evaluate(script)

    def wait(self, expression):
        """Waits until an expression holds; tells whether it came to."""
        end = time.monotonic() + PATIENCE
        while not self.evaluate(f"Boolean({expression})"):
            if time.monotonic() > end:
                return False
            self._page.wait_for_timeout(20)
        return True

    def click(self, selector):
        self._page.locator(selector).first.click()

    def press(self, key):
        """Presses a key such as "m", "ArrowUp" or "Control+s"."""
        self._page.keyboard.press(key)

    def type(self, text):
        self._page.keyboard.type(text)

    def choose(self, selector, *files):
        """Puts files, or one folder, into a file field."""
        self._page.locator(selector).set_input_files([str(file) for file in files])

    def drop(self, *paths):
        """Drops files and folders onto the page, as from a desktop."""
        session = self._browser._context.new_cdp_session(self._page)
        data = {"items": [], "files": [str(path) for path in paths], "dragOperationsMask": 1}
        for kind in ["dragEnter", "dragOver", "drop"]:
            session.send("Input.dispatchDragEvent", {"type": kind, "x": 300, "y": 300, "data": data})

    def viewport(self, width, height):
        self._page.set_viewport_size({"width": width, "height": height})

    def screenshot(self, file):
        self._page.screenshot(path=file)

    def asks_before_leaving(self):
        """Tries to close the tab; tells whether the page asked, in which case it is still open."""
        self._dialogs.clear()
        self._page.close(run_before_unload=True)
        end = time.monotonic() + 2
        while not self._dialogs and not self._page.is_closed() and time.monotonic() < end:
            self._browser._context.pages[0].wait_for_timeout(20)
        return "beforeunload" in self._dialogs

    def downloaded(self):
        """The next download: its name and its bytes."""
        end = time.monotonic() + PATIENCE
        while not self._browser.downloads and time.monotonic() < end:
            self._page.wait_for_timeout(20)
        return self._browser.downloads.pop(0) if self._browser.downloads else (None, None)

    def close(self):
        self._page.close()
