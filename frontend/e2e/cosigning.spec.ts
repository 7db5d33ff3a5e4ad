import { expect, test, type Page } from "@playwright/test";
import { beginDraft, fillDraft, newTitle, submitDraft } from "./drafts.ts";
import { windowOf } from "./people.ts";
import { acceptAndAssign, openItem, sendToSign, signForAndTalk, writeReply } from "./replies.ts";

const PHONE = { width: 390, height: 844 };

/** The address of the suggestion a form or page is about. */
function itemOf(page: Page): string {
  return new URL(page.url()).pathname.replace(/\/edit$/, "");
}

async function sign(page: Page, title: string): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: `去看联名 ${title}` }).click();
  await expect(page.getByRole("form", { name: "联名" }).getByText("三年一调")).toBeVisible();
  await page.getByRole("button", { name: "签名联名" }).click();
  await expect(page.getByRole("form", { name: "联名" })).toHaveCount(0);
}

test("a co-signer signs the text read, signs again after a change, and the lead submits", async ({ browser }) => {
  test.setTimeout(90_000);
  const title = newTitle();
  const lead = await windowOf(browser, "deputy");
  const other = await windowOf(browser, "deputy2");
  await lead.setViewportSize(PHONE);
  await other.setViewportSize(PHONE);
  const name = await nameOf(other);

  await beginDraft(lead, title);
  await fillDraft(lead);
  await expect(lead.getByText(/^已保存 \d\d:\d\d$/)).toBeVisible();
  const item = itemOf(lead);
  await lead.goto(`${item}?do=INVITE`);
  await lead.getByRole("combobox", { name: "受邀代表" }).fill(name);
  await lead.getByRole("option", { name }).first().click();
  await lead.getByRole("button", { name: "发出邀请" }).click();
  const signatures = lead.getByRole("region", { name: "联名" });
  await expect(signatures.getByText("等待答复")).toBeVisible();

  await sign(other, title);
  await expect(other.getByText("已签名", { exact: true })).toBeVisible();

  await lead.goto(`${item}/edit`);
  await expect(lead.getByText(/已有 1 位代表对这份正文签名/)).toBeVisible();
  await lead.getByLabel("办法").fill("一、明确最低标准并三年一调。\n二、对财力薄弱县区给予补助，纳入预算。");
  await expect(lead.getByText(/^已保存 \d\d:\d\d$/)).toBeVisible();
  await lead.goto(item);
  await expect(signatures.getByText(/正文改动，签名失效/)).toBeVisible();

  await sign(other, title);
  await lead.goto(`${item}/edit`);
  await submitDraft(lead);
  await expect(lead.getByText("代表联名")).toBeVisible();
});

test("the liaison office confirms for its delegation, and the delegation's suggestion is replied to", async ({
  browser,
}) => {
  test.setTimeout(150_000);
  const title = newTitle();
  const lead = await windowOf(browser, "deputy");
  const liaison = await windowOf(browser, "liaison");
  await lead.setViewportSize(PHONE);

  await beginDraft(lead, title);
  await fillDraft(lead);
  await expect(lead.getByText(/^已保存 \d\d:\d\d$/)).toBeVisible();
  const item = itemOf(lead);
  await lead.goto(`${item}?do=ASK_DELEGATION`);
  await lead.getByRole("button", { name: "请代表团确认" }).click();
  await expect(lead.getByText(/提请.+代表团确认/)).toBeVisible();

  await liaison.goto("/");
  await liaison.getByRole("link", { name: `去确认 ${title}` }).click();
  await liaison.getByRole("button", { name: "确认以代表团名义提出" }).click();
  await expect(liaison.getByLabel("代表团怎样决定的")).toBeFocused();
  await liaison.getByLabel("代表团怎样决定的").fill("代表团全体会议讨论通过。");
  await liaison.getByRole("button", { name: "确认以代表团名义提出" }).click();
  await expect(liaison.getByText("代表团全体会议讨论通过。").first()).toBeVisible();

  await lead.goto(`${item}/edit`);
  const number = await submitDraft(lead);
  await expect(lead.getByText("代表团", { exact: true })).toBeVisible();

  await test.step("it is handled like any other, and the delegation reads the reply", async () => {
    const staff = await windowOf(browser, "staff");
    const clerk = await windowOf(browser, "unit-clerk");
    const leader = await windowOf(browser, "unit-leader");
    await openItem(staff, number);
    await acceptAndAssign(staff);
    await openItem(clerk, number);
    await signForAndTalk(clerk);
    await writeReply(clerk);
    await sendToSign(clerk);
    await openItem(leader, number);
    await leader.getByRole("link", { name: "答复", exact: true }).click();
    await leader.getByRole("button", { name: "签发并送达" }).click();
    await leader.getByRole("button", { name: "签发并送达" }).click();
    await expect(leader.getByText("现在没有要看的答复稿")).toBeVisible();
    await openItem(liaison, number);
    await expect(liaison.getByRole("article", { name: "教育部的答复" })).toContainText("拟于明年上半年印发");
  });
});

/** The name of whoever is signed in, as the first page greets. */
async function nameOf(page: Page): Promise<string> {
  const greeting = await page.getByRole("heading", { level: 1, name: /您好/ }).innerText();
  return greeting.replace(/[，,]?您好.*$/, "").replace(/代表$/, "").trim();
}
