import type { QuestionAction } from "@/shared/graphql/generated/graphql";

/** The key of the copy on this device of unsent words on a question, apart for each account. */
export function questionCopyKey(action: QuestionAction, account: string, about: string): string {
  return `question.${action}.${account}.${about}`;
}
