import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach } from "vitest";
import { startLanguage } from "@/shared/i18n/startLanguage";

beforeEach(async () => {
  localStorage.clear();
  await startLanguage("zh-CN");
});

afterEach(cleanup);

// The test browser knows dialogs but not how to open them.
Object.defineProperty(HTMLDialogElement.prototype, "showModal", {
  value(this: HTMLDialogElement) {
    this.open = true;
  },
});
