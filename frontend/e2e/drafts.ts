import { expect, type Page } from "@playwright/test";

/** A title no other run has used. */
export function newTitle(): string {
  return `关于完善课后服务经费保障的建议（${Date.now().toString(36)}）`;
}

/** Begins a suggestion and waits until it is on the server under an address of its own. */
export async function beginDraft(page: Page, title: string): Promise<void> {
  await page.goto("/suggestions/new");
  await page.getByLabel("标题").fill(title);
  await expect(page.getByText(/^已保存 \d\d:\d\d$/)).toBeVisible();
  await expect(page).toHaveURL(/\/suggestions\/[^/]+\/edit$/);
}

/** Fills the parts that are owed before a suggestion is submitted. */
export async function fillDraft(page: Page): Promise<void> {
  await page.getByLabel("问题").fill("走访的十二所小学中，九所的课后服务经费只能保障到下午五点半。");
  await page.getByLabel("分析").fill("生均定额自2019年以来没有调整，学校不能从其他渠道列支。");
  await page.getByLabel("办法").fill("一、明确最低标准并三年一调。\n二、对财力薄弱县区给予补助。");
  await page.getByLabel("建议依据").selectOption({ label: "专题调研" });
}

/** Submits what is in the form and waits for the receipt; gives the suggestion's number. */
export async function submitDraft(page: Page): Promise<string> {
  await page.getByRole("button", { name: "提交", exact: true }).click();
  await page.getByRole("button", { name: "确认提交" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "建议已收到" })).toBeVisible();
  return page.getByRole("region", { name: "提交回执" }).locator("strong").innerText();
}
