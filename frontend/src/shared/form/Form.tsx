import type { FormEvent, KeyboardEvent, ReactNode } from "react";
import styles from "./Field.module.css";
import { isComposing } from "./isComposing";

interface Props {
  label: string;
  /** Called when the form is sent, never by an Enter that belongs to an input method. */
  onSubmit: () => void;
  children: ReactNode;
}

/** A form that says what is wrong itself, in its own language. */
export function Form({ label, onSubmit, children }: Props) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  const holdComposition = (event: KeyboardEvent) => {
    if (event.key === "Enter" && isComposing(event)) {
      event.preventDefault();
    }
  };
  return (
    <form className={styles.form} aria-label={label} noValidate onSubmit={submit} onKeyDown={holdComposition}>
      {children}
    </form>
  );
}
