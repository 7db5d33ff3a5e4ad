import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useQuery } from "urql";
import { readFragment } from "@/shared/graphql/generated";
import { CalendarYearPartsFragmentDoc, CalendarYearsDocument } from "@/shared/graphql/generated/graphql";
import { BackLink } from "@/shared/ui/BackLink";
import { Loaded } from "@/shared/ui/Loaded";
import { Page } from "@/shared/ui/Page";
import { CalendarForm } from "./CalendarForm";

/** Where staff enter the working calendar of a year. */
export function EditCalendarPage() {
  const { t } = useTranslation();
  const year = Number(useParams()["year"]);
  const [reading, read] = useQuery({ query: CalendarYearsDocument });
  const known =
    reading.data &&
    readFragment(CalendarYearPartsFragmentDoc, reading.data.calendarYears).find((each) => each.year === year);
  return (
    <Page
      title={t(known ? "rules.editYear" : "deadline.gap.enter", { year })}
      lead={t("rules.editYearLead")}
    >
      <BackLink to="/rules/calendar">{t("rules.calendar")}</BackLink>
      <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
        {() => <CalendarForm key={year} year={year} known={known} />}
      </Loaded>
    </Page>
  );
}
