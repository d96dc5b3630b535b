// Files that the page carries: elements of data in base 64, which no browser runs.

/**
 * The bytes that a text in base 64 stands for.
 * @param {string} text
 * @returns {Uint8Array}
 */
function bytesOfBase64(text) {
  // Both leave out spaces and line ends.
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = characters.charCodeAt(index);
  return bytes;
}

/**
 * The name and the bytes of a file that the page carries.
 * @param {string} id
 * @returns {[name: string, bytes: Uint8Array]}
 */
function attachedFile(id) {
  const element = document.getElementById(id);
  return [element.dataset.name, bytesOfBase64(element.textContent)];
}
