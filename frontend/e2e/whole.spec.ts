import { expect, test, type Page } from "@playwright/test";
import { beginDraft, fillDraft, newTitle, submitDraft } from "./drafts.ts";
import { windowOf } from "./people.ts";
import { logTalk, openItem, signFor, writeReply } from "./replies.ts";

/** Chooses a unit in a field that searches while one types. */
async function choose(page: Page, field: string, unit: string, nth = 0): Promise<void> {
  await page.getByRole("combobox", { name: field }).nth(nth).fill(unit);
  await page.getByRole("option", { name: new RegExp(`^${unit}`) }).first().click();
}

/** A step that needs nothing but words. */
async function say(page: Page, action: string, words: string, confirm: string): Promise<void> {
  await page.getByRole("button", { name: action, exact: true }).first().click();
  const form = page.getByRole("form", { name: action });
  await form.getByRole("textbox").fill(words);
  await form.getByRole("button", { name: confirm, exact: true }).click();
  await expect(form).toHaveCount(0);
}

async function sign(page: Page, title: string, mayRelay: boolean): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: `去看联名 ${title}` }).click();
  if (mayRelay) await page.getByRole("checkbox", { name: "同意由领衔代表转告答复" }).check();
  await page.getByRole("button", { name: "签名联名" }).click();
  await expect(page.getByText("已签名", { exact: true }).first()).toBeVisible();
}

async function countersign(page: Page, number: string): Promise<void> {
  await openItem(page, number);
  await page.getByRole("link", { name: "会签", exact: true }).click();
  await page.getByRole("button", { name: "会签", exact: true }).click();
  const form = page.getByRole("form", { name: "会签" });
  await form.getByRole("radio", { name: /^同意/ }).check();
  await form.getByRole("button", { name: "提交会签意见" }).click();
  await expect(form).toHaveCount(0);
}

/** Sends the reply that is open round the co-handlers and lets the leader sign it. */
async function countersignAndRelease(clerk: Page, partners: Page[], leader: Page, number: string): Promise<void> {
  await clerk.getByRole("button", { name: "送会签" }).click();
  await clerk.getByRole("dialog").getByRole("button", { name: "送会签" }).click();
  await expect(clerk.getByText(/答复稿正在会签/)).toBeVisible();
  for (const partner of partners) {
    await countersign(partner, number);
  }
  await openItem(leader, number);
  await leader.getByRole("link", { name: "答复", exact: true }).click();
  await leader.getByRole("button", { name: "签发并送达" }).click();
  await leader.getByRole("button", { name: "签发并送达" }).click();
  await expect(leader.getByText("现在没有要看的答复稿")).toBeVisible();
}

async function judge(deputy: Page, title: string, process: string, result: string, reason = ""): Promise<void> {
  await deputy.goto("/");
  await deputy.getByRole("link", { name: `去评价 ${title}` }).click();
  await deputy
    .getByRole("group", { name: /办理过程您满意吗/ })
    .getByRole("radio", { name: process, exact: true })
    .check();
  await deputy
    .getByRole("group", { name: /办理结果您满意吗/ })
    .getByRole("radio", { name: result, exact: true })
    .check();
  if (reason) await deputy.getByLabel("理由").fill(reason);
  await deputy.getByRole("button", { name: "提交评价" }).click();
  await expect(deputy).toHaveURL(/\/suggestions\/sug_[^/]+$/);
}

async function publish(staff: Page, number: string): Promise<void> {
  await openItem(staff, number);
  await staff.getByRole("button", { name: "决定公开", exact: true }).click();
  const form = staff.getByRole("form", { name: "决定公开" });
  await form.getByRole("button", { name: "确认", exact: true }).click();
  await expect(form).toHaveCount(0);
}

/** A day in the last month of the time a unit may ask for. */
function laterDay(): string {
  const day = new Date();
  day.setMonth(day.getMonth() + 3);
  day.setDate(day.getDate() + 20);
  return day.toISOString().slice(0, 10);
}

