"""Debian's firefox-esr through WebDriver BiDi, with the same few calls as chromium.py."""

import base64
import json
import pathlib
import re
import subprocess
import time

import websocket
from watching import WATCH

PATIENCE = 10
STARTING = 60
KEYS = {
    "Enter": "\ue007", "Escape": "\ue00c", "Tab": "\ue004", "Backspace": "\ue003", "Delete": "\ue017",
    "ArrowLeft": "\ue012", "ArrowUp": "\ue013", "ArrowRight": "\ue014", "ArrowDown": "\ue015",
    "Home": "\ue011", "End": "\ue010", "Space": " ",
    "Shift": "\ue008", "Control": "\ue009", "Alt": "\ue00a",
}  # fmt: skip
SETTINGS = {
    "browser.download.folderList": 2,
    "browser.download.useDownloadDir": True,
    "browser.download.alwaysOpenPanel": False,
    "browser.download.always_ask_before_handling_new_types": False,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "dom.disable_beforeunload": False,
    "dom.require_user_interaction_for_beforeunload": False,
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
    "toolkit.telemetry.enabled": False,
}


class Firefox:
    """A browser with a profile of its own, which a later one may go on with."""

    name = "firefox"

    def __init__(self, folder, dark=False, language=None, before=""):
        profile = pathlib.Path(folder) / "firefox"
        self.folder = profile / "downloads"
        self.folder.mkdir(parents=True, exist_ok=True)
        settings = {
            **SETTINGS,
            "browser.download.dir": str(self.folder),
            "layout.css.prefers-color-scheme.content-override": 0 if dark else 1,
        }
        if language is not None:
            settings["intl.accept_languages"] = language
        lines = [f"user_pref({json.dumps(key)}, {json.dumps(value)});" for key, value in settings.items()]
        (profile / "user.js").write_text("\n".join(lines))
        self._log = (profile / "log").open("w")
        self._process = subprocess.Popen(
            ["firefox-esr", "--headless", "--profile", str(profile), "--remote-debugging-port", "0"],
            stdout=self._log,
            stderr=self._log,
        )
        self._socket = websocket.create_connection(
            self._address(profile / "log") + "/session", timeout=PATIENCE * 3, suppress_origin=True
        )
        self._count = 0
        self.events = []
        self.send(
            "session.new",
            capabilities={"alwaysMatch": {"unhandledPromptBehavior": {"default": "ignore"}}},
        )
        told = ["log.entryAdded", "browsingContext.userPromptOpened", "network.beforeRequestSent"]
        self.send("session.subscribe", events=told)
        self.send("script.addPreloadScript", functionDeclaration=f"() => {{ {WATCH} {before} }}")

    def _address(self, log):
        end = time.monotonic() + STARTING
        while time.monotonic() < end:
            found = re.search(r"WebDriver BiDi listening on (ws://\S+)", log.read_text())
            if found:
                return found[1]
            time.sleep(0.05)
        raise RuntimeError(f"firefox-esr does not start: {log.read_text()}")

    def begin(self, method, **parameters):
        """Sends a command without waiting for what it answers."""
        self._count += 1
        self._socket.send(json.dumps({"id": self._count, "method": method, "params": parameters}))
        return self._count

    def send(self, method, **parameters):
        """Sends a command and waits for its answer; events that come meanwhile are kept."""
        return self.answer(self.begin(method, **parameters))

    def answer(self, number, leaving=None):
        """Waits for the answer to a command; a page that is being left may be left."""
        while True:
            message = json.loads(self._socket.recv())
            if message.get("id") == number:
                if message["type"] == "error":
                    raise RuntimeError(f"{message['error']}: {message['message']}")
                return message["result"]
            if message["type"] == "event":
                self.events.append(message)
                if leaving is not None and message["method"] == "browsingContext.userPromptOpened":
                    self.begin("browsingContext.handleUserPrompt", context=leaving, accept=True)

    @property
    def dialogs(self):
        """What the pages asked or told in windows of the browser's own."""
        opened = [event for event in self.events if event["method"] == "browsingContext.userPromptOpened"]
        return [event["params"]["type"] for event in opened]

    def tab(self):
        return Tab(self.send("browsingContext.create", type="tab")["context"], self)

    def kill(self):
        """Ends the browser; whatever pages wanted to do on leaving is not waited for."""
        self._socket.close()
        self._process.kill()
        self._process.wait()
        self._log.close()


