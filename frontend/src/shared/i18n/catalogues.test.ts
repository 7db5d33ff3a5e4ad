import { describe, expect, it } from "vitest";
import { CATALOGUES, FIRST, type Feature } from "./catalogues";

const sources = import.meta.glob<string>(
  ["../../{app,shared,features}/**/*.{ts,tsx}", "!../../**/*.test.*", "!../graphql/generated/**"],
  { query: "?raw", import: "default", eager: true },
);
const files = import.meta.glob<Record<string, object>>("./zh-CN/*.json", { import: "default", eager: true });

const topics = (catalogues: readonly string[]) =>
  catalogues.flatMap((catalogue) => Object.keys(files[`./zh-CN/${catalogue}.json`] ?? {}));
const everyTopic = Object.values(files).flatMap((words) => Object.keys(words));
const featureOf = (path: string) => /\/features\/(\w+)\//.exec(path)?.[1] as Feature | undefined;

/** The topics of the messages a source names, like "list" of t("list.all"). */
const named = (source: string) =>
  [...source.matchAll(/[tT](?:ext)?\(\s*(?:[^()"'`]*\?\s*)?["'`](\w+)\.|["'`](\w+)(?:\.[\w-]+)+["'`]/g)]
    .map(([, called, bare]) => called ?? bare ?? "")
    .filter((topic) => everyTopic.includes(topic));

describe("the catalogues", () => {
  it("come with the first page or with a feature, every one of them", () => {
    const placed = new Set<string>([...FIRST, ...Object.values(CATALOGUES).flat()]);
    expect(Object.keys(files).map((path) => path.replace(/^.*\/|\.json$/g, ""))).toEqual(
      expect.arrayContaining([...placed]),
    );
    expect(placed.size).toBe(Object.keys(files).length);
  });

  it("are there wherever one of their messages is named", () => {
    const missing = Object.entries(sources).flatMap(([path, source]) => {
      const feature = featureOf(path);
      const there = topics([...FIRST, ...(feature ? CATALOGUES[feature] : [])]);
      return named(source).filter((topic) => !there.includes(topic)).map((topic) => `${topic} in ${path}`);
    });
    expect(missing).toEqual([]);
  });
});
