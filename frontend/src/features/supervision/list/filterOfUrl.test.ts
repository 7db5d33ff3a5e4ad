import { describe, expect, it } from "vitest";
import { filterOfUrl, yearsAround } from "./filterOfUrl";

const filter = (query: string) => filterOfUrl(new URLSearchParams(query), 2026);

describe("filterOfUrl", () => {
  it("begins with this year", () => {
    expect(filter("")).toMatchObject({ year: 2026 });
    expect(filter("year=2025")).toMatchObject({ year: 2025 });
    expect(filter("year=all").year).toBeUndefined();
    expect(filter("year=soon")).toMatchObject({ year: 2026 });
  });

  it("leaves out what the address names wrongly", () => {
    expect(filter("status=SET").status).toEqual(["SET"]);
    expect(filter("status=LOST").status).toBeUndefined();
    expect(filter("mine=yes").mine).toBeUndefined();
    expect(filter("mine=1&committee=com_edu")).toMatchObject({ mine: true, committee: "com_edu" });
  });

  it("offers the next year, this one and those before", () => {
    expect(yearsAround(2026)).toEqual([2027, 2026, 2025, 2024, 2023, 2022]);
  });
});
