"""What the core answers is shown: panes in place, the focus, reports in their frame."""

from telling import go, set_answers, told

REPORT_STYLE = "p { margin-top: 2000px; color: rgb(1, 2, 3); }"
REPORT = (
    f"<!DOCTYPE html><html><head><title>R</title><style>{REPORT_STYLE}</style></head><body>"
    '<a href="#end" id="within">x</a> <a href="https://example.org/" id="without">y</a>'
    '<p id="end">End</p><script>"use strict"; parent.ran = true;</script></body></html>'
)


def begins(place, tally):
    page = ["pane", "main", "<p data-page=about>A</p>"]
    tab = place.open({"begin": [page, ["title", "", "T"], ["language", "", "en"]]})
    name, language, day, digest = tab.evaluate("stub.told[0]")
    tally.check((name, digest) == ("begin", "0123456789ab"), f"begin: {name} {digest}")
    tally.check(language in ("id", "en"), f"language {language}")
    tally.check(len(day) == 10 and day[4] + day[7] == "--", f"day {day}")
    tally.check(told(tab, "storage") == [["works"]], f"storage {told(tab, 'storage')}")
    shown = tab.evaluate(
        "[document.querySelector('main').textContent, document.title, document.documentElement.lang]"
    )
    tally.check(shown == ["A 0.0.0 · 0123456789ab", "T", "en"], f"shown {shown}")
    tab.reload()
    place.begun(tab)
    again = tab.evaluate("stub.told[0][1]")
    tally.check(again == "en", f"the language that was chosen is {again} the next time")
    go(tab, [["pane", "main", "<p data-page=about>B</p>"]])
    text = tab.evaluate("document.querySelector('main').textContent")
    tally.check(text == "B 0.0.0 · 0123456789ab", f"edition {text}")
    tally.none(tab.complaints, "complaints")


def patches(place, tally):
    def row(key, label):
        field = f'<input data-key="field-{key}" aria-label="{label}" data-do="set\t{key}">'
        return f'<li data-key="{key}">{field}</li>'

    def html(keys, label):
        rows = "".join(row(key, label) for key in keys)
        fold = '<details data-key="fold"><summary>s</summary>d</details>'
        scroll = f'<div class="scroll" data-key="scroll">{"<p>long</p>" * 20}{label}</div>'
        return f'<h2>{label}</h2><ul data-key="list">{rows}</ul>{fold}{scroll}'

    tab = place.open({"begin": [["pane", "left", html("abcd", "one")]]})
    tab.evaluate(
        "globalThis.rows = Object.fromEntries([...document.querySelectorAll('li')]"
        ".map(row => [row.dataset.key, row]))"
    )
    tab.evaluate("document.querySelector('details').open = true")
    tab.evaluate("document.querySelector('.scroll').scrollTop = 90")
    tab.click("li[data-key=c] input")
    tab.type("hello")
    tab.evaluate("document.activeElement.setSelectionRange(1, 3)")
    go(tab, [["pane", "left", html("dcxa", "two")]])
    order = tab.evaluate("[...document.querySelectorAll('li')].map(row => row.dataset.key).join('')")
    tally.check(order == "dcxa", f"order {order}")
    same = tab.evaluate(
        "['a', 'c', 'd'].every(key => rows[key] === document.querySelector(`li[data-key=${key}]`))"
    )
    tally.check(same, "rows were replaced")
    state = tab.evaluate(
        "[document.activeElement === rows.c.firstChild, rows.c.firstChild.value,"
        " rows.c.firstChild.selectionStart, rows.c.firstChild.selectionEnd,"
        " document.querySelector('details').open, document.querySelector('.scroll').scrollTop,"
        " rows.c.firstChild.getAttribute('aria-label'), document.querySelector('h2').textContent]"
    )
    expected = [True, "hello", 1, 3, True, 90, "two", "two"]
    tally.check(state == expected, f"focus, text, caret, fold, scroll, label: {state}")
    tally.check(told(tab, "set") == [], f"patching told {told(tab, 'set')}")
    go(tab, [["pane", "left", html("xa", "three")]])
    focused = tab.evaluate("document.activeElement.dataset.pane")
    tally.check(focused == "left", f"the focused row is gone, the focus is in {focused}")
    tally.none(tab.complaints, "complaints")


