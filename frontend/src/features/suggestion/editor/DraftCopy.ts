import { readLocalCopy } from "@/shared/form/localCopy";
import { itemCopyKey } from "../itemCopyKey";
import { EMPTY_DRAFT, type DraftValues } from "./DraftValues";

/** A text kept on this device that the server does not have yet. */
export interface DraftCopy {
  values: DraftValues;
  /** The version of the server's text it was typed over; null where the server had none. */
  baseVersion: number | null;
}

/** The key of the copy of a suggestion's text; one not on the server yet has no id. */
export function draftCopyKey(account: string, suggestion: string | null): string {
  return itemCopyKey("draft", account, suggestion ?? "new");
}

/** The copy kept on this device, if there is one. */
export function readDraftCopy(account: string, suggestion: string | null): DraftCopy | null {
  const copy = readLocalCopy<DraftCopy>(draftCopyKey(account, suggestion));
  return copy && { ...copy, values: { ...EMPTY_DRAFT, ...copy.values } };
}
