import { useTranslation } from "react-i18next";
import type { AccuracyQuery } from "@/shared/graphql/generated/graphql";
import { DataTable } from "@/shared/ui/DataTable";
import { Facts } from "@/shared/ui/Facts";
import { useIsPhone } from "@/shared/ui/useIsPhone";
import styles from "./Analysis.module.css";

type Month = AccuracyQuery["recommendationAccuracy"][number];

const FIGURES = ["items", "top1", "top3", "reassigned"] as const;

/** The months, the latest first; on phones one below the other. */
export function AccuracyTable({ months }: { months: readonly Month[] }) {
  const { t } = useTranslation();
  const isPhone = useIsPhone();
  const rows = [...months].reverse();
  const figure = (month: Month, name: (typeof FIGURES)[number]) =>
    name === "items" ? String(month.items) : `${Math.round(month[name] * 100)}%`;
  if (isPhone) {
    return rows.map((month) => (
      <section key={month.month} className={styles.card} aria-label={month.month}>
        <h2 className={styles.cardTitle}>{month.month}</h2>
        <Facts facts={FIGURES.map((name) => [t(`recommend.accuracy.${name}`), figure(month, name)])} />
      </section>
    ));
  }
  return (
    <div className={styles.table}>
      <DataTable
        caption={t("recommend.accuracy.title")}
        rows={rows}
        rowKey={({ month }) => month}
        columns={[
          { name: t("recommend.accuracy.month"), show: ({ month }: Month) => month },
          ...FIGURES.map((name) => ({
            name: t(`recommend.accuracy.${name}`),
            show: (month: Month) => figure(month, name),
          })),
        ]}
      />
    </div>
  );
}
