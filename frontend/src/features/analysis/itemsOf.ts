import type { SuggestionDimension, SuggestionFigure } from "@/shared/graphql/generated/graphql";

const PARAMETERS = {
  FIELD: "field",
  REPLY_CLASS: "class",
  DELEGATION: "delegation",
  UNIT: "unit",
  BASIS: "basis",
  ROUND: "round",
  YEAR: "year",
  STATUS: "status",
  KIND: "kind",
} as const satisfies Record<SuggestionDimension, string>;

/** What a number stands for; `key` is null for all values together and empty for items without one. */
export interface Cell {
  by: SuggestionDimension;
  key: string | null;
  figure: SuggestionFigure;
  year: number | undefined;
  /** Whose part the figures are about where it is always the same unit. */
  unit?: string | undefined;
}

/** Where the items behind a number are listed. */
export function itemsOf({ by, key, figure, year, unit }: Cell): string {
  const params = new URLSearchParams();
  if (year) params.set("year", String(year));
  if (unit) params.set("unit", unit);
  if (key) params.set(PARAMETERS[by], key);
  else if (key === "") params.set("without", by);
  params.set("figure", figure);
  return `/suggestions?${params.toString()}`;
}
