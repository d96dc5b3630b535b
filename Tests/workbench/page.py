"""The page as a person has it before them: what is shown, what is focused, and what it keeps."""

import base64
import json
import struct
import time

PATIENCE = 10
MOST_STOPS = 300
READY = "document.querySelector('[data-key=step-code]') !== null"
KEPT = (
    "new Promise((done) => { const opening = indexedDB.open('gapscore');"
    " opening.onerror = () => done([]);"
    " opening.onsuccess = () => { const base = opening.result;"
    " if (!base.objectStoreNames.contains('texts')) { base.close(); done([]); return; }"
    " const asked = base.transaction('texts').objectStore('texts').getAll();"
    " asked.onsuccess = () => { base.close(); done(asked.result.map((bytes) =>"
    " btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')))); }; }; })"
)
SETTING = (
    "new Promise((done) => { const opening = indexedDB.open('gapscore');"
    " opening.onsuccess = () => { const base = opening.result;"
    " const asked = base.transaction('settings').objectStore('settings').get(NAME);"
    " asked.onsuccess = () => { base.close(); done(asked.result ?? null); }; }; })"
)
DROP = """((files) => {
  const dropped = new DataTransfer();
  for (const [name, text] of files)
    dropped.items.add(new File([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))], name));
  for (const type of ["dragover", "drop"])
    document.body.dispatchEvent(
      new DragEvent(type, {dataTransfer: dropped, bubbles: true, cancelable: true}));
})"""


def selector(key):
    return f'[data-key="{key}"]'


