import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { AnalysisRowFragment } from "@/shared/graphql/generated/graphql";
import styles from "./Analysis.module.css";
import { itemsOf, type Cell } from "./itemsOf";
import { rateOf } from "./rateOf";

/** A number that opens its items, with the share it makes; nought opens nothing. */
export function FigureLink({ row, cell }: { row: AnalysisRowFragment; cell: Cell }) {
  const { t } = useTranslation();
  const count = row.figures.find(({ figure }) => figure === cell.figure)?.count ?? 0;
  const rate = rateOf(cell.figure, row.rates);
  if (count === 0) {
    return (
      <span className={styles.figure}>
        <span className={styles.nought}>0</span>
        {rate && <span className={styles.rate}>{rate}</span>}
      </span>
    );
  }
  const words = t("analysis.open", { label: row.label, figure: t(`analysis.figure.${cell.figure}`), count });
  return (
    <span className={styles.figure}>
      <Link className={styles.number} to={itemsOf(cell)} aria-label={words}>
        {count}
      </Link>
      {rate && <span className={styles.rate}>{rate}</span>}
    </span>
  );
}
