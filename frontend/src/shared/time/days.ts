import type { Language } from "@/shared/i18n/Language";

// Days are days in China, wherever the reader sits.
const CHINA = "Asia/Shanghai";

/** A day with its weekday: 2021年7月6日 周二. Takes an ISO day or instant. */
export function formatDay(iso: string, language: Language): string {
  const { date, timeZone } = moment(iso);
  const day = new Intl.DateTimeFormat(language, { timeZone, year: "numeric", month: "long", day: "numeric" });
  const weekday = new Intl.DateTimeFormat(language, { timeZone, weekday: "short" });
  return `${day.format(date)}${language === "en" ? ", " : " "}${weekday.format(date)}`;
}

/** A day within a year that is known: 7月6日. Takes an ISO day. */
export function formatMonthDay(iso: string, language: Language): string {
  const { date, timeZone } = moment(iso);
  return new Intl.DateTimeFormat(language, { timeZone, month: "long", day: "numeric" }).format(date);
}

/** A day in figures only, for rows: 2021-07-06. */
export function formatShortDay(iso: string): string {
  const { date, timeZone } = moment(iso);
  return new Intl.DateTimeFormat("sv-SE", { timeZone }).format(date);
}

/** The time of day: 10:32. */
export function formatTime(iso: string): string {
  return new Intl.DateTimeFormat("zh-CN", {
    timeZone: CHINA,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(new Date(iso));
}

/** Day and time of day: 2021年7月6日 周二 10:32. */
export function formatInstant(iso: string, language: Language): string {
  return `${formatDay(iso, language)} ${formatTime(iso)}`;
}

function moment(iso: string): { date: Date; timeZone: string } {
  return iso.length === 10
    ? { date: new Date(`${iso}T00:00:00Z`), timeZone: "UTC" }
    : { date: new Date(iso), timeZone: CHINA };
}

/** Today in China, ISO. */
export function today(): string {
  return formatShortDay(new Date().toISOString());
}

/** A day some days later, ISO. */
export function laterBy(day: string, days: number): string {
  return formatShortDay(new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString());
}
