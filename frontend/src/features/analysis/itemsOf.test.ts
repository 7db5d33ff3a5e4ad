import { describe, expect, it } from "vitest";
import { itemsOf } from "./itemsOf";

describe("the items behind a number", () => {
  it("are those of the value, the figure and the year", () => {
    expect(itemsOf({ by: "UNIT", key: "unt_moe", figure: "REPLIED", year: 2026 })).toBe(
      "/suggestions?year=2026&unit=unt_moe&figure=REPLIED",
    );
  });

  it("are those of the year of the row where years are compared", () => {
    expect(itemsOf({ by: "YEAR", key: "2025", figure: "ALL", year: undefined })).toBe("/suggestions?year=2025&figure=ALL");
  });

  it("are those without a value", () => {
    expect(itemsOf({ by: "FIELD", key: "", figure: "ALL", year: undefined })).toBe("/suggestions?without=FIELD&figure=ALL");
  });

  it("are all of them for the total, of one unit for its own people", () => {
    expect(itemsOf({ by: "FIELD", key: null, figure: "ALL", year: undefined, unit: "unt_moe" })).toBe(
      "/suggestions?unit=unt_moe&figure=ALL",
    );
  });
});
