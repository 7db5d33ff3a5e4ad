import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { readLocalCopy } from "@/shared/form/localCopy";
import type { QuestionAction } from "@/shared/graphql/generated/graphql";
import type { Account } from "@/shared/session/SessionContext";
import type { FakeServer } from "@/shared/testing/fakeClient";
import { DEPUTY, renderPage } from "@/shared/testing/renderPage";
import { QuestionPage } from "./QuestionPage";

const CLERK: Account = { ...DEPUTY, id: "clerk-1", displayName: "方知远", roles: ["UNIT_CLERK"] };

const question = (allowed: QuestionAction[], more: object = {}) => ({
  node: {
    __typename: "PreFilingQuestion",
    id: "q1",
    version: 3,
    subject: "县中教师岗位比例",
    status: "ASKED",
    asker: { name: "周慧敏", delegation: { shortName: "浙江" } },
    unit: { name: "教育部" },
    draft: null,
    deadline: null,
    rounds: [{ text: "有没有最低要求？", askedAt: "2026-07-01T02:00:00.000Z", answers: [] }],
    availableActions: allowed.map((action) => ({ action, allowed: true })),
    timeline: [],
    ...more,
  },
});

const open = (server: FakeServer, me = CLERK) =>
  renderPage(null, { server, me, at: "/questions/q1", routes: [{ path: "/questions/:id", element: <QuestionPage /> }] });

describe("QuestionPage", () => {
  beforeEach(() => localStorage.clear());

  it("lays the answer open to the unit that owes it, and keeps an unsent one on this device", async () => {
    const first = open({ QuestionPage: () => question(["ANSWER", "NOT_OURS"]) });
    await userEvent.type(await screen.findByLabelText("答复内容"), "没有统一要求。");
    first.unmount();

    open({ QuestionPage: () => question(["ANSWER", "NOT_OURS"]) });
    expect(await screen.findByLabelText("答复内容")).toHaveValue("没有统一要求。");
    expect(screen.getByRole("button", { name: "不属本单位职责" })).toBeVisible();
  });

  it("sends the answer on the version that was read and forgets the copy", async () => {
    const sent: object[] = [];
    open({
      QuestionPage: () => question(["ANSWER"]),
      AnswerPreFilingQuestion: ({ input }: { input: object }) => {
        sent.push(input);
        return { work: { question: { id: "q1", version: 4 }, problems: [] } };
      },
    });
    await userEvent.type(await screen.findByLabelText("答复内容"), "没有统一要求。");
    await userEvent.click(screen.getByRole("button", { name: "发出答复" }));

    await waitFor(() => expect(sent).toEqual([expect.objectContaining({ expectedVersion: 3, text: "没有统一要求。" })]));
    await waitFor(() => expect(readLocalCopy("question.ANSWER.clerk-1.q1")).toBeNull());
  });

  it("keeps what was typed when the question went on meanwhile", async () => {
    open({
      QuestionPage: () => question(["ANSWER"]),
      AnswerPreFilingQuestion: () => ({
        work: { question: null, problems: [{ code: "STALE_VERSION", path: [], message: "内容已被修改。" }] },
      }),
    });
    await userEvent.type(await screen.findByLabelText("答复内容"), "没有统一要求。");
    await userEvent.click(screen.getByRole("button", { name: "发出答复" }));

    expect(await screen.findByRole("alert")).toHaveTextContent("内容已被修改。");
    expect(screen.getByLabelText("答复内容")).toHaveValue("没有统一要求。");
  });

  it("offers the office the unit that was thought right, and asks for a reason", async () => {
    const unit = { id: "u2", name: "人力资源和社会保障部", shortName: "人社部" };
    const timeline = [{ action: "NOT_OURS", at: "2026-07-03T02:00:00.000Z", by: "方知远", remark: "不属职责。", unit }];
    open({ QuestionPage: () => question(["REDIRECT"], { status: "MISDIRECTED", timeline }) });

    expect(await screen.findByRole("combobox", { name: "转给哪个单位答复" })).toHaveValue("人力资源和社会保障部");
    await userEvent.click(screen.getByRole("button", { name: "确认转办" }));
    expect(await screen.findByText("“理由”一栏还没有填写，请写明理由。")).toBeVisible();
  });

  it("shows the answer that holds and the versions before it on demand", async () => {
    const answers = ["三百六十元。", "更正：三百八十元。"].map((text, index) => ({
      unit: { name: "教育部" },
      text,
      at: `2026-07-0${index + 2}T02:00:00.000Z`,
    }));
    const rounds = [{ text: "多少？", askedAt: "2026-07-01T02:00:00.000Z", answers }];
    open({ QuestionPage: () => question([], { status: "CLOSED", rounds }) }, DEPUTY);

    const letter = await screen.findByRole("article", { name: "教育部的答复" });
    expect(within(letter).getByText("更正：三百八十元。")).toBeVisible();
    expect(within(letter).getByText("三百六十元。")).not.toBeVisible();
    await userEvent.click(within(letter).getByRole("button", { name: /更正以前的版本/ }));
    expect(within(letter).getByText("三百六十元。")).toBeVisible();
  });

  it("says so where there is nothing to see", async () => {
    open({ QuestionPage: () => ({ node: null }) });
    expect(await screen.findByText("没有找到这件咨询")).toBeVisible();
  });
});
