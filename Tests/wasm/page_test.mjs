// Looks at a page without a browser: what it carries is what it was made of, and its policy allows its own script alone.
//
// Usage: node page_test.mjs PAGE MODULE

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const [page, module] = [readFileSync(process.argv[2], "utf-8"), readFileSync(process.argv[3])];

/** What stands in an element of data. */
function carried(id) {
  const element = new RegExp(`<script[^>]* id="${id}"[^>]*>([^<]*)</script>`).exec(page);
  assert(element, `the page carries no ${id}`);
  return Buffer.from(element[1], "base64");
}

/** Unpacks bytes by the page's own unpacker; null where it refuses them. */
function unpacked(packed) {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(carried("unpacker")));
  const room = exports.room(packed.length) >>> 0;
  new Uint8Array(exports.memory.buffer).set(packed, room);
  const start = exports.unpack() >>> 0;
  return start === 0 ? null : Buffer.from(exports.memory.buffer, start, exports.size());
}

const packed = carried("module");
assert(unpacked(packed).equals(module), "the page's module is another one");

for (const count of [0, 12, 13, packed.length >> 1, packed.length - 100]) {
  const rest = unpacked(packed.subarray(0, count));
  assert(rest === null || !rest.equals(module), `${count} bytes of the module cannot be the whole`);
}
for (const place of [0, 5, 13, 40, packed.length >> 1]) {
  const other = Buffer.from(packed);
  other[place] ^= 0xff;
  const rest = unpacked(other);
  assert(rest === null || !rest.equals(module), `byte ${place} of the packed module is of no account`);
}

const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)[1];
const script = /<script type="module">([\s\S]*?)<\/script>/.exec(page)[1];
const hash = createHash("sha256").update(script).digest("base64");
const directives = new Map(policy.split("; ").map((directive) => {
  const [name, ...sources] = directive.split(" ");
  return [name, sources];
}));
assert.deepEqual(directives.get("default-src"), ["'none'"]);
assert.deepEqual(directives.get("script-src"), [`'sha256-${hash}'`, "'wasm-unsafe-eval'"]);
assert.deepEqual(directives.get("img-src"), ["data:"]);
assert(!/[a-z]+:\/\/|connect-src|frame-src/.test(policy), "the policy lets the page reach something");

const shown = createHash("sha256").update(module).digest("hex").slice(0, 12);
assert(page.includes(`data-hash="${shown}"`), "the page shows another hash than its module has");
console.log(`${process.argv[2]}: the module unpacks to the ${module.length} bytes it was made of`);
