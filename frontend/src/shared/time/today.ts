import { formatShortDay } from "./days";

/** Today in China, as 2026-07-06. */
export function today(): string {
  return formatShortDay(new Date().toISOString());
}

/** This year in China. */
export function thisYear(): number {
  return Number(today().slice(0, 4));
}
