// The page: what people do goes to the core, and what it answers is shown and done.

const body = document.body;
const openInput = () => document.querySelector('input[type=file][data-do="open"]');

const storage = new DraftStorage((state) => core?.perform("storage", state));
const locks = new CaseLocks();
const caseFiles = new CaseFiles(
  (key, file) => storage.keepFile(key, file),
  (key, saving) => {
    if (saving.reason) core.perform("unsaved", key, saving.reason);
    else core.perform("saved", key, saving.name, timeOfDay(), saving.way);
  },
);
/** Files that were just handed to the core, by name, until it says which cases they are. */
const openedFiles = new Map();
let core = null;
let isApplying = false;
let isPainted = true;
let liveField = null;

// Starting

/** What each new instance of the core is told first. */
function opening() {
  const language = storage.setting("language") ?? (/^en\b/i.test(navigator.language) ? "en" : "id");
  const { hash } = document.documentElement.dataset;
  return [
    ["begin", language, today(), hash],
    ["storage", storage.state],
    ...(storage.setting("letters") === "off" ? [["letters", "off"]] : []),
    ...storage.entries.map(({ key, name, when, size }) => ["kept", key, name, when, String(size)]),
  ];
}

async function start() {
  if (!canRunModules()) {
    showNotice("too-old");
    return;
  }
  narrowPolicy();
  try {
    const [makeInstance] = await Promise.all([openModule(), storage.open()]);
    core = new Core({ makeInstance, opening, apply, giveUp: () => showNotice("broken") });
    listen();
    await core.open();
  } catch (error) {
    console.error(error);
    showNotice("broken");
    return;
  }
  const last = storage.setting("last");
  if (last !== undefined) await recall(last);
}

/** Shows one of the page's own notices, for when the core cannot speak. */
function showNotice(id) {
  document.getElementById(id).hidden = false;
}

// What the core answers

/** Shows and does what was answered; of several contents for one pane only the last. */
function apply(answers) {
  const panes = new Map();
  isApplying = true;
  isPainted = false;
  for (const { kind, name, content } of answers) {
    if (kind === "pane") panes.set(name, textOf(content));
    if (kind === "frame") showReport(name, textOf(content));
    if (kind === "title") document.title = textOf(content);
    if (kind === "language") chooseLanguage(textOf(content));
    if (kind === "letters") chooseLetters(textOf(content));
    if (kind === "unsaved") body.toggleAttribute("data-unsaved", textOf(content) === "true");
  }
  keepingFocus(() => {
    for (const [name, html] of panes) {
      const pane = document.querySelector(`[data-pane="${CSS.escape(name)}"]`);
      if (pane) patchPane(pane, html);
    }
    fillFrames();
    nameEdition();
  });
  isApplying = false;
  for (const answer of answers) follow(answer);
  requestAnimationFrame(() => { isPainted = true; });
}

/** Says, where the page tells of itself, which edition this is; the core does not know its own bytes. */
function nameEdition() {
  const { version, hash } = document.documentElement.dataset;
  for (const place of document.querySelectorAll("[data-page=about]")) {
    if (!place.textContent.includes(hash)) place.append(` ${version} · ${hash}`);
  }
}

/** Does what an answer asks for beyond what is shown. */
function follow({ kind, name, content }) {
  switch (kind) {
    case "keep": return keep(...keyAndName(name), content);
    case "forget": return forget(name);
    case "recall": return recall(name);
    case "storing": return keepDrafts(textOf(content) === "on");
    case "opened": return noteOpened(name, textOf(content));
    case "save": return caseFiles.save(...keyAndName(name), content);
    case "download": return download(name, content);
    case "focus": return focusKey(name);
    case "top": return scrollToTop(name);
    case "reveal": return elementOfKey(name)?.scrollIntoView({ block: "nearest", inline: "nearest" });
    case "select": return selectIn(name, ...textOf(content).split(" ").map(Number));
    case "say": return say(textOf(content));
    case "print": return printReport(name);
    case "copy": return copyAndTell(name, textOf(content));
  }
}

