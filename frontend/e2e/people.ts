import { expect, type Browser, type Cookie, type Page } from "@playwright/test";

/** The demonstration accounts the journeys use; unit-clerk and unit-leader work for the Ministry of Education, the numbered clerks for other ministries. */
export type LoginName =
  | "deputy"
  | "deputy2"
  | "deputy3"
  | "staff"
  | "committee"
  | "staff2"
  | "unit-clerk"
  | "unit-leader"
  | "unit2-clerk"
  | "unit3-clerk"
  | "unit4-clerk"
  | "liaison"
  | "system-admin";

const PASSWORD = "lianluo-demo";

/** Signs somebody in on a page. */
export async function signIn(page: Page, loginName: LoginName): Promise<void> {
  await page.goto("/login");
  await page.getByLabel("登录名").fill(loginName);
  await page.getByLabel("密码").fill(PASSWORD);
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: /您好/ })).toBeVisible();
}

const sessions = new Map<LoginName, Cookie[]>();

/** Signs somebody in, by the session of an earlier time where there is one: for tests that only look. */
export async function signInAgain(page: Page, loginName: LoginName): Promise<void> {
  const session = sessions.get(loginName);
  if (session) {
    await page.context().addCookies(session);
    return;
  }
  await signIn(page, loginName);
  sessions.set(loginName, await page.context().cookies());
}

/** A browser window of its own, with somebody signed in. */
export async function windowOf(browser: Browser, loginName: LoginName): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, loginName);
  return page;
}
