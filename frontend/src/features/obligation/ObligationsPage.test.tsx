import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderPage } from "@/shared/testing/renderPage";
import { ObligationsPage } from "./ObligationsPage";

const obligation = (kind: string, owner: string, title: string, daysLeft: number) => ({
  __typename: "Obligation",
  id: `${kind} ${title}`,
  kind,
  owner: { name: owner },
  deadline: { due: "2026-07-06", basis: "", explain: [], daysLeft, overdue: daysLeft < 0, provisional: false },
  item: { __typename: "Suggestion", id: "s1", number: "14-4-3021", title },
});

const page = (nodes: object[]) => ({
  obligations: {
    nodes,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    totalCount: nodes.length,
  },
});

describe("ObligationsPage", () => {
  it("lists what I owe with the button that discharges it, and what others owe on my items", async () => {
    renderPage(<ObligationsPage />, {
      server: {
        MyObligations: () => page([obligation("EVALUATE", "周慧敏", "关于课后服务的建议", 3)]),
        OwedToMe: () => ({
          suggestions: { nodes: [{ id: "s2", obligations: [obligation("REPLY", "教育部", "关于校园餐的建议", -2)] }] },
          preFilingQuestions: { nodes: [] },
        }),
      },
    });
    const mine = await screen.findByRole("region", { name: /待我办理/ });
    const discharge = await within(mine).findByRole("link", { name: "去评价 关于课后服务的建议" });
    expect(discharge).toHaveAttribute("href", "/suggestions/s1/evaluate");
    expect(within(mine).getByText("还剩 3 天")).toBeVisible();

    const others = screen.getByRole("region", { name: /别人在办/ });
    expect(await within(others).findByText("等待 教育部 答复")).toBeVisible();
    expect(within(others).getByText("已逾期 2 天")).toBeVisible();
    expect(within(others).queryByRole("link", { name: /去答复/ })).toBeNull();
  });

  it("leads a unit to the question it has to answer, and tells the deputy who has to", async () => {
    const item = { __typename: "PreFilingQuestion", id: "q1", subject: "县中教师岗位比例" };
    const owed = { ...obligation("ANSWER_QUESTION", "教育部", "", 4), item };
    renderPage(<ObligationsPage />, {
      server: {
        MyObligations: () => page([owed]),
        OwedToMe: () => ({
          suggestions: { nodes: [] },
          preFilingQuestions: { nodes: [{ id: "q1", obligations: [owed] }] },
        }),
      },
    });
    const discharge = await screen.findByRole("link", { name: "去答复 县中教师岗位比例" });
    expect(discharge).toHaveAttribute("href", "/questions/q1");
    const others = screen.getByRole("region", { name: /别人在办/ });
    expect(await within(others).findByText("等待 教育部 答复咨询")).toBeVisible();
    expect(within(others).getByRole("link", { name: "县中教师岗位比例" })).toHaveAttribute("href", "/questions/q1");
  });

  it("says what will appear when there is nothing", async () => {
    renderPage(<ObligationsPage />, {
      server: { MyObligations: () => page([]), OwedToMe: () => ({ suggestions: { nodes: [] }, preFilingQuestions: { nodes: [] } }) },
    });
    expect(await screen.findByText("收到答复请您评价、建议退回请您修改时，会出现在这里。")).toBeVisible();
    expect(await screen.findByText("您的建议提交以后，谁在办、哪天到期，都会列在这里。")).toBeVisible();
  });

  it("says that the network did not answer and offers to try again", async () => {
    renderPage(<ObligationsPage />, { server: { MyObligations: () => "offline", OwedToMe: () => "offline" } });
    const [first] = await screen.findAllByRole("alert");
    expect(first).toHaveTextContent("网络没有连通");
    expect(within(first!).getByRole("button", { name: "再试一次" })).toBeVisible();
  });
});
