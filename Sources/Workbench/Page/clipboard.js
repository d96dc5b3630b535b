// The clipboard: tables go to Word and Excel as HTML, to anything else as text.

/**
 * Copies, as text and as HTML; tells whether it worked.
 * @param {string} text
 * @param {string} html
 * @returns {Promise<boolean>}
 */
async function copy(text, html) {
  try {
    const forms = { "text/plain": text, "text/html": html || text };
    const blobs = Object.entries(forms).map(([type, content]) => [type, new Blob([content], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return copyByCommand(text, html);
  }
}

/** The older way, which asks for no permission. */
function copyByCommand(text, html) {
  const fill = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData("text/plain", text);
    if (html) event.clipboardData.setData("text/html", html);
  };
  document.addEventListener("copy", fill, { capture: true, once: true });
  try {
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", fill, { capture: true });
  }
}
