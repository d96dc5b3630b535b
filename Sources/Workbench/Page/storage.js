// Drafts in the browser's own storage: a net for a crash or a reload, never the only copy.

/** @typedef {"works"|"forbidden"|"full"|"off"} StorageState */
/** @typedef {{key: string, name: string, when: string, size: number}} DraftEntry */

const storageName = "gapscore";
/** Entries and texts lie apart, so that a list of drafts does not read their texts. */
const storesOfDrafts = ["entries", "texts", "files"];
const storeOfSettings = "settings";
/**
 * A browser that does not answer in this time, in milliseconds, is not waited for. A new storage on a busy
 * machine takes more than a second.
 */
const storagePatience = 5000;

/** What is kept, in IndexedDB. */
class DraftStorage {
  #database = null;
  #tell;
  /** @type {Map<string, DraftEntry>} */
  #entries = new Map();
  #settings = new Map();
  /** @type {Map<string, {entry: DraftEntry, bytes: Uint8Array}>} */
  #unwritten = new Map();
  #isWriting = false;
  /** @type {StorageState} */
  state = "forbidden";

  /** @param {(state: StorageState) => void} tell called when the state becomes another */
  constructor(tell) {
    this.#tell = tell;
  }

  /** The drafts that lie in storage, the newest first. */
  get entries() {
    return [...this.#entries.values()].sort((one, other) => (one.when < other.when ? 1 : -1));
  }

  /** Opens the storage; never fails, but says in its state what became of it. */
  async open() {
    try {
      this.#database = await withinPatience(openDatabase());
      this.#database.onclose = () => this.#become("forbidden");
      // Another tab wants to delete or change the storage: it must not wait for this one.
      this.#database.onversionchange = () => this.#database.close();
      const reading = this.#database.transaction(["entries", storeOfSettings]);
      const entries = answerOf(reading.objectStore("entries").getAll());
      const settings = reading.objectStore(storeOfSettings);
      const [names, values] = [answerOf(settings.getAllKeys()), answerOf(settings.getAll())];
      for (const entry of await entries) this.#entries.set(entry.key, entry);
      const found = await values;
      (await names).forEach((name, index) => this.#settings.set(name, found[index]));
      this.state = this.setting("storing") === "off" ? "off" : "works";
    } catch (error) {
      console.info("no storage:", error);
      this.#database = null;
      this.state = "forbidden";
    }
  }

  /** A setting as it was left: `language`, `letters`, `storing`, or `last`, the key of the case open last. */
  setting(name) {
    return this.#settings.get(name);
  }

  /** Keeps a setting; `undefined` forgets it. */
  set(name, value) {
    if (this.#settings.get(name) === value) return;
    if (value === undefined) this.#settings.delete(name);
    else this.#settings.set(name, value);
    // That nothing is to be kept must itself be known the next time, and tells nothing of a case.
    if (this.state === "off" && name !== "storing") return;
    this.#attempt([storeOfSettings], (stores) =>
      value === undefined ? stores.settings.delete(name) : stores.settings.put(value, name));
  }

  /**
   * Keeps a draft. While one writing lasts, only the newest draft of each case waits for the next.
   * @param {string} key
   * @param {string} name
   * @param {Uint8Array} bytes
   */
  keep(key, name, bytes) {
    if (this.#database === null || this.state === "off") return;
    this.#unwritten.set(key, { entry: { key, name, when: moment(), size: bytes.length }, bytes });
    if (!this.#isWriting) this.#writeAll();
  }

  /** Begins to write what waits, as the page may be gone in a moment. */
  flush() {
    if (this.#unwritten.size > 0) this.#write();
  }

  async #writeAll() {
    this.#isWriting = true;
    while (this.#unwritten.size > 0) await this.#write();
    this.#isWriting = false;
  }

  #write() {
    const drafts = [...this.#unwritten.values()];
    this.#unwritten.clear();
    for (const { entry } of drafts) this.#entries.set(entry.key, entry);
    return this.#attempt(["entries", "texts"], (stores) => {
      for (const { entry, bytes } of drafts) {
        stores.entries.put(entry, entry.key);
        stores.texts.put(bytes, entry.key);
      }
    });
  }

  /** The text of a draft, or `undefined`. */
  recall(key) {
    return this.#read("texts", key);
  }

  /** Takes a draft out, and the way to its file. */
  forget(key) {
    this.#entries.delete(key);
    this.#unwritten.delete(key);
    return this.#attempt(storesOfDrafts, (stores) => {
      for (const name of storesOfDrafts) stores[name].delete(key);
    });
  }

  /**
   * Keeps where a case lies, where the browser can.
   * @param {string} key
   * @param {CaseFile} file
   */
  keepFile(key, file) {
    if (this.state === "off") return;
    this.#attempt(["files"], (stores) => stores.files.put(file, key));
  }

  /** Where a case lies, or `undefined`. */
  file(key) {
    return this.#read("files", key);
  }

  /**
   * Keeps drafts from now on, or takes out all that was kept and keeps nothing more.
   * @param {boolean} isOn
   */
  async keepDrafts(isOn) {
    if (this.#database === null) return;
    this.#become(isOn ? "works" : "off");
    this.set("storing", isOn ? undefined : "off");
    if (isOn) return;
    this.#unwritten.clear();
    this.#entries.clear();
    this.set("last", undefined);
    await this.#attempt([...storesOfDrafts, storeOfSettings], (stores) => {
      for (const name of storesOfDrafts) stores[name].clear();
      stores.settings.delete("last");
    });
  }

  async #read(store, key) {
    if (this.#database === null) return undefined;
    try {
      return await answerOf(this.#database.transaction(store).objectStore(store).get(key));
    } catch {
      return undefined;
    }
  }

  /** Changes stores in one transaction, and notes whether the browser let it. */
  async #attempt(names, change) {
    if (this.#database === null) return;
    try {
      const writing = this.#database.transaction(names, "readwrite");
      const done = endOf(writing);
      change(Object.fromEntries(names.map((name) => [name, writing.objectStore(name)])));
      // Without this, a transaction that is not done when the page goes away is undone.
      writing.commit?.();
      await done;
      if (this.state === "full" || this.state === "forbidden") this.#become("works");
    } catch (error) {
      // A way to a file that the browser cannot keep is asked for anew.
      if (error?.name === "DataCloneError") return;
      this.#become(error?.name === "QuotaExceededError" ? "full" : "forbidden");
    }
  }

  #become(state) {
    if (this.state === state) return;
    this.state = state;
    this.#tell(state);
  }
}

function openDatabase() {
  const opening = indexedDB.open(storageName, 1);
  opening.onupgradeneeded = () => {
    for (const name of [...storesOfDrafts, storeOfSettings]) opening.result.createObjectStore(name);
  };
  return answerOf(opening);
}

/** What a request of IndexedDB answers. */
function answerOf(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Waits until a transaction is in storage. */
function endOf(transaction) {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

/** Fails when a browser does not answer. */
function withinPatience(promise) {
  return new Promise((resolve, reject) => {
    promise.then(resolve, reject);
    setTimeout(() => reject(new Error("no answer")), storagePatience);
  });
}