class Page:
    """One tab with the page."""

    def __init__(self, tab):
        self.tab = tab

    # What is shown

    def shown(self, query):
        """The words of an element as they are seen; `None` where there is none."""
        return self.tab.evaluate(f"document.querySelector({json.dumps(query)})?.innerText ?? null")

    def text_of(self, key):
        return self.shown(selector(key))

    def count(self, query):
        return self.tab.evaluate(f"document.querySelectorAll({json.dumps(query)}).length")

    def has(self, key):
        return self.count(selector(key)) == 1

    def value_of(self, key):
        return self.tab.evaluate(f"document.querySelector({json.dumps(selector(key))}).value")

    def comes(self, query, text):
        """Waits until an element shows a text."""
        where = json.dumps(query)
        return self.tab.wait(f"document.querySelector({where})?.innerText.includes({json.dumps(text)})")

    def notice(self):
        return self.shown("[data-key=notice]")

    # What is done

    def click(self, key):
        self.tab.click(selector(key))

    def unfold(self, key):
        """Opens what an element is folded into."""
        where = json.dumps(selector(key))
        self.tab.evaluate(
            f"(() => {{ const folded = document.querySelector({where}).closest('details:not([open])');"
            " folded?.querySelector('summary').click(); })()"
        )

    def press(self, *keys):
        for key in keys:
            self.tab.press(key)

    def type(self, text):
        self.tab.type(text)

    def fill(self, key, text):
        """Puts a text into a field in place of what stands there, and leaves the field."""
        self.write(key, text)
        self.press("Tab")

    def write(self, key, text):
        """Puts a text into a field in place of what stands there, and stays in it."""
        where = json.dumps(selector(key))
        self.tab.evaluate(f"void document.querySelector({where}).focus()")
        self.tab.evaluate(f"void document.querySelector({where}).select()")
        self.type(text)

    def choose(self, key, value):
        """Chooses from a list by its value."""
        self.tab.evaluate(
            f"(() => {{ const list = document.querySelector({json.dumps(selector(key))});"
            f" list.focus(); list.value = {json.dumps(value)};"
            " list.dispatchEvent(new Event('change', {bubbles: true})); })()"
        )

    def drop(self, *files):
        """Drops files, by name and bytes, onto the page."""
        told = [[name, base64.b64encode(content).decode()] for name, content in files]
        self.tab.evaluate(f"{DROP}({json.dumps(told)})")

    def open_case(self, text, name="case.yaml"):
        """Opens a case from a text and waits until it is shown."""
        self.drop((name, text.encode()))
        if not self.tab.wait("!document.querySelector('[data-key=step-text]').disabled"):
            raise RuntimeError(f"{name} does not open: {self.notice()}")

    def go(self, step):
        """Goes to a step by its button."""
        self.click(f"step-{step}")
        if not self.tab.wait(f"document.querySelector('{selector('step-' + step)}').ariaCurrent === 'step'"):
            raise RuntimeError(f"the step {step} does not show: {self.notice()}")

    # The focus

    def reach(self, key):
        """Goes to an element as those do who have no mouse: from one control to the next, or back."""
        # Behind the last control the focus would leave the page for the browser's own.
        is_before = (
            f"(document.querySelector({json.dumps(selector(key))})"
            ".compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0"
        )
        for _ in range(MOST_STOPS):
            if self.focused() == key:
                return
            self.press("Shift+Tab" if self.tab.evaluate(is_before) else "Tab")
        raise RuntimeError(f"{key} is not reached by Tab, the focus is at {self.focused()}")

    def focused(self):
        """The key of the focused element, or its name."""
        return self.tab.evaluate(
            "(document.activeElement.dataset.key ?? document.activeElement.dataset.pane"
            " ?? document.activeElement.nodeName)"
        )

    def lost_focus(self):
        """Why the focus cannot be seen; `None` where it can."""
        return self.tab.evaluate(FOCUS)

    # What is kept

    def drafts(self):
        """The drafts in the browser's storage: of each the parts of its frame."""
        return [parts(base64.b64decode(text)) for text in self.tab.evaluate(KEPT)]

    def texts(self):
        """The texts of the kept cases, in order."""
        return sorted(draft[2].decode() for draft in self.drafts())

    def keeps(self, *texts):
        """Waits until the kept texts are these."""
        return until(lambda: self.texts() == sorted(texts))

    def keeps_line(self, line):
        """Waits until a kept text has a piece of a line."""
        return until(lambda: any(line in text for text in self.texts()))

    def remembers(self, name, value):
        """Waits until a setting is kept for the next visit."""
        asked = SETTING.replace("NAME", json.dumps(name))
        return until(lambda: self.tab.evaluate(asked) == value)

    def written(self):
        """The text of the case as the step Text shows it; goes there and comes back."""
        before = self.tab.evaluate("document.querySelector('[aria-current=step]').dataset.key")
        self.go("text")
        text = self.value_of("text")
        self.click(before)
        return text


# The outline of a focused choice is drawn around its whole line.
FOCUS = """(() => {
  const focused = document.activeElement;
  if (focused === document.body || focused === null) return "on the body";
  const box = focused.getBoundingClientRect();
  if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth)
    return `${focused.dataset.key} is out of sight`;
  for (const element of [focused, focused.closest("label")]) {
    if (!element) continue;
    const style = getComputedStyle(element);
    if (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1) return null;
  }
  return `${focused.dataset.key ?? focused.dataset.pane ?? focused.nodeName} has no outline`;
})()"""


def until(holds):
    """Waits until something holds; tells whether it came to."""
    end = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def parts(frame):
    """The parts of a frame: their number, then each with its length before it."""
    (count,) = struct.unpack_from("<I", frame)
    offset, found = 4, []
    for _ in range(count):
        (length,) = struct.unpack_from("<I", frame, offset)
        found.append(frame[offset + 4 : offset + 4 + length])
        offset += 4 + length
    return found


def frame(*parts):
    """A frame of these parts."""
    encoded = [part.encode() if isinstance(part, str) else part for part in parts]
    return struct.pack("<I", len(encoded)) + b"".join(struct.pack("<I", len(p)) + p for p in encoded)


def added_lines(before, after):
    """The lines that are new in a text, and how many of the old ones are gone."""
    old, new = before.split("\n"), after.split("\n")
    rest = list(old)
    added = []
    for line in new:
        if line in rest:
            rest.remove(line)
        else:
            added.append(line)
    return added, rest
