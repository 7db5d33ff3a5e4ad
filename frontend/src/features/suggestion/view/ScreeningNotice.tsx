import { useTranslation } from "react-i18next";
import { DeadlineBadge } from "@/shared/entity/DeadlineBadge";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { ScreeningNoticeFragmentDoc } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatDay } from "@/shared/time/days";
import { Notice } from "@/shared/ui/Notice";
import styles from "./ScreeningNotice.module.css";
import { TextMarks } from "./TextMarks";

interface Props {
  suggestion: FragmentType<typeof ScreeningNoticeFragmentDoc>;
  /** Whether the marks are shown; beside the form they stand on their own, over the text as it is typed. */
  marks?: boolean;
}

/** Why a suggestion was returned or not accepted, what the deputy answered and how that ended; nothing once it has gone on. */
export function ScreeningNotice({ suggestion, marks = true }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const item = readFragment(ScreeningNoticeFragmentDoc, suggestion);
  const { status, screening } = item;
  if (!screening || !["RETURNED_FOR_REVISION", "NOT_ACCEPTED", "SECOND_LOOK"].includes(status)) {
    return null;
  }
  return (
    <Notice tone="warn">
      <div className={styles.notice}>
        <div>
          <strong>{t(status === "RETURNED_FOR_REVISION" ? "suggestion.wasReturned" : "suggestion.wasDeclined")}</strong>{" "}
          {formatDay(screening.at, language)} · {t(`enum.screeningReason.${screening.reason}`)}
        </div>
        <p>{screening.remark}</p>
        {marks && <TextMarks marks={screening.marks} text={item} />}
        {screening.answer && (
          <p>
            <strong>{t("deputyWork.screening.answer")}</strong> {screening.answer}
          </p>
        )}
        {status === "SECOND_LOOK" && <p>{t("deputyWork.screening.second")}</p>}
        {screening.upheld && <p>{t("deputyWork.screening.upheld")}</p>}
        {status === "NOT_ACCEPTED" && screening.contestBy && !screening.answer && (
          <div>
            {t("deputyWork.screening.contestBy")} <DeadlineBadge deadline={screening.contestBy} why />
          </div>
        )}
      </div>
    </Notice>
  );
}
