import { test } from "@playwright/test";
import { MAIN_PAGES, visit, WIDTHS } from "./mainPages.ts";

const folder = new URL("../../docs/screenshots/", import.meta.url).pathname;


for (const viewport of WIDTHS) {
  for (const mainPage of MAIN_PAGES) {
    test(`picture of ${mainPage.name} at ${viewport.width} px`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await visit(page, mainPage);
      await page.screenshot({ path: `${folder}${mainPage.name}-${viewport.width}.png` });
    });
  }
}
