import { expect, it } from "vitest";
import { namesIn } from "./namesIn";

it("parts names at commas of every kind and leaves out what is empty", () => {
  expect(namesIn("郭鹏、高玉萍，教育部; Ministry of Finance,, ")).toEqual(["郭鹏", "高玉萍", "教育部", "Ministry of Finance"]);
  expect(namesIn("  ")).toEqual([]);
});
