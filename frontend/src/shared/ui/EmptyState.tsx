import type { ReactNode } from "react";
import styles from "./EmptyState.module.css";

interface Props {
  title: string;
  /** What will appear here. */
  children: ReactNode;
  /** What one can do now. */
  action?: ReactNode;
}

/** Says that there is nothing, what will appear and what to do. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      <p>{children}</p>
      {action}
    </div>
  );
}
