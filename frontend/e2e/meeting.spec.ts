import { expect, test } from "@playwright/test";
import { acceptedItems, ask } from "./accepted.ts";
import { windowOf } from "./people.ts";

const ITEMS = 300;

test("an assignment meeting gives 300 items to their units, and only what failed is done again", async ({ browser }) => {
  test.setTimeout(240_000);
  const deputy = await windowOf(browser, "deputy");
  const staff = await windowOf(browser, "staff");
  const title = `关于交办会的建议${Date.now().toString(36)}`;
  const items = await acceptedItems(deputy, staff, ITEMS, title);

  await test.step("all are listed and get a lead and a co-handler", async () => {
    await staff.goto("/desk/meeting");
    const told = await staff.getByText(/^已列出 \d+ 件，共 \d+ 件$/).innerText();
    const total = Number(/共 (\d+) 件/.exec(told)?.[1]);
    for (let shown = 100; shown < total; shown += 100) {
      await expect(staff.getByText(`已列出 ${shown} 件`)).toBeVisible();
      await staff.getByRole("button", { name: "再显示 100 件" }).click();
    }
    await expect(staff.getByRole("checkbox", { name: new RegExp(title) })).toHaveCount(ITEMS);
    await staff.getByRole("button", { name: "选择这一页" }).click();
    const form = staff.getByRole("form", { name: "给所选建议拟定承办单位" });
    await form.getByRole("radio", { name: /^主办和会办/ }).check();
    await form.getByRole("combobox", { name: "主办" }).fill("教育部");
    await staff.getByRole("option", { name: /^教育部/ }).first().click();
    await form.getByRole("combobox", { name: "会办" }).fill("财政部");
    await staff.getByRole("option", { name: /^财政部/ }).first().click();
    await form.getByRole("button", { name: "拟定" }).click();
    await expect(staff.getByText(/^办好 \d+ 件。/)).toBeVisible({ timeout: 60_000 });
  });

  await test.step("the preview tells who gets what, and one item changes meanwhile", async () => {
    await staff.getByRole("button", { name: "预览交办" }).click();
    const preview = staff.getByRole("region", { name: "交办预览" });
    await expect(preview.getByRole("listitem").filter({ hasText: "教育部" })).toContainText(/\d{3}$/, {
      timeout: 30_000,
    });
    await ask(
      staff,
      `mutation { remarkOnSuggestion(input: {id: "${items[7]}", idempotencyKey: "${title}", text: "再看一遍"}) { problems { code } } }`,
    );
  });

  await test.step("all but that one are assigned; it says why, stays chosen and is done again", async () => {
    await staff.getByRole("button", { name: /^确认交办 \d+ 件$/ }).click();
    await expect(staff.getByText(/1 件没有办成/)).toBeVisible({ timeout: 60_000 });
    await expect(staff.getByRole("checkbox", { name: new RegExp(title) })).toHaveCount(1);
    await expect(staff.getByRole("checkbox", { name: new RegExp(title) })).toBeChecked();
    await staff.getByRole("button", { name: "预览交办" }).click();
    await staff.getByRole("button", { name: "确认交办 1 件" }).click();
    await expect(staff.getByText("办好 1 件。")).toBeVisible();
    await expect(staff.getByRole("checkbox", { name: new RegExp(title) })).toHaveCount(0);
  });
});
