// Frames: how a list of texts and bytes is handed to the core and comes back.
//
// A frame is the number of its parts, then each part's length and bytes; numbers have 32 bits, little endian.

const utf8 = { encoder: new TextEncoder(), decoder: new TextDecoder() };

/**
 * The bytes of a part as text.
 * @param {Uint8Array} bytes
 * @returns {string}
 */
function textOf(bytes) {
  return utf8.decoder.decode(bytes);
}

/**
 * A frame of parts; texts are written as UTF-8.
 * @param {(string|Uint8Array)[]} parts
 * @returns {Uint8Array}
 */
function encodeFrame(parts) {
  const bytes = parts.map((part) => (typeof part === "string" ? utf8.encoder.encode(part) : part));
  const size = bytes.reduce((sum, part) => sum + 4 + part.length, 4);
  const frame = new Uint8Array(size);
  const numbers = new DataView(frame.buffer);
  numbers.setUint32(0, bytes.length, true);
  let place = 4;
  for (const part of bytes) {
    numbers.setUint32(place, part.length, true);
    frame.set(part, place + 4);
    place += 4 + part.length;
  }
  return frame;
}

/**
 * The parts of a frame, each a copy that outlives the core's memory.
 * @param {Uint8Array} frame
 * @returns {Uint8Array[]}
 */
function decodeFrame(frame) {
  const numbers = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  const parts = [];
  let place = 4;
  for (let count = numbers.getUint32(0, true); count > 0; count -= 1) {
    const length = numbers.getUint32(place, true);
    const part = frame.slice(place + 4, place + 4 + length);
    if (part.length !== length) throw new RangeError("a frame ends before its last part");
    parts.push(part);
    place += 4 + length;
  }
  return parts;
}

/**
 * What the core answered: a list of kinds with a name and a content each.
 * @typedef {{kind: string, name: string, content: Uint8Array}} Answer
 */

/**
 * The answers in a frame, three parts each.
 * @param {Uint8Array} frame
 * @returns {Answer[]}
 */
function decodeAnswers(frame) {
  const parts = decodeFrame(frame);
  const answers = [];
  for (let index = 0; index + 2 < parts.length; index += 3) {
    const [kind, name, content] = parts.slice(index, index + 3);
    answers.push({ kind: textOf(kind), name: textOf(name), content });
  }
  return answers;
}
