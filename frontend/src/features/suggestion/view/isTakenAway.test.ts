import { describe, expect, it } from "vitest";
import type { AssignmentStatus } from "@/shared/graphql/generated/graphql";
import { isTakenAway } from "./isTakenAway";

const assigned = (unit: string, status: AssignmentStatus) => ({ unit: { id: unit }, status });

describe("isTakenAway", () => {
  it("holds where only the reader's own work until then is left", () => {
    expect(isTakenAway("moe", [assigned("moe", "REASSIGNED")])).toBe(true);
  });

  it("does not hold for those who see who handles it now", () => {
    expect(isTakenAway("moe", [assigned("moe", "REASSIGNED"), assigned("mwr", "ASSIGNED")])).toBe(false);
    expect(isTakenAway(undefined, [assigned("moe", "REASSIGNED")])).toBe(false);
  });

  it("does not hold for a unit that got it back", () => {
    expect(isTakenAway("moe", [assigned("moe", "REASSIGNED"), assigned("moe", "ASSIGNED")])).toBe(false);
  });

  it("does not hold where nobody has it yet", () => {
    expect(isTakenAway("moe", [])).toBe(false);
  });
});
