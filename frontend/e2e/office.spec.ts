import { expect, test, type Page } from "@playwright/test";
import { fillDraft, newTitle } from "./drafts.ts";
import { signIn } from "./people.ts";

const SCAN = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");

async function choose(page: Page, field: string, text: string): Promise<string> {
  await page.getByRole("combobox", { name: field }).fill(text);
  const option = page.getByRole("option").filter({ visible: true }).first();
  const name = (await option.innerText()).split("\n")[0] ?? "";
  await option.click();
  return name;
}

test("staff file what came on paper, with its scan, and it says so", async ({ page }) => {
  const title = newTitle();
  await signIn(page, "staff");
  await page.goto("/desk");
  await page.getByRole("link", { name: "录入纸质件" }).click();

  await page.getByRole("button", { name: "登记这件建议" }).click();
  await expect(page.getByRole("combobox", { name: "提出人" })).toBeFocused();
  await expect(page.getByText("还没有填写纸质件上的日期。")).toBeVisible();

  await choose(page, "提出人", "王");
  await choose(page, "纸质件上的附议代表", "李");
  await page.getByLabel("纸质件上的日期").fill("2026-01-05");
  await page.getByLabel("标题").fill(title);
  await fillDraft(page);
  await page.locator("input[type=file]").setInputFiles({ name: "扫描件.pdf", mimeType: "application/pdf", buffer: SCAN });
  await expect(page.getByRole("link", { name: "扫描件.pdf" })).toBeVisible();
  await page.getByRole("button", { name: "登记这件建议" }).click();

  await expect(page).toHaveURL(/\/suggestions\/sug_/);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByText("纸质件代录", { exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "扫描件.pdf" })).toBeVisible();
  await expect(page.getByText("签在纸质件上")).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "下载建议（PDF）" }).click();
  expect((await download).suggestedFilename()).toMatch(/^建议.+\.pdf$/);
});

test("staff accept several at once after a preview", async ({ page }) => {
  await signIn(page, "staff");
  await page.goto("/desk/screening?state=SUBMITTED");
  const rows = page.getByRole("main").getByRole("checkbox");
  await rows.nth(0).check();
  await rows.nth(1).check();
  await page.getByRole("button", { name: "受理所选" }).click();
  const titles = await page.getByRole("listitem").filter({ has: page.locator("small") }).allInnerTexts();
  expect(titles).toHaveLength(2);
  await page.getByRole("button", { name: "确认受理 2 件" }).click();

  await expect(page.getByText("办好 2 件。")).toBeVisible();
  for (const title of titles) {
    await expect(page.getByRole("link", { name: title.split(" ")[0] })).toHaveCount(0);
  }
});

test("the office drops a promise by decision, and says why", async ({ page }) => {
  await signIn(page, "staff");
  await page.goto("/commitments?status=OPEN");
  await page.locator("main li a, main tbody a").first().click();
  await page.getByRole("button", { name: "决定终止承诺" }).click();
  const form = page.getByRole("form", { name: "决定终止承诺" });
  await form.getByRole("radio").first().check();
  await form.getByRole("button", { name: "决定终止承诺" }).click();
  await expect(form.getByLabel("决定和依据")).toBeFocused();
  await form.getByLabel("决定和依据").fill("机构改革后该项职责已取消，经主任会议研究决定终止。");
  await form.getByRole("button", { name: "决定终止承诺" }).click();
  await expect(page.getByRole("region", { name: /承诺事项/ })).toContainText("经主任会议研究决定终止");
});
