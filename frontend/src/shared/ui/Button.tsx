import type { ComponentProps } from "react";
import styles from "./Button.module.css";

/** How much a button weighs: one primary on a screen. */
export type ButtonKind = "primary" | "plain" | "danger" | "quiet";

interface Props extends ComponentProps<"button"> {
  kind?: ButtonKind;
  /** What is going on now; while it is given the button does not act. */
  busy?: string | undefined;
}

/** A button; it never sends a form unless it says `type="submit"`. */
export function Button({ kind = "plain", busy, children, onClick, type = "button", ...rest }: Props) {
  return (
    <button
      {...rest}
      type={busy ? "button" : type}
      className={buttonClass(kind)}
      aria-disabled={busy ? true : undefined}
      onClick={busy ? undefined : onClick}
    >
      {busy ?? children}
    </button>
  );
}

/** The look of a button, for links that lead to work. */
export function buttonClass(kind: ButtonKind): string {
  return kind === "plain" ? styles.button! : `${styles.button} ${styles[kind]}`;
}
