import type { AnalysisRowFragment, SuggestionFigure } from "@/shared/graphql/generated/graphql";

type Rates = AnalysisRowFragment["rates"];

const RATES: Partial<Record<SuggestionFigure, Exclude<keyof Rates, "__typename">>> = {
  REASSIGNED: "reassignment",
  REPLIED_ON_TIME: "onTime",
  CONTACTED_BEFORE_REPLY: "contact",
  SILENT: "silent",
  ALL_PROMISES_KEPT: "promiseKept",
  REALLY_DONE: "reallyDone",
};

/** The share that stands below a figure, in percent; null where the figure has none or there is nothing to take it of. */
export function rateOf(figure: SuggestionFigure, rates: Rates): string | null {
  const name = RATES[figure];
  return name ? percent(rates[name]) : null;
}

/** A share in percent with one decimal; null where there is none. */
export function percent(share: number | null | undefined): string | null {
  return share == null ? null : `${(100 * share).toFixed(1)}%`;
}
