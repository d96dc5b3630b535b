// Files that go out: a case to its own file, and copies of whatever the core made.

/**
 * What became of a saving: the name it has now and by which way, or why it failed.
 * @typedef {{name: string, way: "file"|"download"}|{reason: SavingReason}} Saving
 * @typedef {"cancelled"|"denied"|"changed"|"differs"|"failed"} SavingReason
 */

/**
 * Where a case lies, and when that file was changed last as far as this page knows.
 * @typedef {{handle: FileSystemFileHandle, modified: number}} CaseFile
 */

/** Saves cases to their files, for each case one saving at a time. */
class CaseFiles {
  #keep;
  #tell;
  /** @type {Map<string, CaseFile>} */
  #files = new Map();
  #running = new Set();
  #next = new Map();

  /**
   * @param {(key: string, file: CaseFile) => void} keep
   * @param {(key: string, saving: Saving) => void} tell
   */
  constructor(keep, tell) {
    this.#keep = keep;
    this.#tell = tell;
  }

  /**
   * Takes note of where a case lies.
   * @param {string} key
   * @param {CaseFile} file
   */
  know(key, file) {
    this.#files.set(key, file);
    this.#keep(key, file);
  }

  /** Knows no longer where a case lies. */
  forget(key) {
    this.#files.delete(key);
  }

  /**
   * Saves a case; of those that are asked for meanwhile, the last follows.
   * @param {string} key
   * @param {string} name
   * @param {Uint8Array} bytes
   */
  async save(key, name, bytes) {
    if (this.#running.has(key)) {
      this.#next.set(key, [name, bytes]);
      return;
    }
    this.#running.add(key);
    let turn = [name, bytes];
    while (turn) {
      this.#next.delete(key);
      this.#tell(key, await this.#write(key, ...turn));
      turn = this.#next.get(key);
    }
    this.#running.delete(key);
  }

  /** @returns {Promise<Saving>} */
  async #write(key, name, bytes) {
    try {
      const known = this.#files.get(key);
      if (known) return await this.#writeKnown(key, known, bytes);
      if (!window.showSaveFilePicker) {
        download(name, bytes);
        return { name, way: "download" };
      }
      const handle = await showSaveFilePicker({ suggestedName: name });
      return await this.#writeTo(key, handle, bytes);
    } catch (error) {
      return { reason: reasonOf(error) };
    }
  }

  async #writeKnown(key, { handle, modified }, bytes) {
    const wish = { mode: "readwrite" };
    if ((await handle.queryPermission(wish)) !== "granted"
      && (await handle.requestPermission(wish)) !== "granted") return { reason: "denied" };
    if ((await handle.getFile()).lastModified !== modified) {
      // Another program wrote to it. The next saving asks where to: no work is overwritten unseen.
      this.forget(key);
      return { reason: "changed" };
    }
    return this.#writeTo(key, handle, bytes);
  }

  /** Writes beside the file, which the browser replaces as a whole on closing; then reads it back. */
  async #writeTo(key, handle, bytes) {
    const stream = await handle.createWritable();
    try {
      await stream.write(bytes);
    } catch (error) {
      await stream.abort();
      throw error;
    }
    await stream.close();
    const file = await handle.getFile();
    if (!isSame(new Uint8Array(await file.arrayBuffer()), bytes)) return { reason: "differs" };
    this.know(key, { handle, modified: file.lastModified });
    return { name: handle.name, way: "file" };
  }
}

/** @returns {SavingReason} */
function reasonOf(error) {
  if (error.name === "AbortError") return "cancelled";
  return error.name === "NotAllowedError" || error.name === "SecurityError" ? "denied" : "failed";
}

function isSame(one, other) {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/**
 * Hands out a file as a download.
 * @param {string} name
 * @param {Uint8Array} bytes
 */
function download(name, bytes) {
  // With a type of its own a browser may show the file instead, or give it another ending.
  const address = URL.createObjectURL(new Blob([bytes], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Browsers read the address after the click, some of them a while later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
