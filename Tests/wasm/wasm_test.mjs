// Compares what the module for WebAssembly writes with what the program writes, byte for byte.
//
// Usage: node wasm_test.mjs MODULE GAPSCORE
//
// The reports of the SiKePO study for all readers, also as documents packed by zlib, a report of every other case,
// and what is told of every faulty file and of logos, which expat reads.

import { execFile } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const [modulePath, program] = process.argv.slice(2, 4).map((path) => resolve(path));

/** An instance of the module, and how it is called: with bytes that are put into its memory. */
class Core {
  constructor(path) {
    const module = new WebAssembly.Module(readFileSync(path));
    this.names = WebAssembly.Module.imports(module).map((entry) => entry.name);
    const calls = {
      // Where dictionaries begin to look is drawn anew in each instance.
      random_get: (start, count) => {
        crypto.getRandomValues(new Uint8Array(this.exports.memory.buffer, start, count));
        return 0;
      },
    };
    // The C library asks for its streams; there are none (errno 8, a bad descriptor).
    for (const name of this.names) calls[name] ??= () => 8;
    const instance = new WebAssembly.Instance(module, { wasi_snapshot_preview1: calls });
    this.exports = instance.exports;
  }

  put(bytes) {
    const start = this.exports.allocate(bytes.length);
    new Uint8Array(this.exports.memory.buffer).set(bytes, start);
    return start;
  }

  call(name, wishes, ...files) {
    const given = [new TextEncoder().encode(wishes.join("\n")), ...files];
    const starts = given.map((bytes) => this.put(bytes));
    const answer = this.exports[name](...given.flatMap((bytes, index) => [starts[index], bytes.length]));
    const { buffer } = this.exports.memory;
    const count = new DataView(buffer).getUint32(answer, true);
    const bytes = Buffer.from(new Uint8Array(buffer, answer + 4, count));
    for (const start of [...starts, answer]) this.exports.release(start);
    return bytes;
  }
}

/** What the program writes to standard output, whatever it thinks of the file. */
function written(folder, options) {
  const settings = { cwd: folder, encoding: "buffer", env: { LC_ALL: "C" }, maxBuffer: 1 << 28 };
  return new Promise((take) => {
    execFile(program, options, settings, (_, output) => take(output));
  });
}

/** Where two outputs part, with a little of both. */
function difference(own, other) {
  let place = 0;
  while (place < own.length && own[place] === other[place]) place += 1;
  const near = (bytes) => JSON.stringify(String(bytes.subarray(Math.max(0, place - 40), place + 40)));
  const sizes = `at byte ${place} of ${own.length} and ${other.length}:`;
  return `${sizes}\n  module  ${near(own)}\n  program ${near(other)}`;
}

const core = new Core(modulePath);
const failures = [];
let comparisons = 0;

async function compare(name, path, wishes, options, ...beside) {
  const [folder, file] = [dirname(path), basename(path)];
  const expected = written(folder, [name, file, ...options]);
  const found = core.call(name, [file, ...wishes], readFileSync(path), ...beside);
  const program = await expected;
  comparisons += 1;
  if (found.equals(program)) return;
  failures.push(`${name} ${path} ${options.join(" ")}\n${difference(found, program)}`);
}

async function compareReport(path, format, language, reader) {
  const options = ["--format", format, "--lang", language, "--for", reader];
  await compare("report", path, [format, language, reader], options);
}

const study = join(root, "cases/sikepo-batanghari.yaml");
for (const format of ["markdown", "html", "docx"]) {
  for (const language of ["id", "en"]) {
    for (const reader of ["leader", "planner", "researcher"]) {
      await compareReport(study, format, language, reader);
    }
  }
}

function files(folder) {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith(".yaml"));
  return names.map((name) => join(root, folder, name));
}

const everything = join(root, "Tests/GapModelTests/Snapshots/everything.yaml");
for (const path of [...files("cases"), ...files("cases/example-regency"), everything]) {
  if (path !== study) await compareReport(path, "html", "en", "researcher");
}

// The logo of a brand is a file beside it; where the name leads elsewhere, the program says so.
async function compareCheck(path) {
  const logo = /^ *logo: *([^\s#]+)/m.exec(readFileSync(path, "utf-8"))?.[1];
  const beside = logo && join(dirname(path), logo);
  if (beside && !existsSync(beside)) return;
  await compare("check", path, ["en"], ["--lang", "en"], beside ? readFileSync(beside) : Buffer.alloc(0));
}

const others = [...files("cases"), ...files("examples"), everything];
for (const path of [...files("Tests/Fixtures/error"), ...others]) await compareCheck(path);

for (const failure of failures) console.error(failure);
console.log(`${comparisons} outputs of the module compared with the program's, ${failures.length} differ`);
const bytes = core.exports.memory.buffer.byteLength;
console.log(`it asks for ${core.names.join(", ")}, and has a memory of ${bytes} bytes`);
if (failures.length > 0 || comparisons === 0) process.exit(1);
