import { useId, type ComponentProps, type ReactNode } from "react";
import styles from "./Field.module.css";

interface Props extends Omit<ComponentProps<"input">, "value" | "type"> {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  options: { value: string; name: string; meaning?: string }[];
  /** The answer given now, where the form does not keep it itself. */
  chosen?: string;
}

/** A question with its answers in full view. */
export function RadioField({ label, hint, error, options, chosen, ...input }: Props) {
  const id = useId();
  return (
    <fieldset className={styles.field} aria-describedby={error ? id : undefined}>
      <legend className={styles.label}>{label}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      {options.map((option) => (
        <label key={option.value} className={styles.choice}>
          <input
            type="radio"
            {...input}
            value={option.value}
            {...(chosen !== undefined && { checked: chosen === option.value })}
          />
          <span>
            {option.name}
            {option.meaning && <small>{option.meaning}</small>}
          </span>
        </label>
      ))}
      {error && (
        <p className={styles.error} id={id}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
