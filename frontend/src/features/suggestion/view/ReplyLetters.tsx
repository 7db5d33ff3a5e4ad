import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { ReplyLettersFragmentDoc } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatDay } from "@/shared/time/days";
import { EvaluationLine } from "./EvaluationLine";
import { Paragraphs } from "./Paragraphs";
import styles from "./ReplyLetters.module.css";

/** The replies to a suggestion, each set like a letter, with the deputy's judgement below where it may be seen. */
export function ReplyLetters({ suggestion }: { suggestion: FragmentType<typeof ReplyLettersFragmentDoc> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { sponsor, replies } = readFragment(ReplyLettersFragmentDoc, suggestion);
  return replies.map((reply) => (
    <article key={reply.id} className={styles.letter} aria-label={t("reply.of", { unit: reply.unit.name })}>
      <div className={styles.top}>
        <span>{reply.documentNumber}</span>
        <span>
          <strong>{t("reply.class", { class: reply.replyClass })}</strong> {t(`enum.replyClass.${reply.replyClass}`)}
        </span>
      </div>
      <h2>{t("reply.title")}</h2>
      <div className={styles.body}>
        {sponsor && <div>{t("reply.salutation", { name: sponsor.name })}</div>}
        <Paragraphs text={reply.text} />
      </div>
      <div className={styles.signature}>
        <div>{reply.unit.name}</div>
        <div>{formatDay(reply.sentAt, language)}</div>
      </div>
      {reply.evaluation && <EvaluationLine evaluation={reply.evaluation} />}
    </article>
  ));
}
