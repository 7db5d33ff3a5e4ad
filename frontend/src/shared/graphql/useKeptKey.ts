import { useRef } from "react";
import { newIdempotencyKey } from "./newIdempotencyKey";

interface KeptKey {
  /** The key for this content: the same one until the work is answered for. */
  keyFor: (content: unknown) => string;
  /** The work was answered: the next one is another piece of work. */
  answered: () => void;
}

/** Keeps the idempotency key of work whose answer was lost, so that sending it again does it once. */
export function useKeptKey(): KeptKey {
  const kept = useRef<{ content: string; key: string } | null>(null);
  return {
    keyFor: (content) => {
      const text = JSON.stringify(content);
      if (kept.current?.content !== text) {
        kept.current = { content: text, key: newIdempotencyKey() };
      }
      return kept.current.key;
    },
    answered: () => {
      kept.current = null;
    },
  };
}
