import { expect, test } from "@playwright/test";
import { beginDraft, fillDraft, newTitle, submitDraft } from "./drafts.ts";
import { windowOf } from "./people.ts";
import { openItem, sendToSign, signForAndTalk, writeReply } from "./replies.ts";

test("a suggestion goes from the deputy over staff and unit back to the deputy and to the public", async ({
  browser,
  page,
}) => {
  test.setTimeout(180_000);
  const title = newTitle();
  const deputy = await windowOf(browser, "deputy");
  const staff = await windowOf(browser, "staff");
  const clerk = await windowOf(browser, "unit-clerk");
  const leader = await windowOf(browser, "unit-leader");

  await test.step("the deputy writes, and the text outlives a reload", async () => {
    await beginDraft(deputy, title);
    await fillDraft(deputy);
    await deputy.reload();
    await expect(deputy.getByLabel("标题")).toHaveValue(title);
    await expect(deputy.getByLabel("办法")).toHaveValue(/三年一调/);
  });

  const number = await test.step("the deputy submits and gets a receipt", async () => {
    const received = await submitDraft(deputy);
    await expect(deputy.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
    return received;
  });

  await test.step("staff accept it and assign it to the Ministry of Education", async () => {
    await staff.goto(`/suggestions?text=${number}`);
    await staff.getByRole("link", { name: title }).click();
    await staff.getByRole("button", { name: "受理", exact: true }).click();
    await staff.getByRole("button", { name: "确认受理" }).click();
    await staff.getByRole("button", { name: "交办", exact: true }).click();
    await staff.getByRole("combobox", { name: "独办" }).fill("教育部");
    await staff.getByRole("option", { name: /^教育部/ }).first().click();
    await staff.getByRole("button", { name: "确认交办" }).click();
    await expect(staff.getByText("待签收", { exact: true }).first()).toBeVisible();
    await staff.getByRole("button", { name: "为什么是这一天" }).first().click();
  });

  await test.step("the unit signs for it and replies", async () => {
    await openItem(clerk, number);
    await signForAndTalk(clerk);
    await writeReply(clerk);
    await sendToSign(clerk);
    await openItem(leader, number);
    await leader.getByRole("link", { name: "答复", exact: true }).click();
    await leader.getByRole("button", { name: "签发并送达" }).click();
    await leader.getByRole("button", { name: "签发并送达" }).click();
    await expect(leader.getByText("现在没有要看的答复稿")).toBeVisible();
    await openItem(clerk, number);
    await expect(clerk.getByRole("article", { name: /教育部的答复/ })).toContainText("拟于明年上半年印发");
  });

  await test.step("the deputy finds the reply on the first page and judges it", async () => {
    await deputy.goto("/");
    await deputy.getByRole("link", { name: `去评价 ${title}` }).click();
    await deputy.getByRole("group", { name: /办理过程您满意吗/ }).getByRole("radio", { name: "满意", exact: true }).check();
    await deputy.getByRole("group", { name: /办理结果您满意吗/ }).getByRole("radio", { name: "基本满意" }).check();
    await deputy.getByRole("button", { name: "提交评价" }).click();
    await expect(deputy.getByText("已办结", { exact: true }).first()).toBeVisible();
  });

  await test.step("staff publish it in full", async () => {
    await openItem(staff, number);
    await staff.getByRole("button", { name: "决定公开", exact: true }).click();
    await staff.getByRole("button", { name: "确认", exact: true }).click();
    await expect(staff.getByText(/公开$/).first()).toBeVisible();
  });

  await test.step("the public reads suggestion and reply without signing in", async () => {
    await page.goto(`/public?text=${number}`);
    await page.getByRole("link", { name: title }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole("article", { name: /教育部的答复/ })).toBeVisible();
    await expect(page.getByText("基本满意")).toHaveCount(0);
  });
});
