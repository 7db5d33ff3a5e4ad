import { useTranslation } from "react-i18next";
import styles from "./Analysis.module.css";
import { Bar } from "./Bar";
import { FigureLink } from "./FigureLink";
import type { LeagueRow } from "./LeagueRow";

/** The league as cards, each with its figures by name. */
export function LeagueCards({ league }: { league: LeagueRow[] }) {
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
          </dl>
        </li>
      ))}
    </ul>
  );
}
