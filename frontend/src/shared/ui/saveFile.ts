import type { FetchedFile } from "./fetchFile";

// Browsers begin to read the file only after the click has been handled.
const KEPT_FOR_MS = 60_000;

/** Hands a file to the browser, which saves it where the reader keeps downloads. */
export function saveFile({ name, content }: FetchedFile): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS);
}
