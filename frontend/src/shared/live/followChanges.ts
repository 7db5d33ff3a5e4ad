import { watchAttention } from "./watchAttention";

/** What a stream says: where one stands and how long ago the last change was. */
export interface Change {
  cursor: string;
  secondsAgo?: number | null;
}

/** Why a stream is over: it can be opened again, or never for this reader. */
export type End = "again" | "never";

/** Opens a stream behind a cursor; gives how to close it. */
export type OpenStream = (
  after: string | null,
  hear: (change: Change) => void,
  end: (how: End) => void,
) => () => void;

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

// What the page shows was read a little before it began to follow.
const READ_BEFORE_S = 5;

/**
 * Calls `changed` for every change while somebody attends to the page, also for those missed in between; gives how to stop.
 * `before` says that the change may have come before the page was read.
 */
export function followChanges(open: OpenStream, changed: (before: boolean) => void): () => void {
  const begun = performance.now();
  let cursor: string | null = null;
  let pause = FIRST_PAUSE_MS;
  let over = false;
  let close: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hear = (change: Change) => {
    pause = FIRST_PAUSE_MS;
    if (change.cursor === cursor) return;
    const first = cursor === null;
    cursor = change.cursor;
    if (!first || isNew(change, performance.now() - begun)) changed(first);
  };
  const begin = () => {
    close = open(cursor, hear, (how) => {
      close = undefined;
      over = how === "never";
      if (!over) timer = setTimeout(begin, pause * (0.75 + Math.random() / 2));
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    });
  };
  const rest = () => {
    clearTimeout(timer);
    close?.();
    close = undefined;
  };
  const unwatch = watchAttention((attended) => {
    rest();
    // Not before the page has had time to show itself.
    if (attended && !over) timer = setTimeout(begin, FIRST_PAUSE_MS);
  });
  return () => {
    unwatch();
    rest();
  };
}

function isNew({ secondsAgo }: Change, followedMs: number): boolean {
  return secondsAgo != null && secondsAgo <= followedMs / 1000 + READ_BEFORE_S;
}
