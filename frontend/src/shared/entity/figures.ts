import type { SuggestionDimension, SuggestionFigure } from "@/shared/graphql/generated/graphql";

/** By what suggestions are counted, in the order people look for it. */
export const DIMENSIONS = [
  "UNIT",
  "FIELD",
  "DELEGATION",
  "REPLY_CLASS",
  "BASIS",
  "KIND",
  "ROUND",
  "STATUS",
  "YEAR",
] as const satisfies readonly SuggestionDimension[];

/** What is counted, in groups that are looked at together. */
export const FIGURE_VIEWS = {
  filing: ["ALL", "IN_SESSION", "BETWEEN_SESSIONS", "JOINT", "OF_DELEGATION", "ACCEPTED", "NOT_ACCEPTED", "WITHDRAWN"],
  handling: [
    "ALL",
    "ASSIGNED",
    "OBJECTED",
    "REASSIGNED",
    "EXTENDED",
    "REPLIED",
    "REPLIED_ON_TIME",
    "REPLIED_LATE",
    "CONTACTED_BEFORE_REPLY",
  ],
  replies: ["ALL", "REPLIED", "CLASS_A", "CLASS_B", "CLASS_C", "CLASS_D", "PUBLISHED"],
  judgement: [
    "EVALUATED",
    "PROCESS_SATISFIED",
    "PROCESS_BASICALLY_SATISFIED",
    "PROCESS_DISSATISFIED",
    "RESULT_SATISFIED",
    "RESULT_BASICALLY_SATISFIED",
    "RESULT_DISSATISFIED",
    "SILENT",
    "HANDLED_AGAIN",
  ],
  keeping: [
    "PROMISED",
    "ALL_PROMISES_KEPT",
    "A_PROMISE_FAILED",
    "REALLY_DONE",
    "REALLY_DONE_PARTLY",
    "REALLY_NOT_DONE",
  ],
} as const satisfies Record<string, readonly SuggestionFigure[]>;

/** Every figure there is. */
export const FIGURES: readonly SuggestionFigure[] = [...new Set(Object.values(FIGURE_VIEWS).flat())];
