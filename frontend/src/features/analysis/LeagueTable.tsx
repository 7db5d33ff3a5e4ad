import { useTranslation } from "react-i18next";
import { DataTable } from "@/shared/ui/DataTable";
import styles from "./Analysis.module.css";
import { VIEW_RATES, type Asked } from "./analysisOfUrl";
import { Bar } from "./Bar";
import { FigureLink } from "./FigureLink";
import type { LeagueRow } from "./LeagueRow";
import { percent } from "./rateOf";

/** The league as a table. */
export function LeagueTable({ asked, league }: { asked: Asked; league: LeagueRow[] }) {
  const { t } = useTranslation();
  return (
    <div className={styles.table}>
      <DataTable
        caption={`${t(`analysis.by.${asked.by}`)} · ${t(`analysis.views.${asked.view}`)}`}
        rows={league}
        rowKey={({ id }) => id}
        columns={[
          {
            name: t(`analysis.by.${asked.by}`),
            show: ({ label, share }) => (
              <div className={share ? styles.value : styles.total}>
                {label}
                {share && <Bar {...share} />}
              </div>
            ),
          },
          ...asked.figures.map((figure, place) => ({
            name: t(`analysis.figure.${figure}`),
            show: ({ row, cells }: LeagueRow) => <FigureLink row={row} cell={cells[place]!} />,
          })),
          ...VIEW_RATES[asked.view].map((rate) => ({
            name: t(`analysis.rate.${rate}`),
            show: ({ row }: LeagueRow) => percent(row.rates[rate]) ?? "—",
          })),
        ]}
      />
    </div>
  );
}
