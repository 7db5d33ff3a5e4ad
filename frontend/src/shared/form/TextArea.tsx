import type { ComponentProps, ReactNode } from "react";
import { Field } from "./Field";

interface Props extends ComponentProps<"textarea"> {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
}

/** Text of several lines. */
export function TextArea({ label, hint, error, ...input }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(links) => <textarea rows={6} {...input} {...links} />}
    </Field>
  );
}
