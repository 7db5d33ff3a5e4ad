import type { Page } from "@playwright/test";
import { signInAgain, type LoginName } from "./people.ts";

/** A screen worth looking at: who sees it, where it is, and what to open there. */
export interface MainPage {
  name: string;
  who: LoginName | null;
  path: string;
  open?: (page: Page) => Promise<void>;
}

/** Opens the first item of a list, on a page of its own or beside the list. */
async function openFirst(page: Page): Promise<void> {
  const list = page.url();
  await page.locator("main tbody a, main li a").first().click();
  await page.waitForURL((url) => url.href !== list);
}

async function openAt(page: Page, place: string): Promise<void> {
  await openFirst(page);
  await page.goto(`${new URL(page.url()).pathname}/${place}`);
}

async function openDoing(page: Page, action: string): Promise<void> {
  await openFirst(page);
  await page.goto(`${new URL(page.url()).pathname}?do=${action}`);
}

/** The main screens, each reached the way people reach it. */
export const MAIN_PAGES: MainPage[] = [
  { name: "public", who: null, path: "/" },
  { name: "public-item", who: null, path: "/public", open: openFirst },
  { name: "login", who: null, path: "/login" },
  { name: "todo", who: "deputy", path: "/" },
  { name: "suggestions", who: "deputy", path: "/suggestions?mine=1" },
  { name: "write", who: "deputy", path: "/suggestions/new" },
  { name: "suggestion", who: "deputy2", path: "/suggestions?mine=1&status=REPLIED", open: openFirst },
  { name: "evaluate", who: "deputy2", path: "/suggestions?mine=1&status=REPLIED", open: (page) => openAt(page, "evaluate") },
  { name: "receipt", who: "deputy", path: "/suggestions?mine=1&status=SUBMITTED", open: (page) => openAt(page, "receipt") },
  {
    name: "cosign",
    who: "deputy2",
    path: "/",
    open: async (page) => {
      await page.getByRole("link", { name: /^去看联名/ }).first().click();
      await page.waitForURL(/\/suggestions\/sug_/);
    },
  },
  {
    name: "invite",
    who: "deputy",
    path: "/suggestions?mine=1&status=COSIGNING",
    open: async (page) => {
      await openFirst(page);
      await page.getByRole("button", { name: "邀请联名" }).click();
    },
  },
  {
    name: "revise",
    who: "deputy",
    path: "/suggestions?mine=1&status=RETURNED_FOR_REVISION",
    open: (page) => openAt(page, "edit"),
  },
  { name: "commitments", who: "deputy", path: "/commitments" },
  { name: "search", who: "deputy", path: `/search?text=${encodeURIComponent("农村教育")}` },
  { name: "accuracy", who: "staff", path: "/analysis/recommendations" },
  { name: "me", who: "deputy", path: "/me" },
  { name: "notices", who: "unit-clerk", path: "/notices" },
  { name: "staff-screen", who: "staff", path: "/desk", open: openFirst },
  { name: "staff-assign", who: "staff", path: "/desk?tab=assign", open: openFirst },
  { name: "staff-overdue", who: "staff", path: "/desk?tab=overdue" },
  { name: "staff-paper", who: "staff", path: "/desk/paper", open: (page) => page.getByRole("button", { name: "登记这件建议" }).click() },
  { name: "staff-meeting", who: "staff", path: "/desk/meeting", open: (page) => page.getByRole("checkbox").nth(1).check() },
  { name: "staff-screening", who: "staff", path: "/desk/screening", open: (page) => page.getByRole("checkbox").first().check() },
  {
    name: "staff-merge",
    who: "staff",
    path: "/desk/screening",
    open: async (page) => {
      await page.getByRole("button", { name: "选择这一页" }).click();
      await page.getByRole("button", { name: "并案所选" }).click();
    },
  },
  { name: "staff-assign-form", who: "staff", path: "/suggestions?status=ACCEPTED", open: (page) => openDoing(page, "ASSIGN") },
  {
    name: "staff-move-rules",
    who: "staff",
    path: "/suggestions?status=SIGNED_FOR",
    open: async (page) => {
      await openDoing(page, "MOVE_RULE_SET");
      await page.getByLabel("改用哪个规则版本").selectOption({ index: 1 });
    },
  },
  {
    name: "staff-drop-promise",
    who: "staff",
    path: "/commitments?status=OPEN",
    open: (page) => openDoing(page, "DROP_COMMITMENT"),
  },
  { name: "supervision", who: "staff", path: "/supervision" },
  { name: "supervision-new", who: "committee", path: "/supervision/new" },
  { name: "supervision-topic", who: "staff", path: "/supervision", open: openFirst },
  { name: "unit-sign", who: "unit-clerk", path: "/unit", open: openFirst },
  { name: "unit-reply", who: "unit-clerk", path: "/unit?tab=reply", open: openFirst },
  { name: "unit-moved", who: "unit3-clerk", path: "/unit?tab=moved" },
  { name: "unit-promise", who: "unit-clerk", path: "/unit?tab=promise", open: openFirst },
  { name: "reply", who: "unit-clerk", path: "/suggestions?mine=1&status=SIGNED_FOR", open: (page) => openAt(page, "reply") },
  { name: "questions", who: "deputy", path: "/questions" },
  { name: "question-ask", who: "deputy", path: "/questions/new" },
  { name: "question-answer", who: "unit-clerk", path: "/questions", open: openFirst },
  { name: "question-redirect", who: "staff", path: "/questions", open: openFirst },
  { name: "analysis", who: "staff", path: "/analysis?by=UNIT" },
  { name: "search-index", who: "system-admin", path: "/search/index" },
  { name: "deputies", who: "staff", path: "/deputies" },
  { name: "units", who: "staff", path: "/units" },
  { name: "rules", who: "staff", path: "/rules" },
  { name: "rules-edit", who: "staff", path: "/rules/edit?set=rls_npc_2025" },
  { name: "calendar", who: "staff", path: "/rules/calendar" },
  { name: "calendar-edit", who: "staff", path: "/rules/calendar/2027/edit" },
  { name: "sessions", who: "staff", path: "/rules/sessions" },
];

/** The widths everything has to work at: a phone and a desk. */
export const WIDTHS = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
] as const;

/** Goes to a main page and waits until it has read what it shows. */
export async function visit(page: Page, { who, path, open }: MainPage): Promise<void> {
  if (who) {
    await signInAgain(page, who);
  }
  await page.goto(path);
  await settled(page);
  if (open) {
    await open(page);
    await settled(page);
  }
}

const QUIET = 300;

/** Waits until everything is read and nothing on the screen has changed for a while. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await unchanged(page);
  await page.getByText("正在读取，请稍候").first().waitFor({ state: "detached" });
  await page.getByRole("heading", { level: 1 }).waitFor();
  await unchanged(page);
}

const unchanged = (page: Page) =>
  page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, quiet);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, quiet);
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    QUIET,
  );
