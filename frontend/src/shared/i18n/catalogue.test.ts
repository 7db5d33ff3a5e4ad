import { describe, expect, it } from "vitest";
import en from "./en";
import zhCN from "./zh-CN";

type Tree = { [key: string]: string | Tree };

function entries(tree: Tree, prefix = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value]] : entries(value, `${prefix}${key}.`),
  );
}

// English has a singular where Chinese has none.
const withoutPlural = (key: string) => key.replace(/_(one|other)$/, "");
const keys = (tree: Tree) => [...new Set(entries(tree).map(([key]) => withoutPlural(key)))].sort();
const blanks = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort();

describe("the message catalogue", () => {
  it("has the same messages in both languages", () => {
    expect(keys(en)).toEqual(keys(zhCN));
  });

  it("leaves no message empty", () => {
    const empty = [...entries(en), ...entries(zhCN)].filter(([, text]) => !text.trim());
    expect(empty).toEqual([]);
  });

  it("fills the same blanks in both languages", () => {
    const chinese = new Map(entries(zhCN).map(([key, text]) => [withoutPlural(key), blanks(text)]));
    for (const [key, text] of entries(en)) {
      expect([key, blanks(text)]).toEqual([key, chinese.get(withoutPlural(key))]);
    }
  });
});
