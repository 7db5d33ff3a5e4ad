import type { ReactNode } from "react";
import styles from "./Field.module.css";

/** The buttons at the end of a form. */
export function Buttons({ children }: { children: ReactNode }) {
  return <div className={styles.buttons}>{children}</div>;
}
