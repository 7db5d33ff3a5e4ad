import { useEffect, useState } from "react";

const PAUSE_MS = 250;

/** The text without spaces around it, once typing has paused. */
export function usePaused(text: string): string {
  const [paused, setPaused] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
