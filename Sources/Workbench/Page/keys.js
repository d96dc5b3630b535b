// Keys: `data-hotkey` on an element names the keys that press it, outside fields; `data-focus-hotkey` those
// that lead to it.

/** Keys that may be held down; of all others only the first press counts. */
const heldKeys = new Set(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Ctrl+z", "Ctrl+y"]);
/** In a field these are the browser's own. */
const fieldKeys = new Set(["Ctrl+z", "Ctrl+y"]);

/**
 * A key by its name in `data-hotkey`, such as "m", "?", "Shift+Enter" or "Ctrl+s".
 * @param {KeyboardEvent} event
 * @returns {string}
 */
function nameOfKey(event) {
  const isCharacter = [...event.key].length === 1;
  // On some keyboards a character needs AltGr, which some systems tell as Ctrl and Alt.
  const isAltGr = isCharacter && event.getModifierState("AltGraph");
  const isLetter = isCharacter && event.key.toLowerCase() !== event.key.toUpperCase();
  const parts = [];
  if ((event.ctrlKey || event.metaKey) && !isAltGr) parts.push("Ctrl");
  if (event.altKey && !isAltGr) parts.push("Alt");
  if (event.shiftKey && (isLetter || !isCharacter)) parts.push("Shift");
  parts.push(isLetter ? event.key.toLowerCase() : event.key);
  return parts.join("+");
}

/** The first element that a key presses or leads to and that a person can see and use. */
function elementOfHotkey(name) {
  return [...document.querySelectorAll("[data-hotkey], [data-focus-hotkey]")].find((element) => {
    const { hotkey = "", focusHotkey = "" } = element.dataset;
    return `${hotkey} ${focusHotkey}`.split(" ").includes(name) && isUsable(element);
  });
}

/** Whether a key in the element is not for the page. */
function isKeyOfElement(element, name) {
  if (isField(element)) return !name.startsWith("Ctrl+") || fieldKeys.has(name);
  // These are pressed by Enter themselves.
  return name === "Enter" && element.matches("button, a[href], summary");
}

/** Whether keys that are mere characters are switched off, as speech and shaking hands may press them. */
function areLettersOff() {
  return document.body.dataset.letters === "off";
}

/**
 * Follows a key.
 * @param {KeyboardEvent} event
 * @param {object} surroundings
 * @param {(element: HTMLElement) => void} surroundings.press
 * @param {() => boolean} surroundings.isBehind whether what was done last is not on the screen yet
 */
function followKey(event, { press, isBehind }) {
  // While characters are composed, keys belong to the input method.
  if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
  const name = nameOfKey(event);
  const target = event.target.nodeType === Node.ELEMENT_NODE ? event.target : document.body;
  if (name === "Escape" && isField(target)) {
    event.preventDefault();
    target.blur();
    return;
  }
  if (isKeyOfElement(target, name)) return;
  if ([...name].length === 1 && areLettersOff()) return;
  const element = elementOfHotkey(name);
  // Where there is nothing to undo, a browser would undo what was typed in a field left long ago.
  if (!element && fieldKeys.has(name)) event.preventDefault();
  if (!element) return;
  event.preventDefault();
  // A key that is held must not run ahead of what is shown.
  if (event.repeat && (!heldKeys.has(name) || isBehind())) return;
  press(element);
}
