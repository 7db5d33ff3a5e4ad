import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useQuery } from "urql";
import { readFragment } from "@/shared/graphql/generated";
import {
  CalendarYearPartsFragmentDoc,
  CalendarYearsDocument,
  type CalendarYearPartsFragment,
} from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { hasRole } from "@/shared/session/roles";
import { useSession } from "@/shared/session/useSession";
import { formatInstant, formatMonthDay } from "@/shared/time/days";
import { ButtonLink } from "@/shared/ui/ButtonLink";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Facts } from "@/shared/ui/Facts";
import { Loaded } from "@/shared/ui/Loaded";
import { Section } from "@/shared/ui/Section";
import { TabLinks } from "@/shared/ui/TabLinks";
import { spansOf } from "./CalendarValues";
import styles from "./Rules.module.css";
import { RulesFrame } from "./RulesFrame";
import { YearGrid } from "./YearGrid";

/** The working calendar, a year at a time. */
export function CalendarPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { me } = useSession();
  const [reading, read] = useQuery({ query: CalendarYearsDocument });
  return (
    <RulesFrame current="calendar">
      <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
        {(data) => {
          const years = readFragment(CalendarYearPartsFragmentDoc, data.calendarYears);
          const last = years.at(-1);
          const shown = years.find(({ year }) => String(year) === params.get("year")) ?? last;
          if (!shown || !last) {
            return <EmptyState title={t("rules.noYear")}>{t("rules.noYearHint")}</EmptyState>;
          }
          const tabs = [...years].reverse().map(({ year }) => ({
            to: `?year=${year}`,
            name: t("rules.year", { year }),
            current: year === shown.year,
          }));
          return (
            <>
              <TabLinks label={t("rules.years")} tabs={tabs} />
              <YearView year={shown} />
              {hasRole(me, "STAFF") && (
                <div className={styles.between}>
                  <ButtonLink to={`/rules/calendar/${shown.year}/edit`}>
                    {t("rules.editYear", { year: shown.year })}
                  </ButtonLink>
                  <ButtonLink to={`/rules/calendar/${last.year + 1}/edit`}>
                    {t("deadline.gap.enter", { year: last.year + 1 })}
                  </ButtonLink>
                </div>
              )}
            </>
          );
        }}
      </Loaded>
    </RulesFrame>
  );
}

function YearView({ year }: { year: CalendarYearPartsFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = ({ name, from, to }: { name: string; from: string; to: string }) =>
    from === to
      ? t("rules.dayOf", { name, from: formatMonthDay(from, language) })
      : t("rules.daysOf", { name, from: formatMonthDay(from, language), to: formatMonthDay(to, language) });
  const saved = year.savedBy && year.savedAt ? `${year.savedBy} ${formatInstant(year.savedAt, language)}` : null;
  return (
    <Section title={t("rules.year", { year: year.year })}>
      <div className={styles.stack}>
        <Facts
          facts={[
            [t("rules.source"), year.source],
            [t("rules.holidays"), spansOf(year.holidays).map(words).join(t("common.listComma"))],
            [t("rules.makeUpDays"), spansOf(year.makeUpDays).map(words).join(t("common.listComma"))],
            [t("rules.counts"), t("rules.countsOf", { off: year.holidays.length, worked: year.makeUpDays.length })],
            [t("rules.savedBy"), saved],
          ]}
        />
        <YearGrid year={year.year} holidays={year.holidays} makeUpDays={year.makeUpDays} />
      </div>
    </Section>
  );
}
