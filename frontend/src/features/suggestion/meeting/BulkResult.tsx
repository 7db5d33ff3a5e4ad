import { useTranslation } from "react-i18next";
import { Notice } from "@/shared/ui/Notice";
import type { BulkOutcome } from "./useBulk";

/** How many were done and how many were not; why not stands with each item. */
export function BulkResult({ outcome: { done, failed } }: { outcome: BulkOutcome }) {
  const { t } = useTranslation();
  return (
    <Notice tone={failed.length > 0 ? "warn" : "done"}>
      {t("officeWork.done", { count: done.length })}
      {failed.length > 0 && t("officeWork.failed", { count: failed.length })}
    </Notice>
  );
}