/** Says something to those who listen; the same words twice are two messages. */
function say(text) {
  const region = document.getElementById("said");
  region.textContent = region.textContent === text ? `${text}\u00a0` : text;
}

function chooseLanguage(language) {
  document.documentElement.lang = language;
  storage.set("language", language);
}

function chooseLetters(state) {
  body.dataset.letters = state;
  storage.set("letters", state === "off" ? "off" : undefined);
}

async function copyAndTell(text, html) {
  if (!(await copy(text, html))) core.perform("uncopied");
}

// Drafts

/** Keeps a draft in storage, unless another tab has the case. */
async function keep(key, name, bytes) {
  // The other tab may be gone by now, but what it kept is newer than what this tab began with.
  if (elsewhere.has(key)) return;
  // Not to wait matters when the page is being left.
  if (!locks.has(key) && !(await hasCase(key))) return;
  storage.keep(key, name, bytes);
  storage.set("last", key);
}

/** Cases that another tab has, or had when this one asked for them. */
const elsewhere = new Set();

/** Whether this tab has a case, now or from now on; else tells that another has it. */
async function hasCase(key) {
  const isKnown = elsewhere.has(key);
  if (await locks.take(key)) {
    elsewhere.delete(key);
    return true;
  }
  const isToldMeanwhile = !isKnown && elsewhere.has(key);
  elsewhere.add(key);
  if (!isToldMeanwhile) core.perform("elsewhere", key);
  return false;
}

/** Takes a draft out of storage, unless another tab works on it. */
async function forget(key) {
  if (!(await hasCase(key))) return;
  storage.forget(key);
  if (storage.setting("last") === key) storage.set("last", undefined);
  caseFiles.forget(key);
  locks.release(key);
}

/** Gives a draft in storage back to the core. */
async function recall(key) {
  if (!(await hasCase(key))) return;
  const [bytes, file] = await Promise.all([storage.recall(key), storage.file(key)]);
  if (bytes === undefined) return;
  if (file) caseFiles.know(key, file);
  storage.set("last", key);
  core.perform("restore", key, bytes);
}

async function keepDrafts(isOn) {
  await storage.keepDrafts(isOn);
  if (isOn) for (const [key, { name, bytes }] of core.drafts) keep(key, name, bytes);
}

// Files

/** Hands files to the core, each with the action of the element they were chosen with. */
async function openFiles(chosen, action) {
  const actions = [];
  for (const { name, file, handle } of chosen) {
    const bytes = await readFile(file);
    if (typeof bytes === "string") {
      actions.push(["unread", name, bytes]);
      continue;
    }
    if (handle) openedFiles.set(name, { handle, modified: file.lastModified });
    actions.push([...action, name, bytes]);
  }
  core.performAll(actions);
  openedFiles.clear();
}

function noteOpened(key, name) {
  const file = openedFiles.get(name);
  if (file) caseFiles.know(key, file);
}

/** Asks for files where the browser can also save them; tells whether it does. */
function askInstead(event, input) {
  const asked = askForFiles(input);
  if (!asked) return;
  event.preventDefault();
  const action = input.dataset.do.split("\t");
  asked.then((chosen) => openFiles(chosen, action), (error) => core.perform("unread", "", reasonOf(error)));
}

// What people do

/** Performs what an element stands for. */
function act(element) {
  const action = actionOf(element);
  if (!action || !core.isReady || isApplying) return;
  sendLive();
  core.perform(...action);
}

/** Tells what was typed in a field that was not left yet. */
function sendTyped(field) {
  if (!typedFields.has(field) || !core.isReady) return;
  typedFields.delete(field);
  if (field.matches("[data-do]:not([data-live])")) act(field);
}

/** Tells what was typed in a field that acts while one types. */
function sendLive() {
  const field = liveField;
  liveField = null;
  if (field) act(field);
}

