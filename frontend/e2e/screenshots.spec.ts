import { readdirSync } from "node:fs";
import { test } from "@playwright/test";
import { MAIN_PAGES, visit, WIDTHS } from "./mainPages.ts";

const at = (folder: string) => new URL(folder, import.meta.url).pathname;
const guide = at("../../docs/screenshots/");
const others = at("../target/screenshots/");

// Those of the guide are made anew where they are, all others to be looked at only.
const inGuide = new Set(readdirSync(guide));

for (const viewport of WIDTHS) {
  for (const mainPage of MAIN_PAGES) {
    test(`picture of ${mainPage.name} at ${viewport.width} px`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await visit(page, mainPage);
      const name = `${mainPage.name}-${viewport.width}.png`;
      await page.screenshot({ path: (inGuide.has(name) ? guide : others) + name });
    });
  }
}
