// Panes are changed in place: elements that stay keep their focus, caret, scroll position and open details.
//
// Children are matched by `data-key` among those of one parent, the others by kind and order.

/** Fields in which something was typed that no action has told yet. */
const typedFields = new WeakSet();

/**
 * Whether a person is writing in the field, so that its text is theirs.
 * @param {Element} field
 * @returns {boolean}
 */
function isBeingTyped(field) {
  return field === document.activeElement && typedFields.has(field);
}

/**
 * Makes a pane what the HTML says. Scripts in it never run, as they are made by a template.
 * @param {Element} pane
 * @param {string} html
 */
function patchPane(pane, html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  patchChildren(pane, template.content);
  for (const field of pane.querySelectorAll("[data-do]")) showOwnState(field);
}

/** Makes the children of an element those of another. */
function patchChildren(element, model) {
  const find = finderOfChildren(element);
  const wanted = [...model.childNodes].map((child) => {
    const match = find(child);
    if (match) patchNode(match, child);
    return match ?? child;
  });
  const stay = new Set(wanted);
  for (const child of [...element.childNodes]) if (!stay.has(child)) child.remove();
  arrange(element, wanted);
}

/** Finds for each child of a model, in order, the present child that becomes it. */
function finderOfChildren(element) {
  const keyed = new Map();
  const others = [];
  for (const child of element.childNodes) {
    const key = keyOf(child);
    if (key === undefined) others.push(child);
    else keyed.set(key, child);
  }
  let next = 0;
  return (model) => {
    const key = keyOf(model);
    if (key !== undefined) {
      const match = keyed.get(key);
      keyed.delete(key);
      return match?.nodeName === model.nodeName ? match : undefined;
    }
    const isAlike = (child, index) => index >= next && child.nodeName === model.nodeName;
    const place = others.findIndex(isAlike);
    if (place < 0) return undefined;
    next = place + 1;
    return others[place];
  };
}

/** The key by which a node is known among its siblings. */
function keyOf(node) {
  return node.nodeType === Node.ELEMENT_NODE ? node.dataset.key : undefined;
}

/**
 * Puts nodes in order. The one with the focus or a frame in it is not moved, as moving would end the focus
 * and load the frame anew.
 */
function arrange(element, wanted) {
  const fixed = wanted.findIndex((node) => node.parentNode === element && mustNotMove(node));
  const place = (node, before) => {
    if (node.parentNode !== element || node.nextSibling !== before) move(element, node, before);
    return node;
  };
  let before = null;
  for (let index = wanted.length - 1; index > fixed; index -= 1) before = place(wanted[index], before);
  before = wanted[fixed] ?? null;
  for (let index = fixed - 1; index >= 0; index -= 1) before = place(wanted[index], before);
}

function mustNotMove(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  return node.contains(document.activeElement) && node !== document.body
    || node.matches("[data-frame]")
    || node.querySelector("[data-frame]") !== null;
}

/** Moves without a loss where the browser can, for instance of a scroll position. */
function move(element, node, before) {
  if (node.isConnected && element.moveBefore) element.moveBefore(node, before);
  else element.insertBefore(node, before);
}

function patchNode(node, model) {
  if (node.nodeType !== Node.ELEMENT_NODE) {
    if (node.data !== model.data) node.data = model.data;
    return;
  }
  if (node.isEqualNode(model)) return;
  const changesDefault = givesOtherDefault(node, model);
  patchAttributes(node, model);
  // What is in a frame is put there by the page itself.
  if (!node.matches("[data-frame]")) patchChildren(node, model);
  if (changesDefault && !isBeingTyped(node)) showDefault(node);
}

function patchAttributes(element, model) {
  for (const { name, value } of model.attributes) {
    if (isPersons(element, name)) continue;
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  for (const { name } of [...element.attributes]) {
    if (!model.hasAttribute(name) && !isPersons(element, name)) element.removeAttribute(name);
  }
}

/** Whether an attribute is what the person did: to open or close details. */
function isPersons(element, name) {
  return name === "open" && element.nodeName === "DETAILS";
}

/** Whether a field is to hold something else than was last said. */
function givesOtherDefault(field, model) {
  switch (field.nodeName) {
    case "INPUT": return field.defaultValue !== model.defaultValue
      || field.defaultChecked !== model.defaultChecked;
    case "TEXTAREA": return field.defaultValue !== model.defaultValue;
    case "SELECT": return chosenByDefault(field)?.value !== chosenByDefault(model)?.value;
    default: return false;
  }
}

function chosenByDefault(select) {
  return [...select.options].find((option) => option.defaultSelected) ?? select.options[0];
}

/**
 * A field with an action of its own shows what the core knows, also where the core refused a choice. Fields
 * of a form wait to be sent and keep what was put in, until another value is said.
 */
function showOwnState(field) {
  if (!isBeingTyped(field)) showDefault(field);
}

/** Shows in a field what the HTML says of it. */
function showDefault(field) {
  if (field.nodeName === "SELECT") {
    const option = chosenByDefault(field);
    if (option && field.value !== option.value) field.value = option.value;
  } else if (field.type === "checkbox" || field.type === "radio") {
    if (field.checked !== field.defaultChecked) field.checked = field.defaultChecked;
  } else if (field.type !== "file" && field.matches("input, textarea")) {
    if (field.value !== field.defaultValue) field.value = field.defaultValue;
    typedFields.delete(field);
  }
}
