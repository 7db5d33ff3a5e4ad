import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Role } from "@/shared/graphql/generated/graphql";
import type { Answer } from "@/shared/testing/fakeClient";
import { DEPUTY, renderPage } from "@/shared/testing/renderPage";
import { SearchIndexPage } from "./SearchIndexPage";

const index = (state: string, startedAt: string, documents: number, behind = 0) => ({
  searchIndex: { __typename: "SearchIndex", state, documents, total: 3558, startedAt, behind },
});
const BEFORE = "2026-11-23T00:31:00.000Z";
const AFTER = "2026-11-23T02:00:00.000Z";

function open(role: Role, server: Record<string, (variables: never) => Answer>) {
  renderPage(<SearchIndexPage />, { server, me: { ...DEPUTY, roles: [role] } });
}

async function rebuild() {
  await userEvent.click(await screen.findByRole("button", { name: "重建索引" }));
  await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "重建索引" }));
}

describe("SearchIndexPage", () => {
  it("follows a rebuilding until the new index serves", async () => {
    const steps = [
      index("READY", BEFORE, 6742),
      index("READY", BEFORE, 6742),
      index("BUILDING", AFTER, 6742, 1500),
      index("READY", AFTER, 6750),
    ];
    const asked = vi.fn<() => Answer>(() => ({ work: { ...index("READY", BEFORE, 6742), problems: [] } }));
    open("SYSTEM_ADMIN", { SearchIndex: () => (steps.length > 1 ? steps.shift() : steps[0]) as Answer, RebuildSearchIndex: asked });
    expect(await screen.findByText(/^6742 条/)).toBeVisible();
    await rebuild();
    expect(await screen.findByText("已提出重建，正在开始。")).toBeVisible();
    expect(await screen.findByText("已核对 2058 件，共 3558 件", {}, { timeout: 3000 })).toBeVisible();
    expect(screen.queryByRole("button", { name: "重建索引" })).toBeNull();
    expect(await screen.findByText(/重建完成.*共 6750 条/, {}, { timeout: 3000 })).toBeVisible();
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it("says that an index which cannot be written was not rebuilt", async () => {
    let state = "READY";
    open("SYSTEM_ADMIN", {
      SearchIndex: () => index(state, BEFORE, 6742),
      RebuildSearchIndex: () => {
        state = "FAILED";
        return { work: { ...index("READY", BEFORE, 6742), problems: [] } };
      },
    });
    await rebuild();
    expect(await screen.findByRole("alert")).toHaveTextContent("重建没有完成");
    expect(screen.getByText("不能读写")).toBeVisible();
  });

  it("says what the server has against it, and lets it be asked again", async () => {
    const problem = { code: "INVALID_VALUE", path: ["input"], message: "请求编号不正确。" };
    open("SYSTEM_ADMIN", {
      SearchIndex: () => index("READY", BEFORE, 6742),
      RebuildSearchIndex: () => ({ work: { searchIndex: null, problems: [problem] } }),
    });
    await rebuild();
    expect(await screen.findByText("请求编号不正确。")).toBeVisible();
    expect(screen.getByRole("button", { name: "重建索引" })).toBeVisible();
  });

  it("shows staff the state, and whom to ask", async () => {
    open("STAFF", { SearchIndex: () => index("CATCHING_UP", BEFORE, 6742, 58) });
    expect(await screen.findByText("已核对 3500 件，共 3558 件")).toBeVisible();
    expect(screen.getByText("需要重建时，请联系系统管理员。")).toBeVisible();
    expect(screen.queryByRole("button", { name: "重建索引" })).toBeNull();
  });

  it("asks nothing for those it is not for", () => {
    open("DEPUTY", {});
    expect(screen.getByText("检索索引由代表工作机构和系统管理员查看。")).toBeVisible();
  });
});
