import { useTranslation } from "react-i18next";
import styles from "./Analysis.module.css";
import { VIEW_RATES, type FigureView } from "./analysisOfUrl";
import { Bar } from "./Bar";
import { FigureLink } from "./FigureLink";
import type { LeagueRow } from "./LeagueRow";
import { percent } from "./rateOf";

/** The league as cards, each with its figures by name. */
export function LeagueCards({ view, league }: { view: FigureView; league: LeagueRow[] }) {
  const { t } = useTranslation();
  return (
    <ul>
      {league.map(({ id, label, row, share, cells }) => (
        <li key={id} className={styles.card}>
          <h2 className={styles.cardTitle}>{label}</h2>
          {share && <Bar {...share} />}
          <dl className={styles.facts}>
            {cells.map((cell) => (
              <div key={cell.figure}>
                <dt>{t(`analysis.figure.${cell.figure}`)}</dt>
                <dd>
                  <FigureLink row={row} cell={cell} />
                </dd>
              </div>
            ))}
            {VIEW_RATES[view].map((rate) => (
              <div key={rate}>
                <dt>{t(`analysis.rate.${rate}`)}</dt>
                <dd>{percent(row.rates[rate]) ?? "—"}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
