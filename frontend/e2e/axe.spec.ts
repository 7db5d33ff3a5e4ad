import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { MAIN_PAGES, visit, WIDTHS } from "./mainPages.ts";

/** What hinders people now. No screen has frames, for the sake of which the check would open a window each time. */
async function violations(page: Page): Promise<unknown[]> {
  const checked = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return checked.violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html) }));
}

for (const mainPage of MAIN_PAGES) {
  test(`${mainPage.name} can be used by everybody on a phone and at a desk`, async ({ page }) => {
    await page.setViewportSize(WIDTHS[0]);
    await visit(page, mainPage);
    for (const viewport of WIDTHS) {
      await page.setViewportSize(viewport);
      // A screen that comes to rest only now is looked at again.
      await expect.poll(() => violations(page)).toEqual([]);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(tooWide).toBeLessThanOrEqual(0);
    }
  });
}
