// Stands in for module.js in the page of the wiring tests: a core that answers what the test says.
//
// The address ends with what to answer, as JSON: by the name of an action, answers of [kind, name, content]. In them
// {1} is the action's first argument. The kind "trap" ends the instance as a Swift trap does, if the content is among
// the arguments or empty. What was told lies in `stub.told`.

globalThis.stub = {
  told: [],
  violations: [],
  instances: 0,
  /** Has the page ask the core, which answers this. */
  next(...answers) {
    stub.when.next = answers;
    core.perform("next");
  },
  when: JSON.parse(decodeURIComponent(location.hash.slice(1)) || "{}"),
};

document.addEventListener("securitypolicyviolation", (event) => {
  stub.violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
});

// As in a window where a browser stores nothing.
if (stub.when.storesNothing) {
  IDBFactory.prototype.open = () => { throw new DOMException("", "SecurityError"); };
}

function canRunModules() {
  return true;
}

class StubInstance {
  #isEnded = false;

  perform(frame) {
    if (this.#isEnded) throw new Error("an instance that ended was called again");
    const [name, revision, ...args] = decodeFrame(frame).map(textOf);
    stub.told.push([name, ...args]);
    stub.revision = revision;
    const fill = (text) => text.replace(/\{(\d)\}/g, (_, place) => args[place - 1] ?? "");
    const parts = [];
    for (const [kind, ...rest] of stub.when[name] ?? []) {
      const [answer, content] = rest.map(fill);
      if (kind === "trap" && (content === "" || args.includes(content))) {
        this.#isEnded = true;
        throw new WebAssembly.RuntimeError("unreachable");
      }
      parts.push(kind, answer, content);
    }
    return encodeFrame(parts);
  }
}

async function openModule() {
  return async () => {
    stub.instances += 1;
    return new StubInstance();
  };
}
