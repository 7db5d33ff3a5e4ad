import { useEffect, useEffectEvent } from "react";

/** The digits from 1 to a count, alone where nobody is typing and with Alt everywhere; tells the place, from 0. */
export function useDigitKeys(count: number, take: (index: number) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const digit = Number(/^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]);
    if (!(digit <= count) || event.ctrlKey || event.metaKey || (!event.altKey && isTyping(event.target))) {
      return;
    }
    event.preventDefault();
    take(digit - 1);
  });
  useEffect(() => {
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input:not([type=radio], [type=checkbox]), textarea, select");
}
