import type { ReactNode } from "react";
import styles from "./Notice.module.css";

interface Props {
  tone?: "info" | "warn" | "error" | "done";
  children: ReactNode;
  /** What can be done about it. */
  action?: ReactNode;
}

/** A message that stays where it belongs; errors are spoken at once. */
export function Notice({ tone = "info", children, action }: Props) {
  return (
    <div className={`${styles.notice} ${tone === "info" ? "" : styles[tone]}`} role={tone === "error" ? "alert" : "status"}>
      <div>{children}</div>
      {action}
    </div>
  );
}
