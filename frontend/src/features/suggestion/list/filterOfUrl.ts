import type { SuggestionFilter, SuggestionOrder, SuggestionStatus } from "@/shared/graphql/generated/graphql";

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

/** The filter the address names; what it names wrongly is left out. */
export function filterOfUrl(params: URLSearchParams): SuggestionFilter {
  const status = STATUSES.find((each) => each === params.get("status"));
  const words = (name: string) => params.get(name)?.trim() || undefined;
  return {
    status: status && [status],
    unit: words("unit"),
    field: words("field"),
    text: words("text"),
    mine: params.get("mine") === "1" || undefined,
    cosigned: params.get("cosigned") === "1" || undefined,
  };
}

/** The order the address names; latest change first where it names none. */
export function orderOfUrl(params: URLSearchParams): SuggestionOrder {
  const name = params.get("order") ?? "";
  return name in ORDERS ? ORDERS[name as keyof typeof ORDERS] : ORDERS.changed;
}
