// What an element does: `data-do` names an action and its arguments, to which an element adds its own value.

/** Fields of which a person's typing is told when the field is left, or at once with `data-live`. */
const textFields =
  "input:not([type=radio], [type=checkbox], [type=file], [type=button], [type=submit]), textarea";

/** Whether keys that are pressed in the element are text, or choose in a list. */
function isField(element) {
  return element.matches(`${textFields}, select, [contenteditable]`);
}

/** Whether a person can see and use the element. */
function isUsable(element) {
  const isOff = element.matches(":disabled, [aria-disabled=true]") || element.closest("[inert]") !== null;
  return !isOff && (element.checkVisibility?.({ checkVisibilityCSS: true }) ?? element.offsetParent !== null);
}

/**
 * The action of an element, or `undefined`.
 * @param {HTMLElement} element
 * @returns {Action|undefined}
 */
function actionOf(element) {
  if (element.dataset.selection !== undefined) {
    return [...element.dataset.selection.split("\t"), ...selectionInTranscript()];
  }
  if (element.dataset.do === undefined) return undefined;
  const { attach } = element.dataset;
  const attached = attach === undefined ? [] : attachedFile(attach);
  return [...element.dataset.do.split("\t"), ...valuesOf(element), ...attached];
}

/** What an element adds to its action. */
function valuesOf(element) {
  if (element.nodeName === "FORM") return valuesOfForm(element);
  if (element.type === "checkbox") return [String(element.checked)];
  return element.matches(`${textFields}, select`) ? [element.value] : [];
}

/** The values of a form's named fields in their order; of radios with one name the chosen one's. */
function valuesOfForm(form) {
  const values = new Map();
  for (const field of form.elements) {
    if (!field.name || field.disabled || ["button", "submit", "file"].includes(field.type)) continue;
    if (field.type !== "radio") values.set(field, valuesOf(field)[0]);
    else if (field.checked) values.set(field.name, field.value);
    else if (!values.has(field.name)) values.set(field.name, "");
  }
  return [...values.values()];
}

/**
 * What is selected in a transcript: the text, and where it begins and ends in it, in UTF-16 units.
 * @returns {[text: string, start: string, end: string]}
 */
function selectionInTranscript() {
  const nothing = ["", "0", "0"];
  const field = document.querySelector("textarea[data-transcript]");
  if (field) return partOf(field.value, field.selectionStart, field.selectionEnd);
  const selection = getSelection();
  if (selection.rangeCount === 0) return nothing;
  const range = selection.getRangeAt(0);
  const transcript = [...document.querySelectorAll("[data-transcript]")]
    .find((element) => range.intersectsNode(element));
  if (!transcript) return nothing;
  const start = lengthBefore(transcript, range.startContainer, range.startOffset);
  return partOf(transcript.textContent, start, lengthBefore(transcript, range.endContainer, range.endOffset));
}

function partOf(text, start, end) {
  return [text.slice(start, end), String(start), String(end)];
}

/** How much of an element's text stands before a place; a place outside counts as its nearer end. */
function lengthBefore(element, container, offset) {
  const before = document.createRange();
  before.selectNodeContents(element);
  const place = before.comparePoint(container, offset);
  if (place < 0) return 0;
  if (place === 0) before.setEnd(container, offset);
  return before.toString().length;
}
