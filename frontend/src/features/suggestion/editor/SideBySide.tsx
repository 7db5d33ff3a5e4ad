import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/Button";
import { Notice } from "@/shared/ui/Notice";
import styles from "./ConflictPanel.module.css";

interface Props {
  title: string;
  /** The parts that differ, in words. */
  parts: { name: string; mine: string; theirs: string }[];
  keepMine: () => void;
  takeTheirs: () => void;
}

/** Two texts side by side where they differ, and the choice which one counts. */
export function SideBySide({ title, parts, keepMine, takeTheirs }: Props) {
  const { t } = useTranslation();
  return (
    <section className={styles.panel} aria-label={title}>
      <Notice tone="warn">
        <strong>{title}</strong> {t("conflict.explain")}
      </Notice>
      {parts.map(({ name, mine, theirs }) => (
        <div key={name} className={styles.part}>
          <h3>{name}</h3>
          <div>
            <strong>{t("conflict.mine")}</strong>
            <p>{mine}</p>
          </div>
          <div>
            <strong>{t("conflict.theirs")}</strong>
            <p>{theirs}</p>
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
