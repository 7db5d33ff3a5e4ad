import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Answer } from "@/shared/testing/fakeClient";
import { renderPage } from "@/shared/testing/renderPage";
import { ReplyDesk } from "./ReplyDesk";

const may = (...actions: string[]) => actions.map((action) => ({ action, allowed: true, reason: null }));
const deadline = {
  due: "2099-01-28",
  basis: "答复期限",
  explain: [],
  daysLeft: 66,
  overdue: false,
  provisional: false,
};
const assignment = (key: string, unit: string, more: object) => ({
  __typename: "Assignment",
  id: `s1.${key}`,
  key,
  unit: { id: unit, name: unit },
  deadline,
  opinion: null,
  countersignatures: [],
  draft: null,
  availableActions: [],
  ...more,
});
const draft = {
  revision: 2,
  by: "方知远",
  at: "2026-07-06T02:32:00.000Z",
  sentBack: null,
  signedBy: null,
  content: {
    replyClass: "A",
    documentNumber: "教建议字〔2026〕121号",
    text: "您提出的建议收悉，现答复如下。",
    measures: "",
    promises: [],
    contactName: "综合处",
    contactPhone: "010-66000000",
    copies: [],
    publication: { extent: "FULL", summary: null, reason: null },
  },
  promises: [{ what: "出台指导意见", who: "", dueOn: null }],
};
const page = (status: string, actions: string[], contacts: object[] = []) => ({
  suggestion: {
    __typename: "Suggestion",
    id: "s1",
    version: 4,
    number: "14-4-3021",
    title: "关于课后服务的建议",
    status: "SIGNED_FOR",
    contentHash: "0",
    problem: "经费不足",
    analysis: "定额未调整",
    measures: "调整定额",
    sponsor: { name: "周慧敏" },
    preferredUnit: null,
    contacts,
    availableActions: may(...actions),
    assignments: [
      assignment("a1", "教育部", { role: "LEAD", status, draft, availableActions: may(...actions) }),
      assignment("a2", "财政部", { role: "CO", status: "SIGNED_FOR" }),
    ],
  },
});

describe("ReplyDesk", () => {
  beforeEach(() => localStorage.clear());

  it("lets a co-handler read the draft as a letter, and say what must change", async () => {
    const countersign = vi.fn<(variables: { input: object }) => Answer>(() => ({
      work: { suggestion: { id: "s1", version: 5, status: "SIGNED_FOR" }, problems: [] },
    }));
    renderPage(<ReplyDesk id="s1" onSent={vi.fn()} />, {
      server: { ReplyPage: () => page("COUNTERSIGNING", ["COUNTERSIGN"]), CountersignReply: countersign },
    });
    const letter = within(await screen.findByRole("article", { name: "教育部的答复" }));
    expect(letter.getByText("您提出的建议收悉，现答复如下。")).toBeVisible();
    expect(screen.getByText("财政部还没有提出会办意见。")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "会签" }));
    await userEvent.click(screen.getByRole("radio", { name: /^需要修改/ }));
    await userEvent.click(screen.getByRole("button", { name: "提交会签意见" }));
    expect(await screen.findByText("请写明需要怎样修改。")).toBeVisible();
    await userEvent.type(screen.getByLabelText("需要怎样修改"), "请补充经费来源");
    await userEvent.click(screen.getByRole("button", { name: "提交会签意见" }));
    await vi.waitFor(() => expect(countersign).toHaveBeenCalled());
    expect(countersign.mock.calls[0]?.[0].input).toMatchObject({ agreed: false, remark: "请补充经费来源" });
  });

  it("opens the draft to the unit, to be sent to its co-handlers first", async () => {
    const mine = { counts: true, unit: { id: "教育部" } };
    renderPage(<ReplyDesk id="s1" onSent={vi.fn()} />, {
      server: { ReplyPage: () => page("SIGNED_FOR", ["DRAFT_REPLY"], [mine]) },
    });
    expect(await screen.findByLabelText("答复正文")).toHaveValue("您提出的建议收悉，现答复如下。");
    expect(screen.getByRole("button", { name: "送会签" })).toBeVisible();
    expect(screen.queryByText(/还没有登记与代表的实际沟通/)).toBeNull();
  });

  it("shows a promise half written on another device, where it can be completed", async () => {
    renderPage(<ReplyDesk id="s1" onSent={vi.fn()} />, {
      server: { ReplyPage: () => page("SIGNED_FOR", ["DRAFT_REPLY"]) },
    });
    const row = within(await screen.findByRole("group", { name: "第 1 项承诺" }));
    expect(row.getByLabelText("做什么")).toHaveValue("出台指导意见");
    expect(row.getByLabelText("由谁做")).toHaveValue("");
    expect(row.getByLabelText("何时完成")).toHaveValue("");
  });

  it("says that a contact is owed where the unit logged none that counts", async () => {
    const others = { counts: true, unit: { id: "财政部" } };
    renderPage(<ReplyDesk id="s1" onSent={vi.fn()} />, {
      server: { ReplyPage: () => page("FOR_SIGNATURE", ["REPLY", "SEND_BACK"], [others]) },
    });
    expect(await screen.findByText(/还没有登记与代表的实际沟通/)).toBeVisible();
    expect(screen.getByRole("button", { name: "签发并送达" })).toBeVisible();
    expect(screen.getByRole("button", { name: "退回修改答复稿" })).toBeVisible();
  });
});
