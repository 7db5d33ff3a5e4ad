import { readLocalCopy } from "@/shared/form/localCopy";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { ReplyContentPartsFragmentDoc, ReplyDraftPartsFragmentDoc } from "@/shared/graphql/generated/graphql";
import { itemCopyKey } from "../itemCopyKey";
import { replyValuesOf, type ReplyValues } from "./ReplyValues";

/** A draft of a reply as the server has it. */
export interface ReplyText {
  revision: number;
  at: string;
  values: ReplyValues;
}

/** What is kept on this device of a reply that the server does not have yet. */
interface ReplyCopy {
  values: ReplyValues;
  /** The revision it was typed over; null where the server had none. */
  baseVersion: number | null;
}

/** The server's draft in the terms of the form. */
export function replyText(draft: FragmentType<typeof ReplyDraftPartsFragmentDoc>): ReplyText {
  const { revision, at, content, promises } = readFragment(ReplyDraftPartsFragmentDoc, draft);
  return { revision, at, values: replyValuesOf(readFragment(ReplyContentPartsFragmentDoc, content), promises) };
}

/** The key of the copy of a reply on this device. */
export function replyCopyKey(account: string, suggestion: string): string {
  return itemCopyKey("reply", account, suggestion);
}

/** The copy kept on this device, if there is one. */
export function readReplyCopy(account: string, suggestion: string): ReplyCopy | null {
  return readLocalCopy<ReplyCopy>(replyCopyKey(account, suggestion));
}
