// The compiled core: unpacked from the page, and one instance of it with what it asks of its surroundings.

/** Whether this browser can run the core at all. */
function canRunModules() {
  return typeof WebAssembly === "object";
}

/**
 * The bytes of a file that the page carries, which are asked for once: their text is dropped.
 * @param {string} id
 * @returns {Uint8Array}
 */
function takenFile(id) {
  const [, bytes] = attachedFile(id);
  document.getElementById(id).remove();
  return bytes;
}

/**
 * Unpacks and compiles the core, by a small module that unpacks what LZMA packed; browsers themselves know only gzip,
 * by which the page would be half as large again.
 * @returns {Promise<WebAssembly.Module>}
 */
async function unpackModule() {
  const packed = takenFile("module");
  const { instance } = await WebAssembly.instantiate(takenFile("unpacker"));
  const { memory, room, size, unpack } = instance.exports;
  // An address above 2 GB is a negative number to JavaScript, and none is 0.
  const place = room(packed.length) >>> 0;
  if (place === 0) throw new RangeError("there is no memory to unpack the core");
  new Uint8Array(memory.buffer).set(packed, place);
  const start = unpack() >>> 0;
  if (start === 0) throw new RangeError("the page is damaged, or there is no memory to unpack the core");
  return WebAssembly.compile(new Uint8Array(memory.buffer, start, size()));
}

/** One instance of the core, and how it is called: with bytes that are put into its memory. */
class ModuleInstance {
  #exports;

  /**
   * A new instance; nothing of an earlier one is left in it.
   * @param {WebAssembly.Module} module
   * @returns {Promise<ModuleInstance>}
   */
  static async make(module) {
    const instance = new ModuleInstance();
    const calls = {
      // Where dictionaries begin to look is drawn anew in each instance.
      random_get: (start, count) => {
        crypto.getRandomValues(new Uint8Array(instance.#exports.memory.buffer, start, count));
        return 0;
      },
    };
    // The C library asks for its streams; there are none (errno 8, a bad descriptor).
    for (const { name } of WebAssembly.Module.imports(module)) calls[name] ??= () => 8;
    const made = await WebAssembly.instantiate(module, { wasi_snapshot_preview1: calls });
    instance.#exports = made.exports;
    return instance;
  }

  /**
   * Hands a frame to the core and copies its answer.
   * @param {Uint8Array} frame
   * @returns {Uint8Array}
   */
  perform(frame) {
    const { memory, allocate, release, perform } = this.#exports;
    // An address above 2 GB is a negative number to JavaScript.
    const request = allocate(frame.length) >>> 0;
    new Uint8Array(memory.buffer).set(frame, request);
    const answer = perform(request, frame.length) >>> 0;
    const size = new DataView(memory.buffer).getUint32(answer, true);
    const bytes = new Uint8Array(memory.buffer, answer + 4, size).slice();
    release(request);
    release(answer);
    return bytes;
  }
}

/**
 * Unpacks the core once; what is returned makes an instance of it each time it is called.
 * @returns {Promise<() => Promise<ModuleInstance>>}
 */
async function openModule() {
  const module = await unpackModule();
  return () => ModuleInstance.make(module);
}
