// Reports: whole documents in sandboxed frames that run no script; the page follows links and prints.

/** What each frame shows, by its name. */
const reports = new Map();
/** Frames whose document is on its way. */
const loadingFrames = new WeakSet();

/**
 * Shows a document in the frame of a name, as soon as a pane has that frame.
 * @param {string} name
 * @param {string} html
 */
function showReport(name, html) {
  // The report's script would be blocked, with a complaint in the console.
  reports.set(name, withMarkedStyle(html.replace(/<script\b[\s\S]*?<\/script>/g, "")));
}

/** Fills the frames that stand in the panes. */
function fillFrames() {
  for (const place of document.querySelectorAll("[data-frame]")) {
    const html = reports.get(place.dataset.frame);
    if (html === undefined) continue;
    const frame = place.querySelector("iframe") ?? place.appendChild(newFrame());
    frame.title = place.getAttribute("aria-label") ?? place.dataset.frame;
    if (frame.srcdoc !== html) load(frame, html);
  }
}

function newFrame() {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-same-origin allow-modals");
  return frame;
}

/** Loads a document where the one before was read. */
function load(frame, html) {
  const top = frame.contentDocument?.scrollingElement?.scrollTop ?? 0;
  if (!loadingFrames.has(frame)) frame.addEventListener("load", () => prepare(frame, top), { once: true });
  loadingFrames.add(frame);
  frame.srcdoc = html;
}

function prepare(frame, top) {
  loadingFrames.delete(frame);
  const report = frame.contentDocument;
  report.scrollingElement.scrollTop = top;
  report.addEventListener("click", followLink);
  // Keys and files are the page's, wherever in it the focus or the pointer is.
  for (const [type, listener] of pageListeners) report.addEventListener(type, listener);
}

/** A link within a report scrolls, a link elsewhere opens a tab that knows nothing of this one. */
function followLink(event) {
  const link = event.target.closest("a[href]");
  if (!link) return;
  event.preventDefault();
  const address = link.getAttribute("href");
  if (address.startsWith("#")) showPlace(link.ownerDocument, decodeURIComponent(address.slice(1)));
  else if (/^(https?|mailto):/i.test(address)) window.open(address, "_blank", "noopener,noreferrer");
}

function showPlace(report, id) {
  const element = report.getElementById(id);
  if (!element) return;
  for (let fold = element.closest("details"); fold; fold = fold.parentElement.closest("details")) {
    fold.open = true;
  }
  element.scrollIntoView();
  // Reading on by keyboard goes on from there.
  if (!element.hasAttribute("tabindex")) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/**
 * Prints the report in a frame, once it is there.
 * @param {string} name
 */
function printReport(name) {
  const frame = document.querySelector(`[data-frame="${CSS.escape(name)}"] iframe`);
  if (!frame) return;
  const print = () => frame.contentWindow.print();
  if (loadingFrames.has(frame)) frame.addEventListener("load", print, { once: true });
  else print();
}
