import { DIMENSIONS, FIGURES } from "@/shared/entity/figures";
import type {
  FilingKind,
  ReplyClass,
  SuggestionBasis,
  SuggestionFilter,
  SuggestionOrder,
  SuggestionStatus,
} from "@/shared/graphql/generated/graphql";

/** The states in the order of the way. */
export const STATUSES = [
  "DRAFT",
  "COSIGNING",
  "SUBMITTED",
  "SCREENING",
  "RETURNED_FOR_REVISION",
  "NOT_ACCEPTED",
  "SECOND_LOOK",
  "ACCEPTED",
  "ASSIGNED",
  "SIGNED_FOR",
  "REPLIED",
  "DISSATISFIED",
  "CLOSED",
  "WITHDRAWN",
] as const satisfies readonly SuggestionStatus[];

/** The orders a list can have. */
export const ORDERS = {
  changed: { field: "UPDATED_AT", direction: "DESC" },
  submitted: { field: "SUBMITTED_AT", direction: "DESC" },
  due: { field: "DUE_ON", direction: "DESC" },
} as const satisfies Record<string, SuggestionOrder>;

const BASES = ["RESEARCH", "INSPECTION", "VISIT", "OWN_WORK", "CONSTITUENTS", "OTHER"] as const satisfies SuggestionBasis[];
const CLASSES = ["A", "B", "C", "D"] as const satisfies ReplyClass[];
const KINDS = ["SINGLE", "JOINT", "DELEGATION"] as const satisfies FilingKind[];

/** The filter the address names; what it names wrongly is left out. */
export function filterOfUrl(params: URLSearchParams): SuggestionFilter {
  const status = oneOf(STATUSES, params.get("status"));
  const words = (name: string) => params.get(name)?.trim() || undefined;
  return {
    ...countedOfUrl(params),
    status: status && [status],
    unit: words("unit"),
    field: words("field"),
    text: words("text"),
    mine: params.get("mine") === "1" || undefined,
    cosigned: params.get("cosigned") === "1" || undefined,
  };
}

/** The conditions by which the analysis counts; the filters above the list do not offer them. */
export function countedOfUrl(params: URLSearchParams) {
  const whole = (name: string) => (/^\d{1,4}$/.test(params.get(name) ?? "") ? Number(params.get(name)) : undefined);
  return {
    figure: oneOf(FIGURES, params.get("figure")),
    year: whole("year"),
    delegation: params.get("delegation")?.trim() || undefined,
    basis: oneOf(BASES, params.get("basis")),
    replyClass: oneOf(CLASSES, params.get("class")),
    round: whole("round"),
    kind: oneOf(KINDS, params.get("kind")),
    without: oneOf(DIMENSIONS, params.get("without")),
  } satisfies SuggestionFilter;
}

function oneOf<Word extends string>(words: readonly Word[], asked: string | null): Word | undefined {
  return words.find((each) => each === asked);
}

/** The order the address names; latest change first where it names none. */
export function orderOfUrl(params: URLSearchParams): SuggestionOrder {
  const name = params.get("order") ?? "";
  return name in ORDERS ? ORDERS[name as keyof typeof ORDERS] : ORDERS.changed;
}
