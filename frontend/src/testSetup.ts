import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach } from "vitest";
import { CATALOGUES, type Feature } from "@/shared/i18n/catalogues";
import { startLanguage, wordsOf } from "@/shared/i18n/startLanguage";

beforeEach(async () => {
  localStorage.clear();
  await startLanguage("zh-CN");
  await Promise.all((Object.keys(CATALOGUES) as Feature[]).map(wordsOf));
});

afterEach(cleanup);

// The test browser knows dialogs but not how to open them.
Object.defineProperty(HTMLDialogElement.prototype, "showModal", {
  value(this: HTMLDialogElement) {
    this.open = true;
  },
});
