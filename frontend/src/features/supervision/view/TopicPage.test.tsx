import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { KeySupervisionAction } from "@/shared/graphql/generated/graphql";
import type { Answer } from "@/shared/testing/fakeClient";
import { renderPage } from "@/shared/testing/renderPage";
import { TopicPage } from "./TopicPage";

const EVERYTHING: KeySupervisionAction[] = ["GROUP", "SET", "PLAN", "RECORD", "PROGRESS", "REPORT", "ROLL_OVER"];

const topic = (allowed: KeySupervisionAction[], more: object = {}) => ({
  __typename: "KeySupervisionTopic",
  id: "kst_1",
  version: 3,
  year: 2026,
  title: "改善乡村学校办学条件",
  status: "UNDER_SUPERVISION",
  why: "多位代表反映。",
  suggestionCount: 2,
  leadCommittee: { __typename: "Committee", id: "com_edu", name: "教科文卫委", nameEn: "Education" },
  units: [{ __typename: "UndertakingUnit", id: "unt_moe", name: "教育部", nameEn: "Ministry of Education" }],
  decision: { __typename: "KeySupervisionDecision", by: "GENERAL_OFFICE", on: "2026-04-16", note: "列入。" },
  previous: { __typename: "KeySupervisionTopic", id: "kst_0", year: 2025 },
  next: null,
  suggestions: [
    { __typename: "Suggestion", id: "sug_1", number: "14-4-0001", title: "关于热水的建议", status: "SIGNED_FOR" },
  ],
  obligations: [],
  plan: [
    { __typename: "KeySupervisionPlanStep", by: "2020-05-01", what: "实地察看", who: "督办组" },
    { __typename: "KeySupervisionPlanStep", by: "2999-05-01", what: "起草报告", who: "办公室" },
  ],
  entries: [
    {
      __typename: "KeySupervisionEntry",
      id: "kst_1.e1",
      kind: "VISIT",
      on: "2026-06-01",
      place: "岚溪县",
      participants: ["郭鹏", "高玉萍"],
      summary: "看了三所学校。",
      recorder: "程若谷",
      unit: null,
    },
  ],
  timeline: [
    {
      __typename: "KeySupervisionEvent",
      action: "PLAN",
      at: "2026-05-01T02:00:00Z",
      by: "程若谷",
      remark: null,
    },
  ],
  report: null,
  availableActions: EVERYTHING.map((action) => ({
    __typename: "KeySupervisionAvailableAction",
    action,
    allowed: allowed.includes(action),
    reason: allowed.includes(action) ? null : "现在不能办。",
  })),
  ...more,
});

const show = (allowed: KeySupervisionAction[], server: Record<string, (variables: never) => Answer> = {}, at = "") =>
  renderPage(null, {
    server: { TopicView: () => ({ keySupervisionTopic: topic(allowed) }), ...server },
    at: `/supervision/kst_1${at}`,
    routes: [{ path: "/supervision/:id", element: <TopicPage /> }],
  });

const done = { work: { topic: { id: "kst_1", version: 4, status: "UNDER_SUPERVISION" }, problems: [] } };

describe("TopicPage", () => {
  it("tells whose the topic is, what was done and how many suggestions are hidden", async () => {
    show([]);
    expect(await screen.findByRole("heading", { level: 1, name: "改善乡村学校办学条件" })).toBeVisible();
    expect(screen.getByText("教科文卫委牵头督办")).toBeVisible();
    expect(screen.getByRole("link", { name: "接续 2025 年的题目" })).toHaveAttribute("href", "/supervision/kst_0");
    expect(screen.getByText("看了三所学校。")).toBeVisible();
    expect(screen.getByText("另有 1 件建议不公开。")).toBeVisible();
    expect(screen.queryByRole("region", { name: "您可以办理" })).toBeNull();
  });

  it("shows which days of the plan have passed", async () => {
    show([]);
    const plan = await screen.findByRole("region", { name: /督办计划/ });
    const [first, second] = within(plan).getAllByRole("listitem");
    expect(first).toHaveTextContent("已到时间");
    expect(second).toHaveTextContent("未到时间");
  });

  it("records an event with its participants one by one", async () => {
    const record = vi.fn<(variables: { input: object }) => Answer>(() => done);
    show(["RECORD"], { RecordKeySupervision: record }, "?do=RECORD");
    await userEvent.click(await screen.findByRole("radio", { name: "座谈会" }));
    await userEvent.type(screen.getByLabelText("参加人员"), "郭鹏、高玉萍，教育部");
    await userEvent.type(screen.getByLabelText("情况"), "听取意见。");
    await userEvent.click(screen.getByRole("button", { name: "记录" }));
    await vi.waitFor(() => expect(record).toHaveBeenCalledOnce());
    expect(record.mock.calls[0]?.[0].input).toMatchObject({
      id: "kst_1",
      expectedVersion: 3,
      kind: "FORUM",
      place: null,
      participants: ["郭鹏", "高玉萍", "教育部"],
    });
  });

  it("says what is missing before reporting, and keeps what was typed", async () => {
    show(["REPORT"], {}, "?do=REPORT");
    await userEvent.type(await screen.findByLabelText("督办结果"), "基本解决。");
    await userEvent.click(screen.getByRole("button", { name: "提交报告" }));
    expect(await screen.findByText("还没有填写意见建议。")).toBeVisible();
    expect(screen.getByLabelText("督办结果")).toHaveValue("基本解决。");
  });

  it("sends the whole plan with the step that was added", async () => {
    const plan = vi.fn<(variables: { input: { steps: object[] } }) => Answer>(() => done);
    show(["PLAN"], { PlanKeySupervision: plan }, "?do=PLAN");
    await userEvent.click(await screen.findByRole("button", { name: "增加一项" }));
    const third = screen.getByRole("group", { name: "第 3 项" });
    await userEvent.type(within(third).getByLabelText("完成日期"), "2026-12-01");
    await userEvent.type(within(third).getByLabelText("事项"), "报告");
    await userEvent.type(within(third).getByLabelText("责任人"), "办公室");
    await userEvent.click(screen.getByRole("button", { name: "保存计划" }));
    await vi.waitFor(() => expect(plan).toHaveBeenCalledOnce());
    expect(plan.mock.calls[0]?.[0].input.steps).toHaveLength(3);
  });

  it("shows what the server refuses above the buttons", async () => {
    const problem = { code: "STALE_VERSION", path: ["input", "expectedVersion"], message: "内容已被他人修改。" };
    show(
      ["ROLL_OVER"],
      { RollOverKeySupervision: () => ({ work: { topic: null, problems: [problem] } }) },
      "?do=ROLL_OVER",
    );
    await userEvent.type(await screen.findByLabelText("说明"), "明年继续。");
    await userEvent.click(screen.getByRole("button", { name: "确认结转" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("内容已被他人修改。");
  });

  it("says so where there is no such topic", async () => {
    show([], { TopicView: () => ({ keySupervisionTopic: null }) });
    expect(await screen.findByText("没有这个题目")).toBeVisible();
  });
});
