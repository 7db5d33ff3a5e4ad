import type { ComponentProps } from "react";
import styles from "./Field.module.css";

interface Props extends Omit<ComponentProps<"input">, "type"> {
  label: string;
  hint?: string;
}

/** Something one agrees to or not. */
export function CheckField({ label, hint, ...input }: Props) {
  return (
    <label className={styles.choice}>
      <input type="checkbox" {...input} />
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
}
