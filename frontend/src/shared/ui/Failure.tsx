import type { CombinedError } from "@urql/core";
import { useTranslation } from "react-i18next";
import { failureText } from "@/shared/graphql/failureText";
import { Button } from "./Button";
import { Notice } from "./Notice";

/** Says what went wrong with a reading and offers to read again. */
export function Failure({ error, retry }: { error: CombinedError; retry: () => void }) {
  const { t } = useTranslation();
  return (
    <Notice tone="error" action={<Button onClick={retry}>{t("common.retry")}</Button>}>
      {failureText(error, t)}
    </Notice>
  );
}
