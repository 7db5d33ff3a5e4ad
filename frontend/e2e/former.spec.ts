import { expect, test } from "@playwright/test";
import { acceptedItems, ask } from "./accepted.ts";
import { windowOf } from "./people.ts";

const SCAN = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");

test("a unit whose item was given to another finds its own objection and evidence again, and nothing to do", async ({
  browser,
}) => {
  const deputy = await windowOf(browser, "deputy");
  const staff = await windowOf(browser, "staff");
  const clerk = await windowOf(browser, "unit-clerk");
  const title = `关于改办的建议${Date.now().toString(36)}`;
  const [id] = await acceptedItems(deputy, staff, 1, title);
  const office = async (mutation: string, type: string, more: object) => {
    const { suggestion } = await ask<{ suggestion: { version: number } }>(
      staff,
      "query($id: ID!) { suggestion(id: $id) { version } }",
      { id },
    );
    const input = { id, idempotencyKey: `${title}-${mutation}`, expectedVersion: suggestion.version, ...more };
    await ask(staff, `mutation($input: ${type}!) { ${mutation}(input: $input) { problems { code } } }`, { input });
  };

  await office("assignSuggestion", "AssignSuggestionInput", { assignments: [{ unit: "unt_moe", role: "SOLE" }] });
  await clerk.goto(`/suggestions/${id}?do=OBJECT`);
  const form = clerk.getByRole("form", { name: "申请退办" });
  await form.getByLabel("退办理由").fill("取水设施改造属水利部职责。");
  await form.locator("input[type=file]").setInputFiles({ name: "三定方案.pdf", mimeType: "application/pdf", buffer: SCAN });
  await expect(form.getByRole("link", { name: "三定方案.pdf" })).toBeVisible();
  await form.getByRole("button", { name: "申请退办" }).click();
  await expect(form).toHaveCount(0);
  await office("reassignSuggestion", "ReassignInput", {
    assignment: "a1",
    assignments: [{ unit: "unt_mwr", role: "SOLE" }],
    remark: "理由成立，请水利部办理。",
  });

  await clerk.goto("/unit?tab=moved");
  const row = clerk.getByRole("link", { name: new RegExp(title) });
  await expect(row).toContainText("已改办");
  await row.click();
  const pane = clerk.getByRole("region", { name: "选中的建议" });
  await expect(pane.getByText("这件建议已经改由其他单位办理")).toBeVisible();
  await expect(pane.getByRole("region", { name: /^承办单位/ })).toContainText("取水设施改造属水利部职责。");
  const download = clerk.waitForEvent("download");
  await pane.getByRole("link", { name: "三定方案.pdf" }).click();
  expect((await download).suggestedFilename()).toBe("三定方案.pdf");
  await expect(pane.getByRole("button", { name: "下载建议（PDF）" })).toHaveCount(0);
  await expect(pane.getByText("水利部", { exact: true })).toHaveCount(0);
});
