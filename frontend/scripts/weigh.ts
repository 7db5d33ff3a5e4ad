import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

// What a deputy's phone loads before the first page shows, compressed.
const LIMIT_KB = 200;
const FIRST = ["index.html", "src/features/obligation/ObligationsPage.tsx"];

type Manifest = Record<string, { file: string; imports?: string[] }>;

const dist = new URL("../target/dist/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8")) as Manifest;

const files = new Set<string>();
const add = (name: string): void => {
  const chunk = manifest[name];
  if (!chunk) {
    throw new Error(`${name} is not in the manifest`);
  }
  if (!files.has(chunk.file)) {
    files.add(chunk.file);
    chunk.imports?.forEach(add);
  }
};
FIRST.forEach(add);

const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist))).length, 0);
const kilobytes = Math.round(bytes / 1000);
console.log(`First route: ${kilobytes} kB of JavaScript compressed, at most ${LIMIT_KB} kB`);
process.exitCode = kilobytes > LIMIT_KB ? 1 : 0;
