import type { ComponentProps, ReactNode } from "react";
import { Field } from "./Field";

interface Props extends ComponentProps<"input"> {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
}

/** One line of text. */
export function TextField({ label, hint, error, ...input }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(links) => <input type="text" {...input} {...links} />}
    </Field>
  );
}