class Tab:
    """One tab, with what its console complained about."""

    def __init__(self, context, browser):
        self._context = context
        self._browser = browser
        self.viewport(1280, 900)

    def _send(self, method, **parameters):
        return self._browser.send(method, context=self._context, **parameters)

    @property
    def complaints(self):
        entries = [event["params"] for event in self._browser.events if event["method"] == "log.entryAdded"]
        return [
            str(entry["text"])
            for entry in entries
            if entry["level"] in ("error", "warn") and entry["source"].get("context") == self._context
        ]

    @property
    def requests(self):
        """The addresses that the tab asked for."""
        sent = [event["params"] for event in self._browser.events if event["method"] == "network.beforeRequestSent"]
        return [entry["request"]["url"] for entry in sent if entry["context"] == self._context]

    def open(self, url):
        self._send("browsingContext.navigate", url=url, wait="complete")

    def reload(self):
        """Loads the page again, also where it asks whether to leave."""
        number = self._browser.begin("browsingContext.reload", context=self._context, wait="complete")
        self._browser.answer(number, leaving=self._context)

    def evaluate(self, expression):
        """The value of an expression, which may await."""
        answer = self._browser.send(
            "script.evaluate",
            expression=f"(async () => JSON.stringify(await ({expression})))()",
            target={"context": self._context},
            awaitPromise=True,
        )
        if answer["type"] == "exception":
            raise RuntimeError(f"{expression}: {answer['exceptionDetails']['text']}")
        text = answer["result"].get("value")
        return None if text is None else json.loads(text)

    def run(self, script):
        """Runs a whole script in the page."""
        answer = self._browser.send(
            "script.evaluate",
            expression=script + "\nnull",
            target={"context": self._context},
            awaitPromise=False,
        )
        if answer["type"] == "exception":
            raise RuntimeError(answer["exceptionDetails"]["text"])

    def wait(self, expression):
        """Waits until an expression holds; tells whether it came to."""
        end = time.monotonic() + PATIENCE
        while not self.evaluate(f"Boolean({expression})"):
            if time.monotonic() > end:
                return False
            time.sleep(0.02)
        return True

    def click(self, selector):
        place = self.evaluate(
            f"(() => {{ const element = document.querySelector({json.dumps(selector)});"
            "element.scrollIntoView({block: 'nearest'}); const box = element.getBoundingClientRect();"
            "return [box.x + box.width / 2, box.y + box.height / 2].map(Math.floor); })()"
        )
        actions = [
            {"type": "pointerMove", "x": place[0], "y": place[1]},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0},
        ]
        self._act({"type": "pointer", "id": "mouse", "actions": actions})

    def _act(self, source):
        self._send("input.performActions", actions=[source])

    def press(self, key):
        """Presses a key such as "m", "ArrowUp" or "Control+s"."""
        parts = key.split("+") if len(key) > 1 else [key]
        values = [KEYS.get(part, part) for part in parts]
        actions = [{"type": "keyDown", "value": value} for value in values]
        actions += [{"type": "keyUp", "value": value} for value in reversed(values)]
        self._act({"type": "key", "id": "keyboard", "actions": actions})

    def type(self, text):
        actions = []
        for letter in text:
            actions += [{"type": "keyDown", "value": letter}, {"type": "keyUp", "value": letter}]
        self._act({"type": "key", "id": "keyboard", "actions": actions})

    def choose(self, selector, *files):
        """Puts files into a file field."""
        found = self._send("browsingContext.locateNodes", locator={"type": "css", "value": selector})
        element = {"sharedId": found["nodes"][0]["sharedId"]}
        self._send("input.setFiles", element=element, files=[str(file) for file in files])

    def viewport(self, width, height):
        self._send("browsingContext.setViewport", viewport={"width": width, "height": height})

    def screenshot(self, file):
        data = self._send("browsingContext.captureScreenshot")["data"]
        pathlib.Path(file).write_bytes(base64.b64decode(data))

    def asks_before_leaving(self):
        """Tries to close the tab; tells whether the page asked, in which case it is still open."""
        self._browser.events.clear()
        self._browser.begin("browsingContext.close", context=self._context, promptUnload=True)
        end = time.monotonic() + 2
        while time.monotonic() < end:
            contexts = [tree["context"] for tree in self._browser.send("browsingContext.getTree")["contexts"]]
            if any(event["method"] == "browsingContext.userPromptOpened" for event in self._browser.events):
                self._send("browsingContext.handleUserPrompt", accept=False)
                return True
            if self._context not in contexts:
                return False
            time.sleep(0.02)
        return False

    def downloaded(self):
        """The next download: its name and its bytes."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = sorted(self._browser.folder.iterdir())
            if found and not any(file.suffix == ".part" for file in found) and found[0].stat().st_size:
                content = found[0].read_bytes()
                found[0].unlink()
                return found[0].name, content
            time.sleep(0.05)
        return None, None

    def close(self):
        self._send("browsingContext.close")
