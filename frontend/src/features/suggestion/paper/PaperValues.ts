import type { DeputyChoice } from "@/shared/entity/useDeputySearch";
import type { PaperSuggestionInput, SuggestionBasis } from "@/shared/graphql/generated/graphql";
import { DRAFT_PARTS, EMPTY_DRAFT, inputOf, type DraftValues } from "../editor/DraftValues";

/** What staff type in from a paper: who handed it in and when, and the suggestion. */
export interface PaperValues extends DraftValues {
  sponsor: DeputyChoice | null;
  cosigners: DeputyChoice[];
  dated: string;
}

/** The parts of the form in the order they stand on the page. */
export const PAPER_PARTS = ["sponsor", "cosigners", "dated", ...DRAFT_PARTS] as const;

/** An empty form. */
export const EMPTY_PAPER: PaperValues = { ...EMPTY_DRAFT, sponsor: null, cosigners: [], dated: "" };

/** What is sent to the server, once everything owed is there. */
export function paperInputOf(values: PaperValues): Omit<PaperSuggestionInput, "idempotencyKey"> {
  return {
    ...inputOf(values),
    basis: values.basis as SuggestionBasis,
    sponsor: values.sponsor?.id ?? "",
    cosigners: values.cosigners.map(({ id }) => id),
    dated: values.dated,
  };
}
