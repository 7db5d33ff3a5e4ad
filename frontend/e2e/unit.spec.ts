import { expect, test } from "@playwright/test";
import { beginDraft, fillDraft, newTitle, submitDraft } from "./drafts.ts";
import { signIn, windowOf } from "./people.ts";
import { acceptAndAssign, openItem, sendToSign, signForAndTalk, writeReply } from "./replies.ts";

test("a unit writes a reply that outlives its device, changes it for its leader, and keeps its promise", async ({
  browser,
}) => {
  test.setTimeout(150_000);
  const title = newTitle();
  const deputy = await windowOf(browser, "deputy");
  const staff = await windowOf(browser, "staff");
  const clerk = await windowOf(browser, "unit-clerk");
  const leader = await windowOf(browser, "unit-leader");

  const number = await test.step("an item is assigned to the unit", async () => {
    await beginDraft(deputy, title);
    await fillDraft(deputy);
    const submitted = await submitDraft(deputy);
    await openItem(staff, submitted);
    await acceptAndAssign(staff);
    return submitted;
  });

  await test.step("the draft is on the server, not only on the clerk's device", async () => {
    await openItem(clerk, number);
    await signForAndTalk(clerk);
    await writeReply(clerk);
    await clerk.evaluate(() => localStorage.clear());
    await clerk.reload();
    await expect(clerk.getByLabel("答复正文")).toHaveValue(/指导意见/);
    await expect(clerk.getByLabel("由谁做")).toHaveValue("基础教育司");
    await clerk.getByRole("button", { name: "加一项承诺" }).click();
    const begun = clerk.getByRole("group", { name: "第 2 项承诺" });
    await begun.getByLabel("做什么").fill("开展一次专项检查");
    await expect(clerk.getByText(/^已保存 \d\d:\d\d$/)).toBeVisible();
    await clerk.evaluate(() => localStorage.clear());
    await clerk.reload();
    await expect(begun.getByLabel("做什么")).toHaveValue("开展一次专项检查");
    await begun.getByRole("button", { name: "删除第 2 项承诺" }).click();
    await expect(clerk.getByText(/^已保存 \d\d:\d\d$/)).toBeVisible();
    await sendToSign(clerk);
  });

  await test.step("the leader reads it as a letter and sends it back", async () => {
    await leader.goto("/unit?tab=signature");
    await leader.getByRole("link", { name: title }).click();
    await leader.getByRole("link", { name: "答复", exact: true }).click();
    await expect(leader.getByRole("article", { name: "教育部的答复" })).toContainText("（尚未签发）");
    await leader.getByRole("button", { name: "退回修改答复稿" }).click();
    await leader.getByLabel("需要怎样修改").fill("请补充经费来源。");
    await leader.getByRole("button", { name: "退回修改", exact: true }).click();
  });

  await test.step("the clerk sees why, changes it and sends it again", async () => {
    await clerk.reload();
    await expect(clerk.getByText("请补充经费来源。")).toBeVisible();
    await clerk.getByLabel("答复正文").fill("正在起草最低标准的指导意见，所需经费由各级财政分担。");
    await expect(clerk.getByText(/^已保存 \d\d:\d\d$/)).toBeVisible();
    await sendToSign(clerk);
  });

  await test.step("the leader signs, and the deputy has letter and promise", async () => {
    await leader.reload();
    await leader.getByRole("button", { name: "签发并送达" }).click();
    await leader.getByRole("button", { name: "签发并送达" }).click();
    await expect(leader.getByText("现在没有要看的答复稿")).toBeVisible();
    await openItem(deputy, number);
    await expect(deputy.getByRole("article", { name: "教育部的答复" })).toContainText("各级财政分担");
    await expect(deputy.getByRole("region", { name: /承诺事项/ })).toContainText("印发课后服务经费指导意见");
  });

  await test.step("the unit reports on its promise", async () => {
    await openItem(clerk, number);
    await clerk.getByRole("button", { name: "报告承诺进展" }).click();
    await clerk.getByLabel("进展情况").fill("指导意见已征求各地意见。");
    await clerk.getByRole("form").getByRole("button", { name: "报告承诺进展" }).click();
    await expect(clerk.getByRole("region", { name: /承诺事项/ })).toContainText("已征求各地意见");
  });
});

test("a clerk finds on the desk what the unit owes, and walks it with the keyboard", async ({ page }) => {
  await signIn(page, "unit-clerk");
  await page.goto("/unit");
  await expect(page.getByRole("link", { name: /^办理中 \d+$/ })).toBeVisible();
  await page.getByRole("link", { name: /^办理中/ }).click();
  await expect(page.getByRole("link", { name: /^办理中/ })).toHaveAttribute("aria-current", "page");
  await expect(page.locator("main ul a").first()).toBeVisible();
  await page.keyboard.press("j");
  await expect(page.locator('main ul a[aria-current="true"]')).toHaveCount(1);
  await expect(page.getByRole("region", { name: "选中的建议" }).getByRole("heading", { level: 2 }).first()).toBeVisible();
});
