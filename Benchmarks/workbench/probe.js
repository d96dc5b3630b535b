// Runs in the page before its own script, and takes the times there: what a test tool sees from outside comes later.

window.probe = {};

/** The time at which the next frame is painted. */
probe.frame = () =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      // A message comes after the styles, the layout and the painting of this frame.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(null);
    });
  });

// From the navigation, when the clock of a page begins, to the first steps that can be chosen.
probe.firstUse = new Promise((done) => {
  const opening = new MutationObserver(() => {
    if (!document.querySelector("[data-pane=steps] button")) return;
    opening.disconnect();
    done(probe.frame());
  });
  opening.observe(document, { childList: true, subtree: true });
});

// From a key to the frame behind it; the page changes its panes while it handles the key.
addEventListener("keydown", (event) => {
  let hasChanged = false;
  const changes = new MutationObserver(() => { hasChanged = true; });
  for (const pane of document.querySelectorAll("[data-pane]")) {
    changes.observe(pane, { attributes: true, characterData: true, childList: true, subtree: true });
  }
  probe.key = probe.frame().then((time) => {
    changes.disconnect();
    return { took: time - event.timeStamp, hasChanged };
  });
}, true);

/** A key that sets another step of the criterion that is unfolded than it has. */
probe.otherStep = () => {
  const steps = [...document.querySelectorAll('[data-pane=main] input[type=radio][data-hotkey]')].filter(
    (step) => /^[1-9]$/.test(step.dataset.hotkey) && step.checkVisibility(),
  );
  return steps.find((step) => !step.checked)?.dataset.hotkey ?? null;
};

/** How long it takes from choosing the step of reports to the report in its frame; null without a frame. */
probe.report = async () => {
  const start = performance.now();
  const load = new Promise((done) => {
    // A frame is at first loaded empty.
    const look = (event) => {
      if (event.target.contentDocument?.URL !== "about:srcdoc") return;
      document.removeEventListener("load", look, true);
      done();
    };
    document.addEventListener("load", look, true);
  });
  document.querySelector('[data-key="step-report"]').click();
  if (!document.querySelector("[data-frame=report] iframe")) return null;
  await load;
  return (await probe.frame()) - start;
};

// The page keeps the core's memory to itself, so that it is noted when it is made.
const memories = [];
const { instantiate } = WebAssembly;
WebAssembly.instantiate = async (...values) => {
  const made = await instantiate.apply(WebAssembly, values);
  const { memory } = (made.instance ?? made).exports;
  if (memory) memories.push(new WeakRef(memory));
  return made;
};

/** How many bytes the memories of all modules have that are still in use. */
probe.moduleMemory = () => memories.reduce((sum, known) => sum + (known.deref()?.buffer.byteLength ?? 0), 0);
