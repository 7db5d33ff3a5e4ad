import { describe, expect, it } from "vitest";
import { placeOfMark } from "./placeOfMark";

describe("placeOfMark", () => {
  it("finds the words where they were marked, though they stand elsewhere too", () => {
    expect(placeOfMark("补助不足。补助不足。", { from: 5, quote: "补助" })).toEqual({ from: 5, to: 7 });
  });

  it("counts the office's places in characters, not in halves of rare ones", () => {
    expect(placeOfMark("𠮷林补助，补助", { from: 5, quote: "补助" })).toEqual({ from: 6, to: 8 });
  });

  it("follows words that have moved", () => {
    expect(placeOfMark("前面加了一句。补助不足。", { from: 0, quote: "补助" })).toEqual({ from: 7, to: 9 });
  });

  it("says that words are gone", () => {
    expect(placeOfMark("经费不足。", { from: 0, quote: "补助" })).toBeNull();
  });
});
