// Which tab has a case: the one with the Web Lock of its key. Only that tab writes the case to storage.

/** A page that is loaded anew may find its own lock for a moment; so long, in milliseconds, it waits. */
const lockPatience = 500;

/** The locks of this tab, held until the tab is closed or the case is forgotten. */
class CaseLocks {
  /** @type {Map<string, Promise<boolean>>} */
  #asked = new Map();
  #releases = new Map();

  /**
   * Takes a case for this tab; tells whether it has it. What was refused may be asked for again.
   * @param {string} key
   * @returns {Promise<boolean>}
   */
  take(key) {
    if (!this.#asked.has(key)) {
      const asked = this.#ask(key);
      this.#asked.set(key, asked);
      asked.then((isTaken) => isTaken || this.#asked.delete(key));
    }
    return this.#asked.get(key);
  }

  /** Whether this tab has the case. */
  has(key) {
    return this.#releases.has(key);
  }

  /** Leaves a case to other tabs. */
  release(key) {
    this.#releases.get(key)?.();
    this.#releases.delete(key);
    this.#asked.delete(key);
  }

  #ask(key) {
    return new Promise((resolve) => {
      // Where a browser has no locks, or refuses them, other tabs cannot be known.
      const takeUnlocked = () => {
        this.#releases.set(key, () => {});
        resolve(true);
      };
      if (!navigator.locks) {
        takeUnlocked();
        return;
      }
      const hold = () => {
        const released = new Promise((release) => this.#releases.set(key, release));
        resolve(true);
        return released;
      };
      navigator.locks
        .request(`gapscore ${key}`, { signal: AbortSignal.timeout(lockPatience) }, hold)
        .catch((error) => (error.name === "TimeoutError" ? resolve(false) : takeUnlocked()));
    });
  }
}
