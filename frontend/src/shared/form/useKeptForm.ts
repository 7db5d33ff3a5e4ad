import { useEffect } from "react";
import { useForm, type DefaultValues, type FieldValues, type UseFormProps, type UseFormReturn } from "react-hook-form";
import { readLocalCopy, removeLocalCopy, writeLocalCopy } from "./localCopy";

/** A form whose values are kept on this device with every change, until `forget` is called. */
export function useKeptForm<Values extends FieldValues>(
  key: string,
  props: UseFormProps<Values> & { defaultValues: DefaultValues<Values> },
): UseFormReturn<Values> & { forget: () => void } {
  const kept = readLocalCopy<Values>(key);
  const form = useForm<Values>({ ...props, defaultValues: (kept ?? props.defaultValues) as DefaultValues<Values> });
  const { subscribe } = form;
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => void writeLocalCopy(key, values) }),
    [subscribe, key],
  );
  return { ...form, forget: () => removeLocalCopy(key) };
}
