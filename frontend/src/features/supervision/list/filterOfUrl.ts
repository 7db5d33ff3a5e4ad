import type { KeySupervisionFilter, KeySupervisionStatus } from "@/shared/graphql/generated/graphql";

/** The states in the order of the way. */
export const STATUSES = [
  "PROPOSED",
  "SET",
  "UNDER_SUPERVISION",
  "REPORTED",
  "CLOSED",
  "ROLLED_OVER",
  "DROPPED",
] as const satisfies readonly KeySupervisionStatus[];

/** The years that can be chosen: the next, this one and the four before. */
export function yearsAround(thisYear: number): number[] {
  return Array.from({ length: 6 }, (_, index) => thisYear + 1 - index);
}

/** The filter the address names: this year's topics where it names no year; what it names wrongly is left out. */
export function filterOfUrl(params: URLSearchParams, thisYear: number): KeySupervisionFilter {
  const named = params.get("year");
  const year = named === "all" ? undefined : Number(named) || thisYear;
  const status = STATUSES.find((each) => each === params.get("status"));
  return {
    year,
    status: status && [status],
    committee: params.get("committee") ?? undefined,
    mine: params.get("mine") === "1" || undefined,
  };
}
