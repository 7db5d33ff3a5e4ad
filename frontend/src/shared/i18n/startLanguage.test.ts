import i18next from "i18next";
import { expect, it, vi } from "vitest";

it("fetches the words of a feature, and with another language those of all features in use", async () => {
  // What the setup of the tests has fetched must not speak for this one.
  i18next.removeResourceBundle("zh-CN", "translation");
  vi.resetModules();
  const { switchLanguage, wordsOf } = await import("./startLanguage");
  expect(i18next.exists("supervision.pageTitle")).toBe(false);

  await wordsOf("supervision");
  expect(i18next.t("supervision.pageTitle")).toBe("重点督办题目");

  await switchLanguage("en");
  expect(i18next.t("supervision.pageTitle")).toBe("Topic of key supervision");
  expect(i18next.t("nav.skip")).toBe("Skip to content");
});
