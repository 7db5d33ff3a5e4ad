import { useId, type ReactNode } from "react";
import styles from "./Section.module.css";

interface Props {
  title: string;
  count?: number | undefined;
  children: ReactNode;
}

/** A part of a page under its heading, with how many there are. */
export function Section({ title, count, children }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {title}
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </h2>
      {children}
    </section>
  );
}