test("the longest way: co-signed, objected to, reassigned, extended, judged twice, kept and published", async ({
  browser,
  page,
}) => {
  test.setTimeout(300_000);
  const title = newTitle();
  const deputy = await windowOf(browser, "deputy");
  const second = await windowOf(browser, "deputy2");
  const third = await windowOf(browser, "deputy3");
  const staff = await windowOf(browser, "staff");
  const clerk = await windowOf(browser, "unit-clerk");
  const leader = await windowOf(browser, "unit-leader");
  const finance = await windowOf(browser, "unit2-clerk");
  const planning = await windowOf(browser, "unit3-clerk");
  const water = await windowOf(browser, "unit4-clerk");

  const number = await test.step("two deputies sign what the third has written, and it is submitted", async () => {
    await beginDraft(deputy, title);
    await fillDraft(deputy);
    await expect(deputy.getByText(/^已保存 \d\d:\d\d$/)).toBeVisible();
    const item = new URL(deputy.url()).pathname.replace(/\/edit$/, "");
    await deputy.goto(`${item}?do=INVITE`);
    for (const name of ["高玉萍", "周树才"]) {
      await deputy.getByRole("combobox", { name: "受邀代表" }).fill(name);
      await deputy.getByRole("option", { name }).first().click();
    }
    await deputy.getByRole("button", { name: "发出邀请" }).click();
    await sign(second, title, true);
    await sign(third, title, false);
    await deputy.goto(`${item}/edit`);
    return submitDraft(deputy);
  });

  await test.step("staff give it to one lead, who is the wrong one, and two co-handlers", async () => {
    await openItem(staff, number);
    await staff.getByRole("button", { name: "受理", exact: true }).click();
    await staff.getByRole("button", { name: "确认受理" }).click();
    await staff.getByRole("button", { name: "交办", exact: true }).click();
    await staff.getByRole("radio", { name: /^主办和会办/ }).check();
    await staff.getByRole("button", { name: "再加一个单位" }).click();
    await choose(staff, "主办", "水利部");
    await choose(staff, "会办", "财政部");
    await choose(staff, "会办", "国家发展和改革委员会", 1);
    await staff.getByRole("button", { name: "确认交办" }).click();
    await expect(staff.getByText("待签收", { exact: true }).first()).toBeVisible();
  });

  await test.step("the wrong lead objects, and staff reassign it", async () => {
    await openItem(water, number);
    await water.getByRole("button", { name: "申请退办", exact: true }).click();
    const form = water.getByRole("form", { name: "申请退办" });
    await form.getByLabel("退办理由").fill("课后服务属于教育部的职责。");
    await choose(water, "建议改由哪个单位办理（可以不填）", "教育部");
    await form.getByRole("button", { name: "申请退办" }).click();
    await expect(water.getByText("等待代表工作机构决定")).toBeVisible();

    await openItem(staff, number);
    await staff.getByRole("button", { name: "改办", exact: true }).click();
    await expect(staff.getByRole("combobox", { name: "改由哪个单位办理" })).toHaveValue("教育部");
    await staff.getByLabel("给承办单位的说明").fill("改由教育部主办。");
    await staff.getByRole("button", { name: "确认改办" }).click();
    await expect(staff.getByText("由水利部改办而来")).toBeVisible();
  });

  await test.step("the new lead asks for more time, and the deputy reads why it is granted", async () => {
    await openItem(clerk, number);
    await signFor(clerk);
    await clerk.getByRole("button", { name: "申请延期", exact: true }).click();
    const form = clerk.getByRole("form", { name: "申请延期" });
    await form.getByLabel("申请延期到").fill(laterDay());
    await form.getByLabel("延期理由").fill("需要到中西部六省实地调研。");
    await form.getByRole("button", { name: "申请延期" }).click();
    await expect(form).toHaveCount(0);

    await openItem(staff, number);
    await say(staff, "同意延期", "同意延期，调研结束后答复代表。", "同意延期");
    await openItem(deputy, number);
    await expect(deputy.getByText("同意延期，调研结束后答复代表。").first()).toBeVisible();
  });

  await test.step("the co-handlers give their opinions to the lead", async () => {
    for (const partner of [finance, planning]) {
      await openItem(partner, number);
      await signFor(partner);
      await say(partner, "提会办意见", "赞成，并将在职责范围内配合。", "提出会办意见");
    }
    await openItem(clerk, number);
    await expect(clerk.getByText("赞成，并将在职责范围内配合。").first()).toBeVisible();
  });

  await test.step("unit and deputy talk, the deputy confirms it", async () => {
    await logTalk(clerk);
    await openItem(deputy, number);
    await deputy.getByRole("button", { name: "确认沟通", exact: true }).click();
    const form = deputy.getByRole("form", { name: "确认沟通" });
    await form.getByRole("button", { name: "确认属实" }).click();
    await expect(form).toHaveCount(0);
  });

  await test.step("the reply of class B is countersigned, signed and reaches every co-signer", async () => {
    await writeReply(clerk);
    await countersignAndRelease(clerk, [finance, planning], leader, number);
    await openItem(third, number);
    await expect(third.getByRole("article", { name: "教育部的答复" })).toContainText("拟于明年上半年印发");
    await openItem(deputy, number);
    await deputy.getByRole("button", { name: "转告答复", exact: true }).click();
    await deputy.getByRole("button", { name: "已经转告" }).click();
    await expect(deputy.getByRole("form", { name: "转告答复" })).toHaveCount(0);
  });

  await test.step("the sponsor is not satisfied, and it is handled again", async () => {
    await judge(deputy, title, "满意", "不满意", "没有写明经费从哪里来。");
    await openItem(staff, number);
    await staff.getByRole("button", { name: "重新交办", exact: true }).first().click();
    const form = staff.getByRole("form", { name: "重新交办" });
    await form.getByLabel("给承办单位的说明").fill("请写明经费来源后再次答复代表。");
    await form.getByRole("button", { name: "重新交办" }).click();
    await expect(form).toHaveCount(0);
    await openItem(clerk, number);
    await expect(clerk.getByText(/第 2 轮办理/).first()).toBeVisible();
    await signFor(clerk);
    await logTalk(clerk);
    await writeReply(clerk, { kind: "A", documentNumber: "教建议字〔2026〕122号", text: "所需经费由各级财政分担。" });
    await countersignAndRelease(clerk, [finance, planning], leader, number);
  });

  await test.step("the sponsor is satisfied, and the unit keeps its promise", async () => {
    await judge(deputy, title, "满意", "满意");
    await expect(deputy.getByText("已办结", { exact: true }).first()).toBeVisible();
    await openItem(clerk, number);
    await say(clerk, "承诺已兑现", "指导意见已于六月印发。", "承诺已兑现");
    await openItem(deputy, number);
    await expect(deputy.getByRole("region", { name: /承诺事项/ })).toContainText("指导意见已于六月印发。");
  });

  await test.step("both replies are published, and the public reads them without judgements", async () => {
    await publish(staff, number);
    await publish(staff, number);
    await page.goto(`/public?text=${number}`);
    await page.getByRole("link", { name: title }).click();
    await expect(page.getByRole("article", { name: "教育部的答复" })).toHaveCount(2);
    await expect(page.getByText("没有写明经费从哪里来。")).toHaveCount(0);
    await expect(page.getByText("010-66000001")).toHaveCount(0);
  });
});
