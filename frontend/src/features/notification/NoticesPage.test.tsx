import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { renderPage } from "@/shared/testing/renderPage";
import { NoticeBell } from "./NoticeBell";
import { NoticesPage } from "./NoticesPage";

const notice = (id: string, item: string, text: string, read = false) => ({
  __typename: "Notice",
  id,
  text,
  at: `2026-07-06T02:3${id}:00.000Z`,
  read,
  leaderOnly: false,
  item: { title: `关于${item}的建议`, number: "14-4-3021", node: { __typename: "Suggestion", id: `sug_${item}` } },
});

const page = (nodes: object[]) => ({
  notices: {
    nodes,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    totalCount: nodes.length,
  },
});

const MINE = [
  notice("3", "课后服务", "到期前 3 天提醒：答复期限，2026年7月9日到期"),
  notice("2", "校园餐", "新的待办：答复期限，2026年10月6日到期", true),
  notice("1", "课后服务", "新的待办：答复期限，2026年7月9日到期", true),
];

describe("NoticesPage", () => {
  it("lists item by item, marks what is unread and leads to the item", async () => {
    renderPage(<NoticesPage />, { server: { MyNotices: () => page(MINE) } });

    const link = await screen.findByRole("link", { name: "关于课后服务的建议" });
    expect(link).toHaveAttribute("href", "/suggestions/sug_课后服务");
    const group = link.closest("li")!;
    expect(within(group).getByText(/到期前 3 天提醒/)).toBeVisible();
    expect(within(group).getByText(/新的待办/)).toBeVisible();
    expect(within(group).getAllByText("未读")).toHaveLength(1);
    expect(screen.getAllByRole("button", { name: /^标为已读/ })).toHaveLength(1);
  });

  it("marks the unread ones of an item, and all until the newest shown", async () => {
    const marked = vi.fn<(variables: { input: object }) => object>(() => ({
      markNoticesRead: { __typename: "MarkNoticesReadPayload", problems: [] },
    }));
    renderPage(<NoticesPage />, { server: { MyNotices: () => page(MINE), MarkNoticesRead: marked } });

    await userEvent.click(await screen.findByRole("button", { name: "标为已读 关于课后服务的建议" }));
    expect(marked.mock.lastCall![0].input).toMatchObject({ ids: ["3"] });
    await userEvent.click(await screen.findByRole("button", { name: "全部标为已读" }));
    expect(marked.mock.lastCall![0].input).toMatchObject({ until: "2026-07-06T02:33:00.000Z" });
  });

  it("says that marking failed", async () => {
    renderPage(<NoticesPage />, { server: { MyNotices: () => page(MINE), MarkNoticesRead: () => "offline" } });

    await userEvent.click(await screen.findByRole("button", { name: "标为已读 关于课后服务的建议" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("网络没有连通");
  });

  it("names an item that cannot be seen any more without leading anywhere", async () => {
    const gone = { ...notice("1", "甲", "逾期满 1 天"), item: { title: null, number: null, node: null } };
    renderPage(<NoticesPage />, { server: { MyNotices: () => page([gone]) } });

    expect(await screen.findByText("您现在看不到的事项")).toBeVisible();
    expect(screen.queryByRole("link", { name: /看不到/ })).toBeNull();
  });

  it("leads to questions and topics too", async () => {
    const about = (id: string, node: object) => ({ ...notice(id, "甲", "新的待办"), item: { title: `事项${id}`, number: null, node } });
    const items = [
      about("1", { __typename: "PreFilingQuestion", id: "pfq_1" }),
      about("2", { __typename: "KeySupervisionTopic", id: "kst_1" }),
    ];
    renderPage(<NoticesPage />, { server: { MyNotices: () => page(items) } });

    expect(await screen.findByRole("link", { name: "事项1" })).toHaveAttribute("href", "/questions/pfq_1");
    expect(screen.getByRole("link", { name: "事项2" })).toHaveAttribute("href", "/supervision/kst_1");
  });

  it("asks for the unread ones where the address says so", async () => {
    const asked = vi.fn<(variables: { filter: object }) => object>(() => page([]));
    renderPage(<NoticesPage />, { server: { MyNotices: asked }, at: "/notices?unread=1" });

    expect(await screen.findByText("没有未读的消息")).toBeVisible();
    expect(asked.mock.lastCall![0].filter).toEqual({ unread: true });
  });
});

describe("NoticeBell", () => {
  it("says in words how many are unread", async () => {
    renderPage(<NoticeBell className="" />, { server: { UnreadNotices: () => ({ unreadNotices: 120 }) } });

    expect(await screen.findByRole("link", { name: "消息 99+ 条未读" })).toHaveAttribute("href", "/notices");
  });

  it("shows no number where all is read", async () => {
    renderPage(<NoticeBell className="" />, { server: { UnreadNotices: () => ({ unreadNotices: 0 }) } });

    expect(await screen.findByRole("link", { name: "消息" })).toBeVisible();
  });
});
