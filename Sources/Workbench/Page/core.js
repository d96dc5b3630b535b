// The core as the page sees it: actions go in, answers come out, and a failure loses no work.
//
// A Swift trap ends an instance. Then a new one is made and given the last drafts; the action that failed is
// told to it with the texts that it had, so that nothing typed is lost, and never repeated.

/** @typedef {[name: string, ...args: (string|Uint8Array)[]]} Action */

/** Performs actions one after the other, and starts the core anew after a failure. */
class Core {
  #makeInstance;
  #opening;
  #apply;
  #giveUp;
  #instance = null;
  #revision = "";
  #waiting = [];
  /** @type {Map<string, {name: string, bytes: Uint8Array}>} */
  #drafts = new Map();

  /**
   * @param {object} surroundings
   * @param {() => Promise<{perform(frame: Uint8Array): Uint8Array}>} surroundings.makeInstance
   * @param {() => Action[]} surroundings.opening what each new instance is told first
   * @param {(answers: Answer[]) => void} surroundings.apply shows and does what was answered
   * @param {() => void} surroundings.giveUp tells that not even a new instance works
   */
  constructor({ makeInstance, opening, apply, giveUp }) {
    this.#makeInstance = makeInstance;
    this.#opening = opening;
    this.#apply = apply;
    this.#giveUp = giveUp;
  }

  /** Whether what a person does now would be performed at once. */
  get isReady() {
    return this.#instance !== null;
  }

  /** The last draft of each open case, the one that was kept last at the end. */
  get drafts() {
    return this.#drafts;
  }

  /** Makes the first instance. */
  async open() {
    this.#instance = await this.#makeInstance();
    this.performAll(this.#opening());
  }

  /**
   * Performs one action.
   * @param {Action} action
   */
  perform(...action) {
    this.performAll([action]);
  }

  /**
   * Performs actions of which only what the last leaves is shown.
   * @param {Action[]} actions
   */
  performAll(actions) {
    if (this.#instance === null) {
      this.#waiting.push(...actions);
      return;
    }
    const answers = [];
    for (const [index, action] of actions.entries()) {
      try {
        answers.push(...this.#call(this.#instance, action));
      } catch (error) {
        console.error(error);
        this.#waiting.push(...actions.slice(index + 1));
        this.#instance = null;
        this.#apply(answers);
        this.#startAnew(["failed", ...action.filter((part) => typeof part === "string")]);
        return;
      }
    }
    this.#apply(answers);
  }

  /** Calls an instance, and remembers what it asks to be kept. */
  #call(instance, [name, ...args]) {
    const answers = decodeAnswers(instance.perform(encodeFrame([name, this.#revision, ...args])));
    if (name === "restore") this.#remember(args[0], null, args[1]);
    for (const { kind, name: key, content } of answers) {
      if (kind === "revision") this.#revision = textOf(content);
      if (kind === "keep") this.#remember(...keyAndName(key), content);
      if (kind === "forget") this.#drafts.delete(key);
    }
    return answers;
  }

  /** Puts a draft behind all others; without a name it keeps the one it had. */
  #remember(key, name, bytes) {
    const known = this.#drafts.get(key)?.name;
    this.#drafts.delete(key);
    this.#drafts.set(key, { name: name ?? known ?? key, bytes });
  }

  /** A new instance from the last drafts; each round leaves out a draft that ends the core, so rounds end. */
  async #startAnew(failed) {
    let answers;
    for (;;) {
      this.#revision = "";
      answers = [];
      let restored = null;
      try {
        const instance = await this.#makeInstance();
        for (const action of this.#opening()) answers.push(...this.#call(instance, action));
        for (const [key, { bytes }] of [...this.#drafts]) {
          restored = key;
          answers.push(...this.#call(instance, ["restore", key, bytes]));
        }
        restored = null;
        answers.push(...this.#call(instance, failed));
        this.#instance = instance;
        break;
      } catch (error) {
        console.error(error);
        if (restored === null) return this.#giveUp();
        this.#drafts.delete(restored);
      }
    }
    this.#apply(answers);
    this.performAll(this.#waiting.splice(0));
  }
}

/**
 * The two parts of a name such as "KEY\tNAME"; without a second, a case goes by its key.
 * @param {string} text
 * @returns {[key: string, name: string]}
 */
function keyAndName(text) {
  const [key, name = key] = text.split("\t");
  return [key, name];
}
