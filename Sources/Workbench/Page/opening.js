// Files that come in: chosen, or dropped, alone or in folders.

/** @typedef {{name: string, file: File, handle?: FileSystemFileHandle}} ChosenFile */

/** A file above this many bytes is no case, and would not fit the core's memory. */
const largestFile = 64_000_000;
/** So many files at most are taken out of folders. */
const mostFiles = 2000;

/**
 * Asks for files, in a way that lets them be saved where they lie. Returns `null` where the browser has no
 * such way, and the input's own dialog is to be used.
 * @param {HTMLInputElement} input
 * @returns {Promise<ChosenFile[]>|null}
 */
function askForFiles(input) {
  if (!window.showOpenFilePicker || input.webkitdirectory) return null;
  const accept = acceptedEndings(input);
  const types = accept.length > 0 ? [{ accept: { "application/octet-stream": accept } }] : [];
  return showOpenFilePicker({ multiple: input.multiple, types }).then(
    (handles) => Promise.all(handles.map((handle) => chosenFile(handle))),
    (error) => {
      if (error.name === "AbortError") return [];
      throw error;
    },
  );
}

async function chosenFile(handle) {
  return { name: handle.name, file: await handle.getFile(), handle };
}

/** The files of an input, those of a folder only where their names end as the input accepts. */
function filesOfInput(input) {
  const files = [...input.files].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
  return input.webkitdirectory ? ofFolder(files, acceptedEndings(input)) : files;
}

/** The endings that an input accepts, such as ".yaml". */
function acceptedEndings(input) {
  const parts = (input?.accept ?? "").split(",").map((part) => part.trim().toLowerCase());
  return parts.filter((part) => part.startsWith("."));
}

/** Whether a file in a folder may be opened: it has one of the endings, and nothing on its way is hidden. */
function mayBeOpened(name, endings) {
  const isHidden = name.split("/").some((part) => part.startsWith("."));
  return !isHidden && (endings.length === 0 || endings.some((end) => name.toLowerCase().endsWith(end)));
}

/** The files of a folder that may be opened, in the order of their names. */
function ofFolder(files, endings) {
  const order = new Intl.Collator(undefined, { numeric: true });
  return files
    .filter(({ name }) => mayBeOpened(name, endings))
    .sort((one, other) => order.compare(one.name, other.name))
    .slice(0, mostFiles);
}

/**
 * The files that were dropped. All is asked for at once, as a browser empties the list when the event ends.
 * @param {DataTransfer} transfer
 * @param {string[]} endings
 * @returns {Promise<ChosenFile[]>}
 */
async function droppedFiles(transfer, endings) {
  const items = [...transfer.items].filter((item) => item.kind === "file");
  const asked = items.map((item) => ({
    file: item.getAsFile(),
    entry: item.webkitGetAsEntry?.(),
    handle: item.getAsFileSystemHandle?.().catch(() => null),
  }));
  const found = [];
  for (const { file, entry, handle: asking } of asked) {
    const handle = (await asking) ?? undefined;
    if (handle?.kind === "directory") found.push(...ofFolder(await filesOfHandle(handle, endings), endings));
    else if (entry?.isDirectory) found.push(...ofFolder(await filesOfEntry(entry), endings));
    else if (file) found.push({ name: file.name, file, handle });
  }
  return found;
}

/** All files below a dropped folder. Chromium reads a folder's entries only for pages that are not files. */
async function filesOfHandle(folder, endings) {
  const found = [];
  const folders = [[`${folder.name}/`, folder]];
  while (folders.length > 0 && found.length < mostFiles) {
    const [path, below] = folders.shift();
    for await (const handle of below.values()) {
      const name = path + handle.name;
      if (handle.kind === "directory") folders.push([`${name}/`, handle]);
      else if (mayBeOpened(name, endings)) found.push({ name, file: await handle.getFile(), handle });
    }
  }
  return found;
}

/** All files below a dropped folder, where a browser has no handles. */
async function filesOfEntry(folder) {
  const found = [];
  const folders = [folder];
  while (folders.length > 0 && found.length < mostFiles) {
    const reader = folders.shift().createReader();
    for (;;) {
      const entries = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
      if (entries.length === 0) break;
      for (const entry of entries) {
        if (entry.isDirectory) folders.push(entry);
        else found.push(await fileOfEntry(entry));
      }
    }
  }
  return found;
}

async function fileOfEntry(entry) {
  const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
  return { name: entry.fullPath.replace(/^\//, ""), file };
}

/**
 * The bytes of a file, or why there are none: "large", or "denied".
 * @param {File} file
 * @returns {Promise<Uint8Array|string>}
 */
async function readFile(file) {
  if (file.size > largestFile) return "large";
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return "denied";
  }
}
