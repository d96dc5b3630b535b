// The focus: it stays where it was while panes change, and goes where the core sends it.

/**
 * Runs what changes panes; where the focused element goes away, its successor is focused, or else its pane.
 * @param {() => void} change
 */
function keepingFocus(change) {
  const focused = document.activeElement;
  const pane = focused?.closest("[data-pane]");
  change();
  if (!pane || focused === pane || document.activeElement === focused) return;
  const key = focused.dataset.key;
  const successor = focused.isConnected ? focused : key && elementOfKey(key, pane);
  focusable(successor || pane).focus({ preventScroll: true });
}

/** What can take the focus of its own. */
const controls = "a[href], button, input, select, textarea, summary, [tabindex]";

/**
 * What takes the focus for an element: itself, or in a group what is chosen there, else its first control.
 * @param {HTMLElement} element
 * @returns {HTMLElement}
 */
function focusable(element) {
  if (element.matches(controls)) return element;
  const within = [...element.querySelectorAll(controls)].filter(isUsable);
  const first = within.find((control) => control.checked) ?? within[0];
  if (first) return first;
  element.tabIndex = -1;
  return element;
}

/**
 * The first element of a key.
 * @param {string} key
 * @param {ParentNode} [within]
 * @returns {HTMLElement|null}
 */
function elementOfKey(key, within = document) {
  return within.querySelector(`[data-key="${CSS.escape(key)}"]`);
}

/**
 * Focuses the element of a key, scrolled into view no further than needed.
 * @param {string} key
 */
function focusKey(key) {
  const element = elementOfKey(key);
  if (!element) return;
  focusable(element).focus({ preventScroll: true });
  element.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/**
 * Scrolls a pane to its top; on a narrow screen the panes scroll as one.
 * @param {string} name
 */
function scrollToTop(name) {
  const pane = document.querySelector(`[data-pane="${CSS.escape(name)}"]`);
  pane?.scrollTo(0, 0);
  pane?.parentElement.scrollTo(0, 0);
}

/**
 * Selects a piece of a field's text, and scrolls its line into view.
 * @param {string} key
 * @param {number} start in UTF-16 units
 * @param {number} end
 */
function selectIn(key, start, end) {
  const field = elementOfKey(key);
  if (!field) return;
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  const pane = field.closest("[data-pane]");
  const line = field.value.slice(0, start).split("\n").length - 1;
  const height = Number.parseFloat(getComputedStyle(field).lineHeight);
  const top = field.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
  pane.scrollTop = top + line * height - pane.clientHeight / 3;
}
