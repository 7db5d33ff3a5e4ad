import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { DEPUTY, renderPage } from "@/shared/testing/renderPage";
import type { Account } from "@/shared/session/SessionContext";
import { UnitDeskPage } from "./UnitDeskPage";

const CLERK: Account = {
  ...DEPUTY,
  loginName: "unit-clerk",
  roles: ["UNIT_CLERK"],
  unit: { __typename: "UndertakingUnit", id: "unt_moe", name: "教育部", shortName: "教育部" },
};
const nothing = { totalCount: 0 };
const counts = () => ({
  sign: { totalCount: 2 },
  opinion: nothing,
  reply: nothing,
  countersign: nothing,
  signature: nothing,
  message: nothing,
  promise: nothing,
  overdue: nothing,
});
const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
const item = {
  __typename: "Suggestion",
  id: "s1",
  version: 6,
  number: "14-4-0287",
  title: "关于取水设施改造的建议",
  status: "ASSIGNED",
  updatedAt: "2026-11-23T00:33:00.000Z",
  sponsor: null,
  field: null,
};

describe("UnitDeskPage", () => {
  it("lists what was given to others, and does not call it the unit's to sign for", async () => {
    let asked: unknown;
    renderPage(<UnitDeskPage />, {
      at: "/unit?tab=moved",
      me: CLERK,
      server: {
        UnitDeskCounts: counts,
        DeskSuggestions: ({ filter }: { filter: unknown }) => {
          asked = filter;
          return { suggestions: { nodes: [item], pageInfo } };
        },
      },
    });
    const row = await screen.findByRole("link", { name: /关于取水设施改造的建议/ });
    expect(row).toHaveTextContent("已改办");
    expect(row).not.toHaveTextContent("待签收");
    expect(asked).toEqual({ takenAway: true });
    expect(screen.getByRole("link", { name: "已改办" })).toHaveAttribute("aria-current", "page");
  });

  it("says what will appear where nothing was given to others", async () => {
    renderPage(<UnitDeskPage />, {
      at: "/unit?tab=moved",
      me: CLERK,
      server: { UnitDeskCounts: counts, DeskSuggestions: () => ({ suggestions: { nodes: [], pageInfo } }) },
    });
    expect(await screen.findByText(/可以查看本单位当时的异议和佐证/)).toBeVisible();
  });

  it("does not go on showing the rows of the tab before where the next one cannot be read", async () => {
    renderPage(<UnitDeskPage />, {
      at: "/unit?tab=replied",
      me: CLERK,
      server: {
        UnitDeskCounts: counts,
        DeskSuggestions: ({ filter }: { filter: { takenAway?: boolean } }) =>
          filter.takenAway ? "offline" : { suggestions: { nodes: [item], pageInfo } },
      },
    });
    expect(await screen.findByRole("link", { name: /关于取水设施改造的建议/ })).toBeVisible();
    await userEvent.click(screen.getByRole("link", { name: "已改办" }));
    expect(await screen.findByRole("button", { name: "再试一次" })).toBeVisible();
    expect(screen.queryByRole("link", { name: /关于取水设施改造的建议/ })).toBeNull();
  });
});
