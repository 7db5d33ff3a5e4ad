import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { RuleSetVersionFragment } from "@/shared/graphql/generated/graphql";
import { renderPage } from "@/shared/testing/renderPage";
import { RuleSetForm } from "./RuleSetForm";

const VERSION: RuleSetVersionFragment = {
  __typename: "RuleSet",
  key: "rls_npc_2025/2",
  ruleSet: "rls_npc_2025",
  version: 2,
  name: "办理时限",
  nameEn: "Time limits",
  effectiveFrom: "2025-03-12",
  effectiveUntil: null,
  inForce: true,
  newest: true,
  source: "代表法",
  savedBy: null,
  savedAt: null,
  rules: [
    {
      __typename: "Rule",
      kind: "REPLY",
      name: "答复期限",
      amount: 3,
      unit: "MONTHS",
      term: "3 个月",
      from: "ASSIGNED",
      fromName: "交办之日",
      source: "第五十一条",
      note: null,
    },
  ],
};

const CHANGE = {
  __typename: "RuleChange",
  kind: "REPLY",
  name: "答复期限",
  termBefore: "3 个月",
  termAfter: "2 个月",
  open: {
    open: 300,
    moving: 298,
    overdueBefore: 0,
    overdueAfter: 12,
    uncountable: 0,
    dueBefore: { earliest: "2026-07-03", latest: "2026-09-30" },
    dueAfter: { earliest: "2026-06-03", latest: "2026-08-31" },
  },
  samples: [{ start: "2026-02-14", occasion: "春节前最后一个工作日", dueBefore: "2026-05-14", dueAfter: null }],
};

const preview = (problems: object[] = []) => ({
  previewRuleSet: { note: "办理中的建议继续适用原版本。", changes: problems.length ? [] : [CHANGE], problems },
});

async function fill(months: string) {
  await userEvent.clear(screen.getByLabelText("数量"));
  await userEvent.type(screen.getByLabelText("数量"), months);
  await userEvent.type(screen.getByLabelText("生效日期"), "2026-12-01");
}

describe("RuleSetForm", () => {
  beforeEach(() => localStorage.clear());

  it("shows the effect first and saves only what was shown", async () => {
    const save = vi.fn<(variables: { input: object }) => object>(() => ({
      work: { ruleSet: { ...VERSION, key: "rls_npc_2025/3", version: 3 }, problems: [] },
    }));
    const show = vi.fn<(variables: { input: object }) => object>(() => preview());
    renderPage(<RuleSetForm version={VERSION} />, { server: { PreviewRuleSet: show, SaveRuleSet: save } });
    await fill("2");
    await userEvent.click(screen.getByRole("button", { name: "预览影响" }));
    expect(await screen.findByText("300 件，改按新版本计算时到期日会变的 298 件")).toBeVisible();
    expect(screen.getByText("现在 0 件，按新版本 12 件")).toBeVisible();
    expect(save).not.toHaveBeenCalled();

    await userEvent.clear(screen.getByLabelText("数量"));
    await userEvent.type(screen.getByLabelText("数量"), "1");
    expect(screen.getByText("预览之后又有修改，请重新预览。")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "预览影响" }));
    await userEvent.click(await screen.findByRole("button", { name: "保存为第 3 版" }));

    await waitFor(() => expect(save).toHaveBeenCalledOnce());
    expect(save.mock.calls[0]?.[0].input).toMatchObject({
      ruleSet: "rls_npc_2025",
      expectedVersion: 2,
      effectiveFrom: "2026-12-01",
      rules: [{ kind: "REPLY", amount: 1, unit: "MONTHS", from: "ASSIGNED", source: "第五十一条", note: null }],
    });
  });

  it("names what is missing before anything is asked", async () => {
    renderPage(<RuleSetForm version={VERSION} />, { server: {} });
    await userEvent.clear(screen.getByLabelText("数量"));
    await userEvent.click(screen.getByRole("button", { name: "预览影响" }));
    expect(await screen.findByText("请填写日期。")).toBeVisible();
    expect(screen.getByLabelText("数量")).toHaveAccessibleDescription("应为 1 到 1000 之间的整数。");
  });

  it("puts a problem of the server at the rule it is about and keeps what was typed", async () => {
    const problem = { code: "INVALID_VALUE", path: ["input", "rules", "0", "amount"], message: "须长于答复期限。" };
    renderPage(<RuleSetForm version={VERSION} />, { server: { PreviewRuleSet: () => preview([problem]) } });
    await fill("2");
    await userEvent.click(screen.getByRole("button", { name: "预览影响" }));
    await waitFor(() => expect(screen.getByLabelText("数量")).toHaveAccessibleDescription("须长于答复期限。"));
    expect(screen.getByLabelText("数量")).toHaveValue("2");
    expect(screen.getByLabelText("生效日期")).toHaveValue("2026-12-01");
  });

  it("keeps what was typed when a newer version was made meanwhile, and says so", async () => {
    const { unmount } = renderPage(<RuleSetForm version={VERSION} />, { server: {} });
    await fill("2");
    unmount();
    renderPage(<RuleSetForm version={{ ...VERSION, key: "rls_npc_2025/3", version: 3 }} />, { server: {} });
    expect(screen.getByLabelText("数量")).toHaveValue("2");
    expect(screen.getByText(/依据的是第 2 版，其后又有了第 3 版/)).toBeVisible();
  });

  it("offers the terms a rule set may do without", async () => {
    renderPage(<RuleSetForm version={VERSION} />, { server: {} });
    await userEvent.click(screen.getByRole("button", { name: "增加：中止计算的最长期限" }));
    expect(screen.getByRole("group", { name: "中止计算的最长期限" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "增加：中止计算的最长期限" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "删去" }));
    expect(screen.queryByRole("group", { name: "中止计算的最长期限" })).toBeNull();
  });
});
