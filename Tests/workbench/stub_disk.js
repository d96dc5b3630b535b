// A file on a disk of the test's own, by the calls of a FileSystemFileHandle, and pickers that choose it.

globalThis.disk = {
  text: "old", modified: 1, permission: "granted", cancels: false, spoils: false,
  asked: 0, writings: 0, open: 0, mostOpen: 0,
};

const handle = {
  name: "case.yaml",
  kind: "file",
  queryPermission: async () => disk.permission,
  requestPermission: async () => disk.permission,
  getFile: async () => new File([disk.text], "case.yaml", { lastModified: disk.modified }),
  createWritable: async () => {
    let text = "";
    disk.open += 1;
    disk.mostOpen = Math.max(disk.mostOpen, disk.open);
    return {
      write: async (bytes) => {
        await new Promise(requestAnimationFrame);
        text += new TextDecoder().decode(bytes);
      },
      abort: async () => { disk.open -= 1; },
      close: async () => {
        disk.open -= 1;
        disk.writings += 1;
        disk.modified += 1;
        disk.text = disk.spoils ? text.slice(1) : text;
      },
    };
  },
};

globalThis.showSaveFilePicker = async () => {
  disk.asked += 1;
  if (disk.cancels) throw new DOMException("", "AbortError");
  return handle;
};
globalThis.showOpenFilePicker = async () => [handle];
