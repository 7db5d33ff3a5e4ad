import { useTranslation } from "react-i18next";
import { DeadlineBadge } from "@/shared/entity/DeadlineBadge";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { WithdrawalNoticeFragmentDoc } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatDay } from "@/shared/time/days";
import { Notice } from "@/shared/ui/Notice";

/** The sponsor's wish that handling should end, and what the office decided; nothing where there is none. */
export function WithdrawalNotice({ suggestion }: { suggestion: FragmentType<typeof WithdrawalNoticeFragmentDoc> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { withdrawal } = readFragment(WithdrawalNoticeFragmentDoc, suggestion);
  if (!withdrawal) {
    return null;
  }
  const { reason, at, granted, answer, decideBy } = withdrawal;
  const state = granted === null ? "pending" : granted ? "granted" : "refused";
  return (
    <Notice tone={state === "pending" ? "warn" : "info"}>
      <strong>{t(`deputyWork.withdrawal.${state}`)}</strong> {formatDay(at, language)}
      <p>
        {t("deputyWork.withdrawal.reason")} · {reason}
      </p>
      {answer && (
        <p>
          {t("deputyWork.withdrawal.answer")} · {answer}
        </p>
      )}
      {state === "pending" && <DeadlineBadge deadline={decideBy} why />}
    </Notice>
  );
}
