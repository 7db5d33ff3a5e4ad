import type { FieldPath } from "react-hook-form";
import type {
  PublicationExtent,
  ReplyClass,
  ReplyContentInput,
  ReplyContentPartsFragment,
} from "@/shared/graphql/generated/graphql";

const PROMISE_PARTS = ["what", "who", "dueOn"] as const;

/** A promise as it is typed: what, who, by when. */
type PromiseValues = Record<(typeof PROMISE_PARTS)[number], string>;

/** A promise as the server has it. */
interface DraftedPromise {
  what: string;
  who: string;
  dueOn: string | null;
}

/** What a unit types into a reply. */
export interface ReplyValues {
  replyClass: ReplyClass | "";
  documentNumber: string;
  text: string;
  measures: string;
  promises: PromiseValues[];
  contactName: string;
  contactPhone: string;
  /** One recipient to a line. */
  copies: string;
  extent: PublicationExtent;
  summary: string;
  reason: string;
}

/** The parts of a reply in the order they stand on the page. */
export const REPLY_PARTS = [
  "replyClass",
  "documentNumber",
  "text",
  "measures",
  "promises",
  "contactName",
  "contactPhone",
  "copies",
  "extent",
  "summary",
  "reason",
] as const satisfies readonly (keyof ReplyValues)[];

/** The fields of a reply in their order, with those of each promise. */
export function replyFieldsOf({ promises }: ReplyValues): FieldPath<ReplyValues>[] {
  return REPLY_PARTS.flatMap((part) =>
    part === "promises"
      ? [part, ...promises.flatMap((_, index) => PROMISE_PARTS.map((of) => `promises.${index}.${of}` as const))]
      : [part],
  );
}

/** A reply nobody has begun. */
export const EMPTY_REPLY: ReplyValues = {
  replyClass: "",
  documentNumber: "",
  text: "",
  measures: "",
  promises: [],
  contactName: "",
  contactPhone: "",
  copies: "",
  extent: "FULL",
  summary: "",
  reason: "",
};

/** The form filled with what the server has; a draft also has promises that are not complete. */
export function replyValuesOf(content: ReplyContentPartsFragment, drafted: readonly DraftedPromise[]): ReplyValues {
  const { replyClass, documentNumber, text, measures, contactName, contactPhone, copies, publication } = content;
  return {
    replyClass: replyClass ?? "",
    documentNumber,
    text,
    measures,
    promises: drafted.map(({ what, who, dueOn }) => ({ what, who, dueOn: dueOn ?? "" })),
    contactName,
    contactPhone: contactPhone ?? "",
    copies: copies.join("\n"),
    extent: publication?.extent ?? "FULL",
    summary: publication?.summary ?? "",
    reason: publication?.reason ?? "",
  };
}

/** What is sent to the server: all that is typed, complete or not. */
export function replyInputOf(values: ReplyValues): ReplyContentInput {
  const { replyClass, documentNumber, text, measures, promises, contactName, contactPhone, copies } = values;
  const { extent, summary, reason } = values;
  return {
    replyClass: replyClass || null,
    documentNumber,
    text,
    measures,
    promises: promises.map(({ what, who, dueOn }) => ({ what, who, dueOn: dueOn || null })),
    contactName,
    contactPhone,
    copies: copies
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
    publication: {
      extent,
      summary: extent === "SUMMARY" ? summary : null,
      reason: extent === "FULL" ? null : reason,
    },
  };
}

/** Whether two replies are the same for the server. */
export function sameReply(one: ReplyValues, other: ReplyValues): boolean {
  return JSON.stringify(replyInputOf(one)) === JSON.stringify(replyInputOf(other));
}

/** The parts in which two replies differ. */
export function differingReplyParts(one: ReplyValues, other: ReplyValues): (keyof ReplyValues)[] {
  return REPLY_PARTS.filter((part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]));
}
