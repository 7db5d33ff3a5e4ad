import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { makeFragmentData } from "@/shared/graphql/generated";
import { ActionPanelFragmentDoc, type SuggestionAction } from "@/shared/graphql/generated/graphql";
import type { Answer } from "@/shared/testing/fakeClient";
import { renderPage } from "@/shared/testing/renderPage";
import { ActionPanel } from "./ActionPanel";

const suggestion = (allowed: SuggestionAction[], refused: SuggestionAction[] = []) =>
  makeFragmentData(
    {
      __typename: "Suggestion",
      id: "s1",
      version: 4,
      number: "14-4-3021",
      title: "关于课后服务的建议",
      status: "SUBMITTED",
      sponsor: { __typename: "Deputy", name: "周慧敏" },
      contentHash: "0",
      preferredUnit: null,
      assignments: [],
      availableActions: [
        ...allowed.map((action) => ({ __typename: "AvailableAction" as const, action, allowed: true, reason: null })),
        ...refused.map((action) => ({
          __typename: "AvailableAction" as const,
          action,
          allowed: false,
          reason: "还没有交办。",
        })),
      ],
    },
    ActionPanelFragmentDoc,
  );

const done = { work: { suggestion: { id: "s1", version: 5, status: "ACCEPTED" }, problems: [] } };

// What the form of a return shows beside itself, to be marked.
const text = { MarksField: () => ({ suggestion: null }) };

describe("ActionPanel", () => {
  it("offers what may be done and says why the rest may not", async () => {
    renderPage(<ActionPanel suggestion={suggestion(["ACCEPT", "RETURN"], ["REPLY"])} />, { server: {} });
    expect(screen.getByRole("button", { name: "受理" })).toBeVisible();
    expect(screen.getByRole("button", { name: "退回修改" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "答复" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "哪些现在不能办，为什么" }));
    expect(screen.getByText("还没有交办。")).toBeVisible();
  });

  it("says who will see it before accepting, and sends the version that was read", async () => {
    const accept = vi.fn<(variables: { input: object }) => Answer>(() => done);
    renderPage(<ActionPanel suggestion={suggestion(["ACCEPT"])} />, { server: { AcceptSuggestion: accept } });
    await userEvent.click(screen.getByRole("button", { name: "受理" }));
    expect(screen.getByText(/提出人 周慧敏 会看到受理结果/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "确认受理" }));
    expect(accept.mock.calls[0]?.[0].input).toMatchObject({ id: "s1", expectedVersion: 4 });
  });

  it("asks for reason and remark before returning, with the cursor at the first", async () => {
    renderPage(<ActionPanel suggestion={suggestion(["RETURN"])} />, { server: { ...text } });
    await userEvent.click(screen.getByRole("button", { name: "退回修改" }));
    await userEvent.click(screen.getByRole("button", { name: "退回并说明理由" }));
    expect(await screen.findByText("还没有选择原因。")).toBeVisible();
    expect(screen.getByLabelText("给代表的说明")).toHaveAccessibleDescription(/还没有填写，请写明理由/);
    expect(screen.getByLabelText("原因")).toHaveFocus();
  });

  it("shows the server's problem at its field and keeps what was typed", async () => {
    const problem = { code: "TOO_LONG", path: ["input", "remark"], message: "说明不能超过 2000 字。" };
    renderPage(<ActionPanel suggestion={suggestion(["RETURN"])} />, {
      server: { ...text, ReturnSuggestion: () => ({ work: { suggestion: null, problems: [problem] } }) },
    });
    await userEvent.click(screen.getByRole("button", { name: "退回修改" }));
    await userEvent.selectOptions(screen.getByLabelText("原因"), "NOT_CONCRETE");
    await userEvent.type(screen.getByLabelText("给代表的说明"), "请写明由谁办");
    await userEvent.click(screen.getByRole("button", { name: "退回并说明理由" }));
    expect(await screen.findByText("说明不能超过 2000 字。")).toBeVisible();
    expect(screen.getByLabelText("给代表的说明")).toHaveValue("请写明由谁办");
  });

  it("sends lost work again with the same key", async () => {
    const accept = vi.fn<(variables: { input: { idempotencyKey: string } }) => Answer>(() => "offline");
    renderPage(<ActionPanel suggestion={suggestion(["ACCEPT"])} />, { server: { AcceptSuggestion: accept } });
    await userEvent.click(screen.getByRole("button", { name: "受理" }));
    await userEvent.click(screen.getByRole("button", { name: "确认受理" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("网络没有连通");
    await userEvent.click(screen.getByRole("button", { name: "确认受理" }));
    await vi.waitFor(() => expect(accept).toHaveBeenCalledTimes(2));
    const keys = accept.mock.calls.map(([variables]) => variables.input.idempotencyKey);
    expect(new Set(keys).size).toBe(1);
  });
});