/** Presses an element by its key. */
function press(element) {
  // What stands in a field that was not left yet comes first.
  sendTyped(document.activeElement);
  if (!element.isConnected) return;
  if (element.matches(`${textFields}, [data-focus-hotkey]`)) {
    element.focus();
    element.select?.();
  } else if (element.type === "radio" && element.checked) {
    // Choosing what is chosen is a choice too, but no change to the browser.
    act(element);
  } else {
    element.click();
  }
}

function onClick(event) {
  const element = event.target.closest("[data-do], [data-selection]");
  if (!element) return;
  if (element.matches("input[type=file]")) {
    askInstead(event, element);
    return;
  }
  // Fields act when they change, forms when they are sent.
  if (element.matches("input:not([type=button], [type=submit]), select, textarea, form")) return;
  event.preventDefault();
  if (isUsable(element)) act(element);
}

function onChange(event) {
  const field = event.target;
  if (!field.matches("[data-do]:not([data-live])")) return;
  if (field.type === "file") {
    openFiles(filesOfInput(field), field.dataset.do.split("\t"));
    // The same file may be chosen again.
    field.value = "";
  } else if (!field.matches(textFields)) {
    act(field);
  }
}

/** A text is told when its field is left. Browsers differ in what they call a change after a script's own. */
function onFocusOut(event) {
  if (!isApplying) sendTyped(event.target);
}

function onKeyDown(event) {
  const isEntered = event.key === "Enter" && !event.isComposing && event.target.nodeName === "INPUT";
  if (isEntered) sendTyped(event.target);
  followKey(event, { press, isBehind: () => !isPainted });
}

function onInput(event) {
  const field = event.target;
  if (!field.matches(textFields)) return;
  typedFields.add(field);
  if (!field.matches("[data-live]") || event.isComposing || liveField === field) return;
  liveField = field;
  requestAnimationFrame(sendLive);
}

function onSubmit(event) {
  event.preventDefault();
  for (const field of event.target.elements) typedFields.delete(field);
  act(event.target);
}

function onPaste(event) {
  if (isField(event.target)) return;
  event.preventDefault();
  const { clipboardData: pasted } = event;
  const files = [...pasted.files].map((file) => ({ name: file.name, file }));
  if (files.length > 0) openFiles(files, ["open"]);
  else core.perform("paste", pasted.getData("text/plain"), pasted.getData("text/html"));
}

function onDragOver(event) {
  if (!event.dataTransfer.types.includes("Files")) return;
  event.preventDefault();
  body.toggleAttribute("data-dropping", event.type === "dragover");
}

async function onDrop(event) {
  body.removeAttribute("data-dropping");
  if (!event.dataTransfer.types.includes("Files")) return;
  event.preventDefault();
  try {
    openFiles(await droppedFiles(event.dataTransfer, acceptedEndings(openInput())), ["open"]);
  } catch (error) {
    core.perform("unread", "", reasonOf(error));
  }
}

function onMouseDown(event) {
  // Pressing the button must not end the selection that it is about.
  if (event.target.closest("[data-selection]")) event.preventDefault();
}

/** Tells and keeps what is not told or kept yet, as the page may not come back. */
function settle() {
  sendLive();
  sendTyped(document.activeElement);
  storage.flush();
}

function onBeforeUnload(event) {
  settle();
  if (body.hasAttribute("data-unsaved")) event.preventDefault();
}

/** What is listened to wherever the focus and the pointer are, in the frames of reports too. */
const pageListeners = [
  ["keydown", onKeyDown],
  ["dragover", onDragOver],
  ["dragleave", onDragOver],
  ["drop", onDrop],
];

function listen() {
  const listeners = [
    ...pageListeners,
    ["click", onClick],
    ["change", onChange],
    ["focusout", onFocusOut],
    ["input", onInput],
    ["compositionend", onInput],
    ["submit", onSubmit],
    ["paste", onPaste],
    ["mousedown", onMouseDown],
    ["visibilitychange", () => document.visibilityState === "hidden" && settle()],
  ];
  for (const [type, listener] of listeners) document.addEventListener(type, listener);
  addEventListener("pagehide", settle);
  addEventListener("beforeunload", onBeforeUnload);
}

start();
