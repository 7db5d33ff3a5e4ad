import type { ReplyClass, SearchFilter, SearchKind, SearchSort, SuggestionStatus } from "@/shared/graphql/generated/graphql";

export const KINDS = ["SUGGESTION", "DEPUTY", "UNIT"] as const satisfies readonly SearchKind[];

/** The facets by their names in the address. */
export const FACETS = {
  STATE: "state",
  FIELD: "field",
  UNIT: "unit",
  DELEGATION: "delegation",
  YEAR: "year",
  REPLY_CLASS: "class",
} as const;

export interface Asked {
  text: string;
  kind: SearchKind | undefined;
  sort: SearchSort;
  filter: SearchFilter;
}

/** What the address asks for; what it names wrongly is left out. */
export function searchOfUrl(params: URLSearchParams): Asked {
  const all = (name: string) => {
    const values = params.getAll(name);
    return values.length > 0 ? values : undefined;
  };
  const years = all("year")?.map(Number).filter(Number.isInteger);
  const filter = {
    state: all("state")?.filter((it) => /^[A-Z_]+$/.test(it)) as SuggestionStatus[] | undefined,
    field: all("field"),
    unit: all("unit"),
    delegation: all("delegation"),
    year: years,
    replyClass: all("class")?.filter((it) => /^[ABCD]$/.test(it)) as ReplyClass[] | undefined,
  };
  return {
    text: (params.get("text") ?? "").slice(0, 200),
    kind: KINDS.find((it) => it === params.get("kind")),
    sort: params.get("sort") === "NEWEST" ? "NEWEST" : "RELEVANCE",
    filter,
  };
}

/** The address with a value of a facet chosen, or no longer chosen; back on the first page. */
export function toggled(params: URLSearchParams, name: string, value: string): string {
  const next = onFirstPage(params);
  const values = next.getAll(name);
  next.delete(name);
  const chosen = values.includes(value) ? values.filter((it) => it !== value) : [...values, value];
  chosen.forEach((it) => next.append(name, it));
  return `?${next}`;
}

/** The address with one value in the place of what was there; back on the first page. */
export function changed(params: URLSearchParams, name: string, value: string | undefined): string {
  const next = onFirstPage(params);
  if (value) {
    next.set(name, value);
  } else {
    next.delete(name);
  }
  return `?${next}`;
}

function onFirstPage(params: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete("after");
  next.delete("before");
  return next;
}
