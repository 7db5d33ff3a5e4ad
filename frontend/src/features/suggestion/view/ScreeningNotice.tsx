import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { ScreeningNoticeFragmentDoc } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatDay } from "@/shared/time/days";
import { Notice } from "@/shared/ui/Notice";

/** Why a suggestion was returned or not accepted; nothing once it has gone on. */
export function ScreeningNotice({ suggestion }: { suggestion: FragmentType<typeof ScreeningNoticeFragmentDoc> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { status, screening } = readFragment(ScreeningNoticeFragmentDoc, suggestion);
  if (!screening || (status !== "RETURNED_FOR_REVISION" && status !== "NOT_ACCEPTED")) {
    return null;
  }
  return (
    <Notice tone="warn">
      <strong>{t(status === "NOT_ACCEPTED" ? "suggestion.wasDeclined" : "suggestion.wasReturned")}</strong>{" "}
      {formatDay(screening.at, language)} · {t(`enum.screeningReason.${screening.reason}`)}
      <p>{screening.remark}</p>
    </Notice>
  );
}