def follows_state(place, tally):
    """Fields with an action show what the core says; fields of a form keep what was put in."""

    def html(label, step, memo):
        radios = "".join(
            f'<input type="radio" name="step" aria-label="{n}" data-key="r{n}" data-do="step\t{n}"'
            f'{" checked" if n == step else ""}>'
            for n in (1, 2, 3)
        )
        return (
            f'<p>{label}</p>{radios}<select data-do="choose" aria-label="s"><option>a</option>'
            f'<option{" selected" if step == 2 else ""}>b</option></select>'
            f'<form data-do="add"><input name="memo" aria-label="m" value="{memo}">'
            '<input type="checkbox" name="sure" aria-label="sure"><button>Add</button></form>'
        )

    tab = place.open({"begin": [["pane", "main", html("x", 2, "old")]]})
    values = (
        "[document.querySelector('input[type=radio]:checked')?.ariaLabel,"
        " document.querySelector('select').value,"
        " document.querySelector('[name=memo]').value, document.querySelector('[name=sure]').checked]"
    )
    tally.check(tab.evaluate(values) == ["2", "b", "old", False], f"at first {tab.evaluate(values)}")
    set_answers(tab, "step", [["pane", "main", html("refused", 2, "old")]])
    tab.click("[name=memo]")
    tab.type("er")
    tab.click("[name=sure]")
    tab.click("[data-key=r3]")
    tally.check(told(tab, "step") == [["3"]], f"step {told(tab, 'step')}")
    found = tab.evaluate(values)
    tally.check(found[0] == "2", f"a refused step leaves {found[0]} chosen")
    tally.check(found[2:] == [found[2], True] and "er" in found[2], f"the form lost what was put in: {found}")
    set_answers(tab, "step", [["pane", "main", html("refused", 2, "old")]])
    tab.click("[data-key=r1]")
    tally.check(tab.evaluate(values)[0] == "2", "a step that is refused with the same pane stays chosen")
    go(tab, [["pane", "main", html("new", 1, "fresh")]])
    tally.check(tab.evaluate(values)[:3] == ["1", "a", "fresh"], f"then {tab.evaluate(values)}")


def focuses(place, tally):
    html = '<p data-key="a">a</p><button data-key="b">b</button>'
    tab = place.open({"begin": [["pane", "main", html]]})
    for key in "ba":
        go(tab, [["focus", key, ""], ["say", "", "words"]])
        tally.check(tab.evaluate("document.activeElement.dataset.key") == key, f"{key} has no focus")
    said = tab.evaluate("document.getElementById('said').textContent")
    tally.check(said == "words\u00a0", f"said {said!r}")


def shows_reports(place, tally):
    frame = '<p>{}</p><div data-key="f" data-frame="report" aria-label="Report"></div>'
    tab = place.open({"begin": [["pane", "main", frame.format("one")], ["frame", "report", REPORT]]})
    inner = "document.querySelector('iframe').contentDocument"
    tally.check(tab.wait(f"{inner}.getElementById('end')"), "no report")
    forged = (
        "getComputedStyle(document.body.appendChild(Object.assign(document.createElement('b'),"
        " {innerHTML: '<style>b { color: rgb(9, 9, 9) }</style>'}))).color"
    )
    tally.check(tab.evaluate(forged) != "rgb(9, 9, 9)", "a style without the number counts")
    tally.check(tab.wait("stub.violations.length === 1"), "a forged style is no violation")
    colour = tab.evaluate(f"{inner}.defaultView.getComputedStyle({inner}.querySelector('p')).color")
    tally.check(colour == "rgb(1, 2, 3)", f"the report's style does not count: {colour}")
    tab.evaluate("globalThis.frame = document.querySelector('iframe')")
    tab.evaluate(f"{inner}.marked = true")
    go(tab, [["pane", "main", "<h2>more</h2>" + frame.format("two")]])
    kept = tab.evaluate(f"frame === document.querySelector('iframe') && {inner}.marked")
    tally.check(kept, "the frame was loaded anew")
    tab.evaluate("void (globalThis.opened = [], window.open = (...all) => void opened.push(all))")
    tab.evaluate(f"{inner}.getElementById('within').click()")
    scrolled = tab.evaluate(f"{inner}.scrollingElement.scrollTop > 500 && {inner}.marked")
    tally.check(scrolled, "a # link does not scroll the report")
    go(tab, [["frame", "report", REPORT.replace("End", "Other")]])
    tally.check(tab.wait(f"{inner}.getElementById('end')?.textContent === 'Other'"), "no other report")
    tally.check(tab.wait(f"{inner}.scrollingElement.scrollTop > 500"), "another report begins at its top")
    tab.evaluate(f"{inner}.getElementById('without').click()")
    opened = tab.evaluate("opened")
    tally.check(opened == [["https://example.org/", "_blank", "noopener,noreferrer"]], f"opened {opened}")
    tally.check(tab.evaluate(f"{inner}.URL") == "about:srcdoc", "a link replaced the report")
    tab.evaluate("frame.contentWindow.print = () => globalThis.printed = true")
    go(tab, [["print", "report", ""]])
    tally.check(tab.evaluate("globalThis.printed === true"), "not printed")
    set_answers(tab, "save", [])
    go(tab, [["pane", "foot", '<button data-do="save" data-hotkey="Ctrl+s">S</button>']])
    tab.evaluate(f"{inner}.getElementById('within').focus()")
    tab.press("Control+s")
    tally.check(told(tab, "save") == [[]], "a key in the report does nothing")
    tally.check(tab.evaluate("globalThis.ran === undefined"), "the report's script ran")
    # The forged style is refused, of which the browser and the watch on the policy speak.
    forged = ("inline style", "style-src-elem inline")
    tally.none([text for text in tab.complaints if not any(mark in text for mark in forged)], "complaints")
    tally.check(tab.evaluate("stub.violations.length") == 1, "a violation of the policy")


CHECKS = [begins, patches, follows_state, focuses, shows_reports]
