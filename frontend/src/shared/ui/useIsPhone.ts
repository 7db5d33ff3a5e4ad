import { useSyncExternalStore } from "react";

const QUERY = "(max-width: 767px)";

/** Whether the screen is narrower than 768 px: cards instead of tables, the bar at the bottom. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(watch, () => window.matchMedia?.(QUERY).matches ?? false);
}

function watch(changed: () => void): () => void {
  const media = window.matchMedia?.(QUERY);
  media?.addEventListener("change", changed);
  return () => media?.removeEventListener("change", changed);
}
