import type {
  AssignmentStatus,
  HandlingRole,
  SuggestionAction,
  SuggestionStatus,
} from "@/shared/graphql/generated/graphql";
import { isPastAssignment } from "../isPastAssignment";

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

// What units take, each on its own assignment.
const BY_UNITS: readonly SuggestionAction[] = ["SIGN_FOR", "REPLY"];

/** A suggestion's state, what has happened to it, oldest first, and whom it was assigned to. */
export interface Course {
  status: SuggestionStatus;
  timeline: readonly { action: SuggestionAction; at: string; by: string | null; assignment: string | null }[];
  assignments: readonly { key: string; role: HandlingRole; status: AssignmentStatus; unit: { name: string } }[];
}

/** A step on the way of a suggestion. */
export interface Step {
  action: (typeof WAY)[number];
  state: "done" | "current" | "ahead";
  at: string | null;
  /** The person who took it, or the units; empty where the reader may not know. */
  by: string[];
}

/** The six steps of a suggestion's way, with who took each and when; a step taken again counts with its last time. */
export function stepsOf(course: Course): Step[] {
  const { status, timeline } = course;
  const behind = BEHIND[status];
  return WAY.map((action, index) => {
    const events = index < behind ? timeline.filter((each) => TAKEN_BY[action].includes(each.action)) : [];
    const last = { at: events.at(-1)?.at ?? null, by: [events.at(-1)?.by ?? []].flat() };
    const taken = (BY_UNITS.includes(action) && byUnits(events, course)) || last;
    const current = index === behind && status !== "NOT_ACCEPTED" && status !== "WITHDRAWN";
    const state = index < behind ? "done" : current ? "current" : "ahead";
    return { action, state, ...taken };
  });
}

/** Who replies is who signed: the lead, not its co-handlers; null where no step of theirs is known. */
function byUnits(events: Course["timeline"], { assignments }: Course): Pick<Step, "at" | "by"> | null {
  const replying = assignments.filter((each) => each.role !== "CO" && !isPastAssignment(each));
  const theirs = events.filter((each) => replying.some(({ key }) => key === each.assignment));
  const units = replying.filter(({ key }) => theirs.some((each) => each.assignment === key));
  return theirs.length > 0 ? { at: theirs.at(-1)?.at ?? null, by: units.map(({ unit }) => unit.name) } : null;
}
