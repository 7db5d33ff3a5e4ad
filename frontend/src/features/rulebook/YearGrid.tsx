import { useTranslation } from "react-i18next";
import { useLanguage } from "@/shared/i18n/useLanguage";
import styles from "./YearGrid.module.css";

interface Day {
  date: string;
  name: string;
}

interface Props {
  year: number;
  holidays: readonly Day[];
  makeUpDays: readonly Day[];
}

/** The twelve months of a year with its days off and the weekend days that are worked on. */
export function YearGrid({ year, holidays, makeUpDays }: Props) {
  const off = new Map(holidays.map(({ date, name }) => [date, name]));
  const worked = new Map(makeUpDays.map(({ date, name }) => [date, name]));
  return (
    <div className={styles.year}>
      {Array.from({ length: 12 }, (_, month) => (
        <Month key={month} year={year} month={month} off={off} worked={worked} />
      ))}
    </div>
  );
}

interface MonthProps {
  year: number;
  month: number;
  off: Map<string, string>;
  worked: Map<string, string>;
}

function Month({ year, month, off, worked }: MonthProps) {
  const language = useLanguage();
  const first = new Date(Date.UTC(year, month, 1));
  const monthName = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(first);
  const weekday = new Intl.DateTimeFormat(language, { weekday: "narrow", timeZone: "UTC" });
  return (
    <table className={styles.month}>
      <caption>{monthName}</caption>
      <thead>
        <tr>
          {/* 1 January 2024 is a Monday: weeks begin there. */}
          {Array.from({ length: 7 }, (_, index) => (
            <th key={index} scope="col">
              {weekday.format(new Date(Date.UTC(2024, 0, 1 + index)))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((date, index) => (
              <td key={index}>{date && <DayCell date={date} weekend={index > 4} off={off} worked={worked} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ date, weekend, off, worked }: { date: string; weekend: boolean } & Pick<MonthProps, "off" | "worked">) {
  const { t } = useTranslation();
  const day = Number(date.slice(8));
  const holiday = off.get(date);
  const makeUp = worked.get(date);
  if (holiday !== undefined) {
    return (
      <span className={styles.off} title={holiday}>
        {day}
        <small>{t("rules.off")}</small>
      </span>
    );
  }
  if (makeUp !== undefined) {
    return (
      <span className={styles.worked} title={makeUp}>
        {day}
        <small>{t("rules.worked")}</small>
      </span>
    );
  }
  return <span className={weekend ? styles.weekend : undefined}>{day}</span>;
}

/** The weeks of a month from Monday to Sunday; null where a day belongs to another month. */
function weeksOf(year: number, month: number): (string | null)[][] {
  const before = (new Date(Date.UTC(year, month, 1)).getUTCDay() + 6) % 7;
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const weeks = Math.ceil((before + days) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, index) => {
      const day = week * 7 + index - before + 1;
      return day < 1 || day > days ? null : new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
    }),
  );
}
