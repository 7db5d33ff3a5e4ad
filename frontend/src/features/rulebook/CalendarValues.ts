import type { TFunction } from "i18next";
import type { CalendarYearPartsFragment } from "@/shared/graphql/generated/graphql";
import { z } from "@/shared/form/rules";

interface Day {
  date: string;
  name: string;
}

/** What a year must be, as far as the form can tell. */
export function calendarRules(t: TFunction) {
  const name = z.string().trim().min(1, t("rules.missing")).max(20, t("error.tooLong", { max: 20 }));
  const day = z.iso.date(t("rules.dayMissing"));
  return z.object({
    basedOn: z.number(),
    source: z
      .string()
      .trim()
      .min(1, t("rules.missing"))
      .max(1000, t("error.tooLong", { max: 1000 })),
    spans: z.array(
      z
        .object({ name, from: day, to: day })
        .refine(({ from, to }) => from <= to, { path: ["to"], message: t("rules.spanWrong") })
        .refine(({ from, to }) => from > to || daysOf({ from, to }).length <= 31, {
          path: ["to"],
          message: t("rules.spanLong"),
        }),
    ),
    makeUpDays: z.array(z.object({ name, date: day })),
  });
}

/** What stands in the form. */
export type CalendarValues = z.input<ReturnType<typeof calendarRules>>;

/** A year as people write it: holidays from day to day; for a new year the names alone. */
export function valuesOf(year: CalendarYearPartsFragment | undefined, t: TFunction): CalendarValues {
  return {
    basedOn: year?.version ?? 0,
    source: year?.source ?? "",
    spans: year ? spansOf(year.holidays) : t("rules.legalHolidays")
          .split(t("common.listComma"))
          .map((name) => ({ name, from: "", to: "" })),
    makeUpDays: year?.makeUpDays.map(({ name, date }) => ({ name, date })) ?? [],
  };
}

/** Days of one holiday that follow each other, joined. */
export function spansOf(days: readonly Day[]): CalendarValues["spans"] {
  const spans: CalendarValues["spans"] = [];
  for (const { date, name } of days) {
    const last = spans.at(-1);
    if (last?.name === name && nextDay(last.to) === date) {
      last.to = date;
    } else {
      spans.push({ name, from: date, to: date });
    }
  }
  return spans;
}

/** Every day of a span, its ends included; none where they are missing or the wrong way round. */
export function daysOf({ from, to }: { from: string; to: string }): string[] {
  const days: string[] = [];
  for (let day = from; isDay(day) && isDay(to) && day <= to && days.length < 400; day = nextDay(day)) {
    days.push(day);
  }
  return days;
}

/** The days of every span in order, each with the span it came from. */
export function holidaysOf(spans: CalendarValues["spans"]): (Day & { span: number })[] {
  return spans.flatMap((span, index) => daysOf(span).map((date) => ({ date, name: span.name, span: index })));
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function nextDay(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
