"""What people do with elements and keys reaches the core, once."""

import json

from telling import go, set_answers, told


def main_pane(html):
    return {"begin": [["pane", "main", html]]}


def fields(place, tally):
    tab = place.open(main_pane(
        '<input data-key="t" data-do="text\tF1" aria-label="t">'
        '<input type="checkbox" data-do="check" aria-label="c">'
        '<select data-do="pick" aria-label="s"><option>a</option><option>b</option></select>'
        '<input data-key="l" data-do="find" data-live aria-label="l" type="search">'
        '<form data-do="add\tF1"><input name="one" aria-label="1">'
        '<input type="radio" name="r" value="x" aria-label="x">'
        '<input type="radio" name="r" value="y" aria-label="y" checked>'
        '<input type="checkbox" name="z" aria-label="z"><input aria-label="unnamed">'
        '<input name="two" value="2" aria-label="2"><button>Add</button></form>'
        '<button data-do="example" data-attach="example">E</button><button data-do="say\ta\tb">B</button>'
        '<button data-do="off" disabled>C</button><a href="#" data-do="link">D</a>'
    ))  # fmt: skip
    tab.click("[data-key=t]")
    tab.type("four")
    tally.check(told(tab, "text") == [], f"told before the field is left: {told(tab, 'text')}")
    tab.click("[data-do^=say]")
    names = [name for name, *_ in tab.evaluate("stub.told")][-2:]
    tally.check(told(tab, "text") == [["F1", "four"]], f"text {told(tab, 'text')}")
    tally.check(told(tab, "say") == [["a", "b"]] and names == ["text", "say"], f"then {names}")
    tab.click("[data-do=check]")
    tally.check(told(tab, "check") == [["true"]], f"check {told(tab, 'check')}")
    tab.click("[data-key=l]")
    tab.type("ab")
    tally.check(tab.wait("stub.told.at(-1)[1] === 'ab'"), f"live {told(tab, 'find')}")
    tab.click("[name=one]")
    tab.type("1")
    tab.press("Enter")
    tally.check(told(tab, "add") == [["F1", "1", "y", "false", "2"]], f"form {told(tab, 'add')}")
    tab.click("[data-do=example]")
    example = told(tab, "example")
    tally.check(example == [["sikepo-batanghari.yaml", "kasus: SiKePO é"]], f"example {example}")
    tab.click("[data-do=link]")
    tab.evaluate("document.querySelector('[data-do=off]').click()")
    tally.check(told(tab, "link") == [[]] and told(tab, "off") == [], "link, or a button that is off")
    tab.evaluate(
        "(() => { const list = document.querySelector('select'); list.value = 'b';"
        " list.dispatchEvent(new Event('change', {bubbles: true})); })()"
    )
    tally.check(told(tab, "pick") == [["b"]], f"pick {told(tab, 'pick')}")
    tally.none(tab.complaints, "complaints")


def keys(place, tally):
    radios = "".join(
        f'<input type="radio" name="s" aria-label="{n}" data-key="r{n}" data-hotkey="{n}" '
        f'data-do="step\t{n}">'
        for n in range(1, 4)
    )
    html = (
        f'{radios}<button data-do="gone" data-hotkey="m" class="gone">x</button>'
        '<button data-do="off" data-hotkey="m" disabled>x</button>'
        '<button data-do="met" data-hotkey="m">M</button>'
        '<button data-do="next" data-hotkey="Enter">N</button>'
        '<button data-do="back" data-hotkey="Shift+Enter">B</button>'
        '<button data-do="up" data-hotkey="ArrowUp k">U</button>'
        '<button data-do="keys" data-hotkey="?">?</button>'
        '<button data-do="undo" data-hotkey="Ctrl+z">U</button>'
        '<button data-do="save" data-hotkey="Ctrl+s">S</button>'
        '<input data-key="t" data-do="text" data-focus-hotkey="/" aria-label="t">'
    )
    tab = place.open(main_pane(html))

    def presses(key, name, count=1):
        before = len(told(tab, name))
        tab.press(key)
        found = len(told(tab, name)) - before
        tally.check(found == count, f"{key} tells {name} {found} times, not {count}")

    tab.click("main h1, main")
    presses("m", "met")
    presses("Shift+m", "met", 0)
    tally.check(told(tab, "gone") + told(tab, "off") == [], "a key presses what cannot be seen or used")
    presses("Enter", "next")
    presses("Shift+Enter", "back")
    presses("k", "up")
    presses("?", "keys")
    presses("Control+z", "undo")
    set_answers(tab, "step", [["pane", "main", html.replace('"step\t2"', '"step\t2" checked')]])
    presses("2", "step")
    presses("2", "step")
    tally.check(told(tab, "step") == [["2"], ["2"]], f"steps {told(tab, 'step')}")
    tab.evaluate("document.querySelector('[data-key=r2]').focus()")
    presses("ArrowUp", "up")
    presses("1", "step")
    tab.evaluate("document.querySelector('[data-do=keys]').focus()")
    presses("Enter", "keys")
    tab.press("/")
    tally.check(tab.evaluate("document.activeElement.dataset.key") == "t", "/ does not lead to the field")
    presses("m", "met", 0)
    presses("Control+z", "undo", 0)
    tab.type("n")
    before = len(told(tab, "text"))
    presses("Control+s", "save")
    texts = told(tab, "text")
    typed = len(texts) == before + 1 and "n" in texts[-1][0]
    tally.check(typed, f"Ctrl+s leaves out what was typed: {texts}")
    tab.press("Escape")
    tally.check(tab.evaluate("document.activeElement === document.body"), "Escape does not leave the field")
    tally.check(len(told(tab, "text")) == before + 1, "what was typed is told twice")
    go(tab, [["letters", "", "off"]])
    presses("m", "met", 0)
    presses("1", "step", 0)
    presses("Enter", "next")
    tab.reload()
    place.begun(tab)
    tally.check(told(tab, "letters") == [["off"]], "that letters are off is not known the next time")
    tally.none(tab.complaints, "complaints")


