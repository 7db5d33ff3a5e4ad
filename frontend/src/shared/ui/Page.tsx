import type { ReactNode } from "react";
import styles from "./Page.module.css";
import { useTitle } from "./useTitle";

interface Props {
  title: string;
  lead?: ReactNode;
  /** What stands at the right of the title. */
  aside?: ReactNode;
  /** Whether the page is for reading or writing and keeps to a measure. */
  reading?: boolean;
  children: ReactNode;
}

/** A page with its one first heading; the heading is the name of the browser's tab too. */
export function Page({ title, lead, aside, reading = false, children }: Props) {
  useTitle(title);
  return (
    <div className={`${styles.page} ${reading ? styles.reading : ""}`}>
      <header className={styles.head}>
        <div>
          <h1>{title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {aside}
      </header>
      {children}
    </div>
  );
}
