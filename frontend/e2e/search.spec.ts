import { expect, test } from "@playwright/test";
import { beginDraft, fillDraft, newTitle, submitDraft } from "./drafts.ts";
import { signIn, windowOf } from "./people.ts";
import { openItem } from "./replies.ts";

test("a word in the head of the page finds, narrows and opens; a number opens at once", async ({ page }) => {
  await signIn(page, "staff");
  const box = page.getByRole("search").getByRole("searchbox");
  await box.fill("农村教育");
  await box.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "检索" })).toBeVisible();
  const hits = page.locator("main").getByRole("link", { name: /^关于.*农村/ });
  await expect(hits.first()).toBeVisible();
  await page.locator("main").getByRole("link", { name: /^已办结/ }).first().click();
  await expect(page).toHaveURL(/state=CLOSED/);
  await hits.first().click();
  await expect(page).toHaveURL(/\/suggestions\/sug_/);

  const number = /\d+-\d+-\d+/.exec(await page.getByText(/^建议 \d+-\d+-\d+ 号$/).innerText())?.[0] ?? "";
  await page.goto("/");
  await box.fill(number);
  await box.press("Enter");
  await expect(page).toHaveURL(/\/suggestions\/sug_/);
});

test("similar suggestions stand beside the draft, and a key takes the unit that is recommended", async ({ browser }) => {
  test.setTimeout(90_000);
  const title = newTitle();
  const deputy = await windowOf(browser, "deputy");
  const staff = await windowOf(browser, "staff");

  await beginDraft(deputy, title);
  await fillDraft(deputy);
  await expect(deputy.getByRole("region", { name: /相近的建议/ }).getByRole("link").first()).toBeVisible();
  await expect(deputy.getByRole("region", { name: "提交前看一看" })).toBeVisible();
  const number = await submitDraft(deputy);

  await openItem(staff, number);
  await staff.getByRole("button", { name: "受理", exact: true }).click();
  await staff.getByRole("button", { name: "确认受理" }).click();
  await staff.getByRole("button", { name: "交办", exact: true }).click();
  const recommended = staff.getByRole("region", { name: "推荐的承办单位" });
  await expect(recommended.getByRole("listitem").first()).toContainText("教育部");
  await staff.keyboard.press("Alt+Digit1");
  await expect(staff.getByRole("combobox", { name: "独办" })).toHaveValue("教育部");
  await staff.getByRole("button", { name: "确认交办" }).click();
  await expect(staff.getByText("待签收", { exact: true }).first()).toBeVisible();
});
