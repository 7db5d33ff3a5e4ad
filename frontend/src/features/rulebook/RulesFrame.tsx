import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { CalendarGaps } from "@/shared/entity/CalendarGaps";
import { Page } from "@/shared/ui/Page";
import { TabLinks } from "@/shared/ui/TabLinks";
import styles from "./Rules.module.css";

interface Props {
  current: "terms" | "calendar" | "sessions";
  children: ReactNode;
}

/** The frame of the three pages on terms, calendar and sessions. */
export function RulesFrame({ current, children }: Props) {
  const { t } = useTranslation();
  const tabs = [
    { to: "/rules", name: t("rules.terms"), current: current === "terms" },
    { to: "/rules/calendar", name: t("rules.calendar"), current: current === "calendar" },
    { to: "/rules/sessions", name: t("rules.sessions"), current: current === "sessions" },
  ];
  return (
    <Page title={t("rules.title")} lead={t("rules.lead")}>
      <div className={styles.stack}>
        <CalendarGaps />
        <TabLinks label={t("rules.title")} tabs={tabs} />
        {children}
      </div>
    </Page>
  );
}
