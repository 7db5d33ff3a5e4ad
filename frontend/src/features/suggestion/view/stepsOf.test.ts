import { describe, expect, it } from "vitest";
import type { AssignmentStatus, HandlingRole, SuggestionStatus } from "@/shared/graphql/generated/graphql";
import { stepsOf, type Course } from "./stepsOf";

const event = (action: Course["timeline"][number]["action"], at: string, assignment: string | null = null) => ({
  action,
  at,
  by: null,
  assignment,
});
const assigned = (key: string, role: HandlingRole, name: string, status: AssignmentStatus = "SIGNED_FOR") => ({
  key,
  role,
  status,
  unit: { name },
});
const course = (status: SuggestionStatus, timeline: Course["timeline"], assignments: Course["assignments"] = []) =>
  stepsOf({ status, timeline, assignments });

describe("stepsOf", () => {
  it("marks what is behind, what is current and what lies ahead", () => {
    const steps = course("ACCEPTED", [event("SUBMIT", "t1"), event("ACCEPT", "t2")]);
    expect(steps.map((step) => step.state)).toEqual(["done", "done", "current", "ahead", "ahead", "ahead"]);
    expect(steps[1]?.at).toBe("t2");
  });

  it("shows the last submission of a revised suggestion", () => {
    const timeline = [event("SUBMIT", "t1"), event("RETURN", "t2"), event("SUBMIT", "t3")];
    expect(course("SUBMITTED", timeline)[0]?.at).toBe("t3");
  });

  it("expects nothing more of one that was not accepted", () => {
    const steps = course("NOT_ACCEPTED", [event("SUBMIT", "t1")]);
    expect(steps.filter((step) => step.state === "current")).toEqual([]);
  });

  it("names the lead that signed for it, not a co-handler that did so later", () => {
    const timeline = [event("SIGN_FOR", "t1", "a1"), event("SIGN_FOR", "t2", "a2")];
    const units = [assigned("a1", "LEAD", "教育部"), assigned("a2", "CO", "财政部")];
    expect(course("SIGNED_FOR", timeline, units)[3]).toMatchObject({ at: "t1", by: ["教育部"] });
  });

  it("names the unit that leads now, not the one it was taken from", () => {
    const timeline = [event("SIGN_FOR", "t1", "a1"), event("REASSIGN", "t2", "a1"), event("SIGN_FOR", "t3", "a2")];
    const units = [assigned("a1", "SOLE", "教育部", "REASSIGNED"), assigned("a2", "SOLE", "水利部")];
    expect(course("SIGNED_FOR", timeline, units)[3]).toMatchObject({ at: "t3", by: ["水利部"] });
  });

  it("names all that handle it apart and have replied, once each", () => {
    const timeline = [event("REPLY", "t1", "a1"), event("RELEASE_REPLY", "t2", "a1"), event("REPLY", "t3", "a2")];
    const units = [assigned("a1", "SEPARATE", "教育部"), assigned("a2", "SEPARATE", "水利部")];
    expect(course("REPLIED", timeline, units)[4]).toMatchObject({ at: "t3", by: ["教育部", "水利部"] });
  });

  it("names whoever took a step that no unit takes", () => {
    const accepted = { ...event("ACCEPT", "t1"), by: "贺清扬" };
    expect(course("ACCEPTED", [accepted])[1]?.by).toEqual(["贺清扬"]);
  });
});
