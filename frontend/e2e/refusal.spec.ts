import { expect, test } from "@playwright/test";
import { beginDraft, fillDraft, newTitle, submitDraft } from "./drafts.ts";
import { windowOf } from "./people.ts";
import { openItem } from "./replies.ts";

test("what was not accepted is answered by the deputy, seen by somebody else, and accepted", async ({ browser }) => {
  test.setTimeout(90_000);
  const title = newTitle();
  const deputy = await windowOf(browser, "deputy");
  const staff = await windowOf(browser, "staff");
  const other = await windowOf(browser, "staff2");

  await beginDraft(deputy, title);
  await fillDraft(deputy);
  const number = await submitDraft(deputy);

  await test.step("staff do not accept it, with a reason from the law", async () => {
    await openItem(staff, number);
    await staff.getByRole("button", { name: "不予受理", exact: true }).click();
    const form = staff.getByRole("form", { name: "不予受理" });
    await form.getByLabel("原因").selectOption({ label: "代表本人或者亲属的事情" });
    await form.getByLabel("给代表的说明").fill("属于本人事务，请向学校反映。");
    await form.getByRole("button", { name: "不予受理并说明理由" }).click();
    await expect(staff.getByText("这件建议不予受理。")).toBeVisible();
  });

  await test.step("the deputy answers once", async () => {
    await openItem(deputy, number);
    await expect(deputy.getByText("属于本人事务，请向学校反映。").first()).toBeVisible();
    await deputy.getByRole("button", { name: "说明意见", exact: true }).click();
    await deputy.getByLabel("您的意见").fill("十二所小学都有同样的问题，不是本人事务。");
    await deputy.getByRole("button", { name: "提交意见" }).click();
    await expect(deputy.getByText("您的意见正在复核。")).toBeVisible();
  });

  await test.step("who decided may not decide again, a colleague accepts it", async () => {
    await openItem(staff, number);
    await expect(staff.getByRole("button", { name: "受理", exact: true })).toHaveCount(0);
    await openItem(other, number);
    await other.getByRole("button", { name: "受理", exact: true }).click();
    await other.getByRole("button", { name: "确认受理" }).click();
    await expect(other.getByText("待交办", { exact: true }).first()).toBeVisible();
    await openItem(deputy, number);
    await expect(deputy.getByText("待交办", { exact: true }).first()).toBeVisible();
  });
});
