import type { ComponentProps, ReactNode } from "react";
import { Field } from "./Field";

interface Props extends ComponentProps<"select"> {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
}

/** A choice of a few, with the device's own list. */
export function SelectField({ label, hint, error, ...select }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(links) => <select {...select} {...links} />}
    </Field>
  );
}
