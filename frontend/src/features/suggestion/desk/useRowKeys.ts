import { useEffect, useRef, type RefObject } from "react";

/** Walks a list with j and k, selects with x where that is possible, and goes to the pane of the chosen row with Enter, unless something is being typed. */
export function useRowKeys(
  ids: string[],
  chosen: string | null,
  choose: (id: string) => void,
  toggle?: (id: string) => void,
): RefObject<HTMLElement | null> {
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) {
        return;
      }
      const step = { j: 1, k: -1 }[event.key];
      if (step) {
        const index = chosen ? ids.indexOf(chosen) : step > 0 ? -1 : 0;
        const next = ids[Math.min(Math.max(index + step, 0), ids.length - 1)];
        if (next) choose(next);
      } else if (event.key === "x" && chosen && ids.includes(chosen)) {
        toggle?.(chosen);
      } else if (event.key === "Enter" && chosen && event.target === document.body) {
        pane.current?.focus();
      }
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });
  return pane;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable], dialog") !== null;
}
