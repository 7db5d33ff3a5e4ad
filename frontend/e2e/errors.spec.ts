import { expect, test } from "@playwright/test";
import { beginDraft, fillDraft, newTitle } from "./drafts.ts";
import { signIn } from "./people.ts";

test("says at each field what is missing and puts the cursor there", async ({ page }) => {
  await signIn(page, "deputy");
  await beginDraft(page, newTitle());
  await page.getByRole("button", { name: "提交", exact: true }).click();
  await expect(page.getByText("“办法”一栏还没有填写，请写明具体措施。")).toBeVisible();
  await expect(page.getByLabel("问题")).toBeFocused();
});

test("shows both texts side by side when two windows changed the same suggestion", async ({ page, context }) => {
  await signIn(page, "deputy");
  await beginDraft(page, newTitle());
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel("问题").fill("另一个窗口写的问题");
  await expect(other.getByText(/^已保存 \d\d:\d\d$/)).toBeVisible();
  // Each window keeps its copy on the same device; only the server knows whose came first.
  await page.getByLabel("问题").fill("这个窗口写的问题");
  const conflict = page.getByRole("region", { name: /另一处被修改过/ });
  await expect(conflict).toContainText("另一个窗口写的问题");
  await expect(conflict).toContainText("这个窗口写的问题");
  await conflict.getByRole("button", { name: "用这里的文字" }).click();
  await expect(page.getByText(/^已保存 \d\d:\d\d$/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("问题")).toHaveValue("这个窗口写的问题");
});

test("keeps on this device what the network does not take, and saves it when it is back", async ({ page, context }) => {
  await signIn(page, "deputy");
  await beginDraft(page, newTitle());
  await context.setOffline(true);
  await fillDraft(page);
  await expect(page.getByText("仅存在本机")).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(/^已保存 \d\d:\d\d$/)).toBeVisible();
});

test("refuses a wrong password in words and keeps the name", async ({ page }) => {
  await page.goto("/login");
  await page.getByLabel("登录名").fill("deputy2");
  await page.getByLabel("密码").fill("not-the-password");
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await expect(page.getByRole("alert")).not.toBeEmpty();
  await expect(page.getByLabel("登录名")).toHaveValue("deputy2");
});

test("tells a deputy why the staff desk is not theirs", async ({ page }) => {
  await signIn(page, "deputy");
  await page.goto("/desk");
  await expect(page.getByText(/您的账号不在其中/)).toBeVisible();
  await page.goto("/graphiql");
  await expect(page.getByText(/只对系统管理员开放/)).toBeVisible();
});

test("asks the public to sign in and leads back to where it wanted to go", async ({ page }) => {
  await page.goto("/suggestions?mine=1");
  await expect(page).toHaveURL(/\/login\?next=/);
  await page.getByLabel("登录名").fill("deputy");
  await page.getByLabel("密码").fill("lianluo-demo");
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await expect(page).toHaveURL(/\/suggestions\?mine=1$/);
});
