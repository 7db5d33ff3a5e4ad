import { DIMENSIONS, FIGURE_VIEWS } from "@/shared/entity/figures";
import type { SuggestionDimension, SuggestionFigure } from "@/shared/graphql/generated/graphql";

/** The groups of figures by their names. */
export type FigureView = keyof typeof FIGURE_VIEWS;

/** The shares that stand on their own in a group, because no single figure makes them up. */
export const VIEW_RATES = {
  filing: [],
  handling: [],
  replies: [],
  judgement: ["satisfiedProcess", "satisfiedResult"],
  keeping: [],
} as const satisfies Record<FigureView, readonly string[]>;

/** What the address asks to be counted. */
export interface Asked {
  by: SuggestionDimension;
  year: number | undefined;
  view: FigureView;
  figures: readonly SuggestionFigure[];
}

/** The groups that say something by a dimension: how an item was filed is no matter of a unit. */
export function viewsBy(by: SuggestionDimension): FigureView[] {
  const views = Object.keys(FIGURE_VIEWS) as FigureView[];
  return by === "UNIT" ? views.filter((view) => view !== "filing") : views;
}

/** What the address asks for; what it names wrongly is left out. */
export function analysisOfUrl(params: URLSearchParams): Asked {
  const by = DIMENSIONS.find((each) => each === params.get("by")) ?? "UNIT";
  const year = /^\d{4}$/.test(params.get("year") ?? "") ? Number(params.get("year")) : undefined;
  const view = viewsBy(by).find((each) => each === params.get("view")) ?? "handling";
  return { by, year, view, figures: FIGURE_VIEWS[view] };
}

/** The address of the same with something changed. */
export function analysisPlace(params: URLSearchParams, name: "by" | "year" | "view", value: string): string {
  const next = new URLSearchParams(params);
  if (value) next.set(name, value);
  else next.delete(name);
  return `/analysis?${next.toString()}`;
}
