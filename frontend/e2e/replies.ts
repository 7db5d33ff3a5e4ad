import { expect, type Page } from "@playwright/test";

/** Opens an item by its number. */
export async function openItem(page: Page, number: string): Promise<void> {
  await page.goto(`/suggestions?text=${number}`);
  await page.locator("main li a, main tbody a").first().click();
  await expect(page).toHaveURL(/\/suggestions\/sug_/);
}

/** Accepts an item that is open and assigns it to the Ministry of Education alone. */
export async function acceptAndAssign(staff: Page): Promise<void> {
  await staff.getByRole("button", { name: "受理", exact: true }).click();
  await staff.getByRole("button", { name: "确认受理" }).click();
  await staff.getByRole("button", { name: "交办", exact: true }).click();
  await staff.getByRole("form", { name: "交办" }).getByRole("combobox").last().fill("教育部");
  await staff.getByRole("option", { name: /^教育部/ }).first().click();
  await staff.getByRole("button", { name: "确认交办" }).click();
  await expect(staff.getByText("待签收", { exact: true }).first()).toBeVisible();
}

/** Signs for an item that is open. */
export async function signFor(clerk: Page): Promise<void> {
  await clerk.getByRole("button", { name: "签收", exact: true }).click();
  await clerk.getByRole("button", { name: "确认签收" }).click();
  await expect(clerk.getByRole("button", { name: "确认签收" })).toHaveCount(0);
}

/** Logs a talk with the deputy on an item that is open. */
export async function logTalk(clerk: Page): Promise<void> {
  await clerk.getByRole("button", { name: "登记沟通" }).click();
  const form = clerk.getByRole("form", { name: "登记沟通" });
  await form.getByRole("radio", { name: "座谈" }).check();
  await form.getByLabel("本单位参加人员").fill("基础教育司综合处");
  await form.getByLabel("沟通内容").fill("介绍了经费定额的测算，听取了代表的意见。");
  await form.getByRole("button", { name: "登记沟通" }).click();
  await expect(clerk.getByText("计入沟通", { exact: true }).first()).toBeVisible();
}

/** Signs for an item that is open, and logs a talk with the deputy. */
export async function signForAndTalk(clerk: Page): Promise<void> {
  await signFor(clerk);
  await logTalk(clerk);
}

/** What a reply says; of class B it makes a promise too. */
interface ReplyWords {
  kind: "A" | "B";
  documentNumber: string;
  text: string;
}

const PROMISING: ReplyWords = {
  kind: "B",
  documentNumber: "教建议字〔2026〕121号",
  text: "正在起草最低标准的指导意见，拟于明年上半年印发。",
};

/** Writes a complete reply and waits until it is on the server. */
export async function writeReply(clerk: Page, words = PROMISING): Promise<void> {
  await clerk.getByRole("link", { name: "起草答复" }).click();
  await clerk.getByRole("radio", { name: new RegExp(`^${words.kind} 类`) }).check();
  await clerk.getByLabel("文号").fill(words.documentNumber);
  await clerk.getByLabel("答复正文").fill(words.text);
  if (words.kind === "B") {
    await clerk.getByRole("button", { name: "加一项承诺" }).click();
    await clerk.getByLabel("做什么").fill("印发课后服务经费指导意见");
    await clerk.getByLabel("由谁做").fill("基础教育司");
    await clerk.getByLabel("何时完成").fill("2099-06-30");
  }
  await clerk.getByLabel("联系人", { exact: true }).fill("基础教育司综合处");
  await clerk.getByLabel("联系电话").fill("010-66000001");
  await expect(clerk.getByText(/^已保存 \d\d:\d\d$/)).toBeVisible();
}

/** Lays the reply that is open before the leader. */
export async function sendToSign(clerk: Page): Promise<void> {
  await clerk.getByRole("button", { name: "送签发" }).click();
  await clerk.getByRole("dialog").getByRole("button", { name: "送签发" }).click();
  await expect(clerk.getByText("答复稿等待主办单位负责人签发。")).toBeVisible();
}
