import { expect, test } from "@playwright/test";
import { signIn } from "./people.ts";

test("a system administrator has the search index rebuilt, and sees it done", async ({ page }) => {
  await signIn(page, "system-admin");
  await page.getByRole("link", { name: "检索索引" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "检索索引" })).toBeVisible();
  await page.getByRole("button", { name: "重建索引" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "重建索引" }).click();
  await expect(page.getByText(/^重建完成，检索已换用新的索引，共 \d+ 条。$/)).toBeVisible({ timeout: 40_000 });
  await expect(page.getByText("内容完整，随数据更新。")).toBeVisible();
});
