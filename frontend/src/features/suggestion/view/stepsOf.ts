import type { SuggestionAction, SuggestionStatus } from "@/shared/graphql/generated/graphql";

const WAY = ["SUBMIT", "ACCEPT", "ASSIGN", "SIGN_FOR", "REPLY", "EVALUATE"] as const satisfies SuggestionAction[];

// How many steps of the way are behind a suggestion in each state.
const BEHIND: Record<SuggestionStatus, number> = {
  DRAFT: 0,
  COSIGNING: 0,
  SCREENING: 1,
  SECOND_LOOK: 1,
  DISSATISFIED: 5,
  WITHDRAWN: 1,
  RETURNED_FOR_REVISION: 0,
  SUBMITTED: 1,
  NOT_ACCEPTED: 1,
  ACCEPTED: 2,
  ASSIGNED: 3,
  SIGNED_FOR: 4,
  REPLIED: 5,
  CLOSED: 6,
  DISCARDED: 0,
};

// What takes each step: the office may file what came on paper, and somebody else may accept on a second look.
const TAKEN_BY: Record<(typeof WAY)[number], SuggestionAction[]> = {
  SUBMIT: ["SUBMIT", "FILE_ON_PAPER"],
  ACCEPT: ["ACCEPT"],
  ASSIGN: ["ASSIGN", "REASSIGN", "REHANDLE"],
  SIGN_FOR: ["SIGN_FOR"],
  REPLY: ["REPLY", "RELEASE_REPLY"],
  EVALUATE: ["EVALUATE", "LAPSE", "CLOSE"],
};

/** A suggestion's state and what has happened to it, oldest first. */
export interface Course {
  status: SuggestionStatus;
  timeline: readonly { action: SuggestionAction; at: string; by: string | null }[];
}

/** A step on the way of a suggestion. */
export interface Step {
  action: (typeof WAY)[number];
  state: "done" | "current" | "ahead";
  at: string | null;
  by: string | null;
}

/** The six steps of a suggestion's way, with who took each and when; a step taken again counts with its last time. */
export function stepsOf({ status, timeline }: Course): Step[] {
  const behind = BEHIND[status];
  return WAY.map((action, index) => {
    const event = index < behind ? timeline.findLast((each) => TAKEN_BY[action].includes(each.action)) : undefined;
    const current = index === behind && status !== "NOT_ACCEPTED" && status !== "WITHDRAWN";
    const state = index < behind ? "done" : current ? "current" : "ahead";
    return { action, state, at: event?.at ?? null, by: event?.by ?? null };
  });
}
