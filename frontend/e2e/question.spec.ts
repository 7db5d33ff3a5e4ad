import { devices, expect, test } from "@playwright/test";
import { beginDraft, newTitle } from "./drafts.ts";
import { signIn, windowOf } from "./people.ts";

const { viewport, hasTouch, isMobile } = devices["iPhone 13"];
test.use({ viewport, hasTouch, isMobile });

test("a deputy asks a unit from a draft on the phone, the unit answers, the deputy reads and follows up", async ({
  browser,
  page: deputy,
}) => {
  test.setTimeout(120_000);
  const subject = `课后服务经费怎么核定（${Date.now().toString(36)}）`;
  const title = newTitle();
  await signIn(deputy, "deputy");
  const clerk = await windowOf(browser, "unit-clerk");

  await test.step("the deputy asks, and the words outlive a reload", async () => {
    await beginDraft(deputy, title);
    await deputy.getByRole("link", { name: "先问问单位" }).click();
    await deputy.getByRole("combobox", { name: "向哪个单位咨询" }).fill("教育部");
    await deputy.getByRole("option", { name: /^教育部/ }).first().click();
    await deputy.getByLabel("主题").fill(subject);
    await deputy.reload();
    await expect(deputy.getByLabel("主题")).toHaveValue(subject);
    await expect(deputy.getByRole("combobox")).toHaveValue("教育部");
    await deputy.getByLabel("想了解的问题").fill("生均定额是多少？\n什么时候调整？");
    await deputy.getByRole("button", { name: "提交咨询" }).click();
    await expect(deputy.getByRole("heading", { level: 1, name: subject })).toBeVisible();
    await expect(deputy.getByText("待答复", { exact: true })).toBeVisible();
    await expect(deputy.getByRole("link", { name: title })).toBeVisible();
  });

  await test.step("the unit does not see the draft, and an unsent answer outlives the session", async () => {
    await clerk.goto(new URL(deputy.url()).pathname);
    await expect(clerk.getByRole("heading", { level: 1, name: subject })).toBeVisible();
    await expect(clerk.getByText(title)).toHaveCount(0);
    await clerk.getByLabel("答复内容").fill("生均每年三百六十元。");
    await clerk.context().clearCookies();
    await signIn(clerk, "unit-clerk");
    await clerk.goto(new URL(deputy.url()).pathname);
    await expect(clerk.getByLabel("答复内容")).toHaveValue("生均每年三百六十元。");
    await clerk.getByRole("button", { name: "发出答复" }).click();
    await expect(clerk.getByRole("article", { name: "教育部的答复" })).toContainText("三百六十元");
  });

  await test.step("the deputy finds the answer and asks once more", async () => {
    await deputy.goto("/me");
    await deputy.getByRole("link", { name: "咨询", exact: true }).click();
    await deputy.getByRole("link", { name: "已答复" }).click();
    await deputy.getByRole("link", { name: subject }).click();
    await expect(deputy.getByRole("article", { name: "教育部的答复" })).toContainText("三百六十元");
    await deputy.getByRole("button", { name: "追问" }).click();
    await deputy.getByLabel("想进一步了解的问题").fill("调整的时间呢？");
    await deputy.getByRole("button", { name: "提交追问" }).click();
    await expect(deputy.getByText("追问待答复", { exact: true })).toBeVisible();
  });

  await test.step("what the unit owes stands on the first page of both", async () => {
    await deputy.goto("/");
    await expect(deputy.getByRole("region", { name: /别人在办/ })).toContainText(subject);
    await clerk.goto("/questions");
    await expect(clerk.getByRole("link", { name: subject })).toBeVisible();
  });
});

test("somebody whom questions do not concern is told so", async ({ page }) => {
  await signIn(page, "system-admin");
  await page.goto("/questions");
  await expect(page.getByText(/您的账号不在其中/)).toBeVisible();
});
