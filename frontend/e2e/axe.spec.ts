import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { MAIN_PAGES, visit, WIDTHS } from "./mainPages.ts";

for (const mainPage of MAIN_PAGES) {
  test(`${mainPage.name} can be used by everybody on a phone and at a desk`, async ({ page }) => {
    await page.setViewportSize(WIDTHS[0]);
    await visit(page, mainPage);
    for (const viewport of WIDTHS) {
      await page.setViewportSize(viewport);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html) }))).toEqual([]);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(tooWide).toBeLessThanOrEqual(0);
    }
  });
}
