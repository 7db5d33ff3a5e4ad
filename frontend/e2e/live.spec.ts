import { expect, test, type Page } from "@playwright/test";
import { beginDraft, fillDraft, newTitle, submitDraft } from "./drafts.ts";
import { windowOf } from "./people.ts";

// Set in the page, and gone where it was loaded again.
const mark = (page: Page) => page.evaluate(() => document.body.setAttribute("data-same-page", ""));
const isSamePage = (page: Page) => expect(page.locator("body[data-same-page]")).toHaveCount(1);

// A page follows the server from a moment after it was shown.
const following = (page: Page) =>
  page.waitForResponse((response) => response.headers()["content-type"]?.startsWith("text/event-stream") === true);

const accept = async (staff: Page) => {
  await staff.getByRole("button", { name: "受理", exact: true }).click();
  await staff.getByRole("button", { name: "确认受理" }).click();
};

test("what one person does, the others see without loading the page again", async ({ browser }) => {
  test.setTimeout(120_000);
  const title = newTitle();
  const deputy = await windowOf(browser, "deputy");
  const staff = await windowOf(browser, "staff");

  const owed = staff.getByRole("region", { name: /待我办理/ }).getByRole("heading", { level: 2 });
  const staffFollows = following(staff);
  await staff.reload();
  await staffFollows;
  await expect(owed).toHaveText(/\d+$/);
  const before = Number((await owed.innerText()).match(/\d+$/)?.[0]);
  await mark(staff);

  await test.step("the deputy submits, and the office has one more to do", async () => {
    await beginDraft(deputy, title);
    await fillDraft(deputy);
    await submitDraft(deputy);
    await expect(owed).toHaveText(new RegExp(`${before + 1}$`));
    await expect(staff.getByText("刚刚更新")).toBeVisible();
    await isSamePage(staff);
  });

  await test.step("staff accept it, and the deputy's page says so", async () => {
    await deputy.goto(`/suggestions?text=${encodeURIComponent(title)}`);
    const deputyFollows = following(deputy);
    await deputy.getByRole("link", { name: title }).click();
    await deputyFollows;
    await expect(deputy.getByText("待登记", { exact: true })).toBeVisible();
    await mark(deputy);

    await staff.goto(new URL(deputy.url()).pathname);
    await accept(staff);

    await expect(deputy.getByText("待交办", { exact: true })).toBeVisible();
    await expect(deputy.getByText("刚刚更新")).toBeVisible();
    await isSamePage(deputy);
  });
});
