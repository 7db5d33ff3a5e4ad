import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon";
import styles from "./Pill.module.css";

/** What a state means for the reader. */
export type Tone = "waiting" | "soon" | "overdue" | "done";

/** A state: colour, word and picture together. */
export function Pill({ tone, icon, children }: { tone: Tone; icon: IconName; children: ReactNode }) {
  return (
    <span className={tone === "waiting" ? styles.pill : `${styles.pill} ${styles[tone]}`}>
      <Icon name={icon} />
      {children}
    </span>
  );
}
