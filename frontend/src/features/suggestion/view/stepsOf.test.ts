import { describe, expect, it } from "vitest";
import { stepsOf } from "./stepsOf";

const event = (action: "SUBMIT" | "RETURN" | "ACCEPT", at: string) => ({ action, at, by: null });

describe("stepsOf", () => {
  it("marks what is behind, what is current and what lies ahead", () => {
    const steps = stepsOf({ status: "ACCEPTED", timeline: [event("SUBMIT", "t1"), event("ACCEPT", "t2")] });
    expect(steps.map((step) => step.state)).toEqual(["done", "done", "current", "ahead", "ahead", "ahead"]);
    expect(steps[1]?.at).toBe("t2");
  });

  it("shows the last submission of a revised suggestion", () => {
    const timeline = [event("SUBMIT", "t1"), event("RETURN", "t2"), event("SUBMIT", "t3")];
    expect(stepsOf({ status: "SUBMITTED", timeline })[0]?.at).toBe("t3");
  });

  it("expects nothing more of one that was not accepted", () => {
    const steps = stepsOf({ status: "NOT_ACCEPTED", timeline: [event("SUBMIT", "t1")] });
    expect(steps.filter((step) => step.state === "current")).toEqual([]);
  });
});
