import type { ScreeningReason } from "@/shared/graphql/generated/graphql";

/** The coded reasons, in the order of the rules. */
export const SCREENING_REASONS = [
  "SEVERAL_MATTERS",
  "NOT_CONCRETE",
  "FACTS_UNCLEAR",
  "OWN_MATTER",
  "PASSED_ON_LETTER",
  "ACADEMIC_OR_PROMOTION",
  "NO_SUBSTANCE",
  "PENDING_CASE",
  "OUTSIDE_JURISDICTION",
  "OTHER",
] as const satisfies readonly ScreeningReason[];
