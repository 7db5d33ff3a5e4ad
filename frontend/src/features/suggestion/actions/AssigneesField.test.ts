import { describe, expect, it } from "vitest";
import { joinedBy, ledBy, NOBODY } from "./AssigneesField";

const MOE = { id: "unt_moe", name: "教育部", shortName: "教育部" };
const MOF = { id: "unt_mof", name: "财政部", shortName: "财政部" };

describe("AssigneesField", () => {
  it("puts a recommended unit first, and nowhere twice", () => {
    expect(ledBy(NOBODY, MOE)).toEqual({ way: "SOLE", units: [MOE] });
    expect(ledBy({ way: "LEAD", units: [MOE, MOF] }, MOF)).toEqual({ way: "LEAD", units: [MOF, null] });
  });

  it("makes who handled alone the lead when another joins", () => {
    expect(joinedBy(ledBy(NOBODY, MOE), MOF)).toEqual({ way: "LEAD", units: [MOE, MOF] });
    expect(joinedBy({ way: "LEAD", units: [MOE, null] }, MOF)).toEqual({ way: "LEAD", units: [MOE, MOF] });
    expect(joinedBy({ way: "LEAD", units: [MOE, MOF] }, MOE)).toEqual({ way: "LEAD", units: [MOE, MOF] });
  });
});
