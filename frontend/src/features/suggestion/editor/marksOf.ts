import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { ScreeningNoticeFragmentDoc } from "@/shared/graphql/generated/graphql";
import type { Mark } from "./DraftMarks";

/** What the office marked in the text, while it is with the deputy for revision. */
export function marksOf(suggestion: FragmentType<typeof ScreeningNoticeFragmentDoc>): readonly Mark[] {
  const { status, screening } = readFragment(ScreeningNoticeFragmentDoc, suggestion);
  return status === "RETURNED_FOR_REVISION" ? (screening?.marks ?? []) : [];
}
