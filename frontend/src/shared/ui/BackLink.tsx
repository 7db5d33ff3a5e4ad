import type { ReactNode } from "react";
import { Link } from "react-router";
import styles from "./BackLink.module.css";
import { Icon } from "./Icon";

/** Leads back to where a page belongs. */
export function BackLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className={styles.back}>
      <Icon name="back" />
      {children}
    </Link>
  );
}
