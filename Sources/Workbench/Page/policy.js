// The policy of styles. The frame of a report inherits the page's policy, and each report has a style sheet
// of its own, with its title in it. So once the page is there, only styles count that bear a number drawn in
// this visit.

const styleNumber = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("");

/** Allows from now on no style but those that are marked; what the page came with has been read. */
function narrowPolicy() {
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = `style-src 'nonce-${styleNumber}'`;
  document.head.append(policy);
}

/**
 * A report whose own style sheet is marked, the first in it; text of a case never is an element.
 * @param {string} html
 * @returns {string}
 */
function withMarkedStyle(html) {
  return html.replace("<style>", `<style nonce="${styleNumber}">`);
}
