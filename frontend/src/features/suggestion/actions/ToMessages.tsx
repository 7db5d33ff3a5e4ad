import { useEffect } from "react";
import type { FormProps } from "./FormProps";

/** Leads to the field of the conversation on the same page, where what was said before can be read. */
export function ToMessages({ close }: FormProps) {
  useEffect(() => {
    document.querySelector<HTMLElement>("[data-message-field]")?.focus();
    close();
    // Once, when it is opened.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return null;
}
