import { describe, expect, it } from "vitest";
import type { SearchIndexPartsFragment } from "@/shared/graphql/generated/graphql";
import { rebuildingOf } from "./rebuildingOf";

const index = (state: SearchIndexPartsFragment["state"], startedAt: string | null): SearchIndexPartsFragment => ({
  __typename: "SearchIndex",
  state,
  startedAt,
  documents: 10,
  total: 5,
  behind: 0,
});

describe("rebuildingOf", () => {
  it("says nothing of work nobody asked for", () => {
    expect(rebuildingOf(index("CATCHING_UP", "t1"), null)).toBeNull();
  });

  it("is not done while the index still serves as it was before", () => {
    expect(rebuildingOf(index("READY", "t1"), { before: "t1" })).toBe("begins");
  });

  it("goes on until the index that began after it serves", () => {
    expect(rebuildingOf(index("BUILDING", "t2"), { before: "t1" })).toBe("goesOn");
    expect(rebuildingOf(index("READY", "t2"), { before: "t1" })).toBe("done");
  });

  it("does not call a broken index rebuilt", () => {
    expect(rebuildingOf(index("FAILED", "t2"), { before: "t1" })).toBe("failed");
  });
});
