import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/Button";
import { Notice } from "@/shared/ui/Notice";
import styles from "./ConflictPanel.module.css";
import { differingParts, type DraftValues } from "./DraftValues";
import { usePartText } from "./usePartText";

interface Props {
  mine: DraftValues;
  theirs: DraftValues;
  keepMine: () => void;
  takeTheirs: () => void;
}

/** Two texts side by side where they differ, and the choice which one counts. */
export function ConflictPanel({ mine, theirs, keepMine, takeTheirs }: Props) {
  const { t } = useTranslation();
  const textOf = usePartText();
  return (
    <section className={styles.panel} aria-label={t("conflict.title")}>
      <Notice tone="warn">
        <strong>{t("conflict.title")}</strong> {t("conflict.explain")}
      </Notice>
      {differingParts(mine, theirs).map((part) => (
        <div key={part} className={styles.part}>
          <h3>{t(`suggestion.part.${part}`)}</h3>
          <div>
            <strong>{t("conflict.mine")}</strong>
            <p>{textOf(mine, part)}</p>
          </div>
          <div>
            <strong>{t("conflict.theirs")}</strong>
            <p>{textOf(theirs, part)}</p>
          </div>
        </div>
      ))}
      <div className={styles.buttons}>
        <Button kind="primary" onClick={keepMine}>
          {t("conflict.keepMine")}
        </Button>
        <Button onClick={takeTheirs}>{t("conflict.takeTheirs")}</Button>
      </div>
    </section>
  );
}