def held_keys(place, tally):
    """A key that is held repeats only where it may, and never ahead of what is shown."""
    tab = place.open(main_pane(
        '<button data-do="met" data-hotkey="m">M</button>'
        '<button data-do="down" data-hotkey="ArrowDown">D</button>'
    ))  # fmt: skip
    tab.evaluate(
        "(() => { for (const key of ['m', 'ArrowDown']) for (let turn = 0; turn < 5; turn += 1)"
        " document.body.dispatchEvent("
        "new KeyboardEvent('keydown', {key, repeat: turn > 0, bubbles: true})); })()"
    )
    counts = [len(told(tab, "met")), len(told(tab, "down"))]
    tally.check(counts == [1, 1], f"told {counts} times before anything is painted")
    tab.evaluate(
        "(async () => { for (let turn = 0; turn < 3; turn += 1) { await new Promise(requestAnimationFrame);"
        " await new Promise(requestAnimationFrame);"
        " document.body.dispatchEvent(new KeyboardEvent('keydown',"
        " {key: 'ArrowDown', repeat: true, bubbles: true})); } })()"
    )
    tally.check(len(told(tab, "down")) == 4, f"told {len(told(tab, 'down'))} times with each painted")


def composes(place, tally):
    """While an input method composes, keys and the field are its own."""
    tab = place.open(main_pane(
        '<button data-do="met" data-hotkey="m">M</button>'
        '<input data-key="t" data-live data-do="find" aria-label="t">'
    ))  # fmt: skip
    tab.evaluate("document.querySelector('[data-key=t]').focus()")
    tab.evaluate(
        "(async () => { const field = document.activeElement; const tell = (kind, more) =>"
        " field.dispatchEvent(new kind[0](kind[1], {bubbles: true, ...more}));"
        " tell([CompositionEvent, 'compositionstart']); field.value = 'ㅎ';"
        " tell([InputEvent, 'input'], {isComposing: true});"
        " tell([KeyboardEvent, 'keydown'], {key: 'Process', keyCode: 229, isComposing: true});"
        " await new Promise(requestAnimationFrame); await new Promise(requestAnimationFrame); })()"
    )
    tally.check(told(tab, "find") == [], f"told while composing: {told(tab, 'find')}")
    go(tab, [["pane", "main", '<input data-key="t" data-live data-do="find" aria-label="u" value="z">']])
    tally.check(tab.evaluate("document.activeElement.value") == "ㅎ", "composed text was replaced")
    tab.evaluate(
        "document.activeElement.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true}))"
    )
    tally.check(tab.wait("stub.told.at(-1)[1] === 'ㅎ'"), f"told after composing: {told(tab, 'find')}")


def selections(place, tally):
    tab = place.open(main_pane(
        '<p>before</p><div data-transcript data-key="w">Pak <b>😀 Budi</b> said</div>'
        '<p id="after">after</p>'
        '<button data-selection="cut\tW3" data-hotkey="f">F</button>'
    ))  # fmt: skip
    select = (
        "(() => { const part = document.querySelector('[data-transcript]');"
        " getSelection().setBaseAndExtent(part.querySelector('b').firstChild, 3, %s); })()"
    )
    tab.evaluate(select % "part.lastChild, 3")
    tab.click("[data-selection]")
    tally.check(told(tab, "cut") == [["W3", "Budi sa", "7", "14"]], f"selected {told(tab, 'cut')}")
    tab.evaluate(select % "document.getElementById('after').firstChild, 2")
    tab.press("f")
    tally.check(told(tab, "cut")[1:] == [["W3", "Budi said", "7", "16"]], f"beyond: {told(tab, 'cut')[1:]}")
    tab.evaluate("getSelection().removeAllRanges()")
    tab.press("f")
    tally.check(told(tab, "cut")[2:] == [["W3", "", "0", "0"]], f"nothing: {told(tab, 'cut')[2:]}")


def clipboard(place, tally):
    tab = place.open(main_pane('<button data-do="table">T</button><input data-key="t" aria-label="t">'))
    table = "<table><tbody><tr><td>a</td></tr></tbody></table>"
    set_answers(tab, "table", [["copy", "a\tb", table]])
    tab.click("[data-do=table]")
    tally.check(told(tab, "uncopied") == [], "not copied")
    tab.press("Control+v")
    tally.check(tab.wait("stub.told.some(([name]) => name === 'paste')"), "nothing pasted")
    pasted = told(tab, "paste")
    text, html = pasted[0] if pasted else ("", "")
    tally.check(text == "a\tb" and "<td>a</td>" in html, f"pasted {pasted}")
    tab.click("[data-key=t]")
    tab.press("Control+v")
    filled = tab.wait("document.querySelector('[data-key=t]').value !== ''")
    tally.check(filled, "nothing pasted into a field")
    tally.check(len(told(tab, "paste")) == 1, "a paste into a field was told")
    tab.evaluate(
        "(() => { navigator.clipboard.write = () => Promise.reject(new Error()); globalThis.copied = {};"
        " document.addEventListener('copy', (event) => { for (const type of event.clipboardData.types)"
        " copied[type] = event.clipboardData.getData(type); }); })()"
    )
    tab.click("[data-do=table]")
    tab.evaluate("document.activeElement.blur()")
    tab.press("Control+v")
    again = tab.wait("stub.told.filter(([name]) => name === 'paste').length === 2")
    tally.check(again, "the older way fails")


CHECKS = [fields, keys, held_keys, composes, selections, clipboard]
