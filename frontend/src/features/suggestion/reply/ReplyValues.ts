import type {
  PublicationExtent,
  ReplyClass,
  ReplyContentInput,
  ReplyContentPartsFragment,
} from "@/shared/graphql/generated/graphql";

/** A promise as it is typed: what, who, by when. */
export interface PromiseValues {
  what: string;
  who: string;
  dueOn: string;
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

/** The form filled with what the server has. */
export function replyValuesOf(content: ReplyContentPartsFragment): ReplyValues {
  const { replyClass, documentNumber, text, measures, promises, contactName, contactPhone, copies, publication } = content;
  return {
    replyClass: replyClass ?? "",
    documentNumber,
    text,
    measures,
    promises: promises.map(({ what, who, dueOn }) => ({ what, who, dueOn })),
    contactName,
    contactPhone: contactPhone ?? "",
    copies: copies.join("\n"),
    extent: publication?.extent ?? "FULL",
    summary: publication?.summary ?? "",
    reason: publication?.reason ?? "",
  };
}

const isWritten = ({ what, who, dueOn }: PromiseValues) => Boolean(what.trim() && who.trim() && dueOn);

const isDecided = ({ extent, summary, reason }: ReplyValues) =>
  extent === "FULL" || Boolean(reason.trim() && (extent === "NONE" || summary.trim()));

/** What is sent to the server, which keeps only promises with all their parts and a publication with its reason. */
export function replyInputOf(values: ReplyValues): ReplyContentInput {
  const { replyClass, documentNumber, text, measures, promises, contactName, contactPhone, copies } = values;
  const { extent, summary, reason } = values;
  return {
    replyClass: replyClass || null,
    documentNumber,
    text,
    measures,
    promises: promises.filter(isWritten),
    contactName,
    contactPhone,
    copies: copies
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
    ...(isDecided(values) && {
      publication: {
        extent,
        summary: extent === "SUMMARY" ? summary : null,
        reason: extent === "FULL" ? null : reason,
      },
    }),
  };
}

/** Whether the server can keep everything that is typed. */
export function isWholeReply(values: ReplyValues): boolean {
  return values.promises.every(isWritten) && isDecided(values);
}

/** Whether two replies are the same for the server. */
export function sameReply(one: ReplyValues, other: ReplyValues): boolean {
  return JSON.stringify(replyInputOf(one)) === JSON.stringify(replyInputOf(other));
}

/** The parts in which two replies differ. */
export function differingReplyParts(one: ReplyValues, other: ReplyValues): (keyof ReplyValues)[] {
  return REPLY_PARTS.filter((part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]));
}
