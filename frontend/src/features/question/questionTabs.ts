import type {
  PreFilingQuestionFilter,
  PreFilingQuestionOrder,
  QuestionStatus,
} from "@/shared/graphql/generated/graphql";
import { hasRole, worksInUnit } from "@/shared/session/roles";
import type { Account } from "@/shared/session/SessionContext";

/** A part of the list of questions. */
export interface QuestionTab {
  name: "open" | "toAnswer" | "toRedirect" | "overdue" | "waiting" | "answered" | "all";
  filter: PreFilingQuestionFilter;
  orderBy: PreFilingQuestionOrder;
}

const TO_ANSWER: QuestionStatus[] = ["ASKED", "REDIRECTED", "FOLLOWED_UP"];
const ANSWERED: QuestionStatus[] = ["ANSWERED", "CLOSED"];

/** What somebody looks for among the questions, the most pressing first; nothing where questions are not theirs to see. */
export function questionTabs(me: Account | null): QuestionTab[] {
  if (hasRole(me, "DEPUTY")) {
    return [
      { name: "open", filter: { mine: true, status: [...TO_ANSWER, "MISDIRECTED"] }, orderBy: "DUE_ON" },
      { name: "answered", filter: { mine: true, status: ANSWERED }, orderBy: "UPDATED_AT" },
      { name: "all", filter: { mine: true }, orderBy: "UPDATED_AT" },
    ];
  }
  if (worksInUnit(me)) {
    return [
      { name: "toAnswer", filter: { unit: me?.unit?.id ?? null, status: TO_ANSWER }, orderBy: "DUE_ON" },
      { name: "answered", filter: { mine: true, status: ANSWERED }, orderBy: "UPDATED_AT" },
      { name: "all", filter: { mine: true }, orderBy: "UPDATED_AT" },
    ];
  }
  if (hasRole(me, "STAFF")) {
    return [
      { name: "toRedirect", filter: { status: ["MISDIRECTED"] }, orderBy: "DUE_ON" },
      { name: "overdue", filter: { overdue: true }, orderBy: "DUE_ON" },
      { name: "waiting", filter: { status: TO_ANSWER }, orderBy: "DUE_ON" },
      { name: "all", filter: {}, orderBy: "UPDATED_AT" },
    ];
  }
  return [];
}
