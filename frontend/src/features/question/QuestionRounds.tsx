import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { QuestionRoundsFragmentDoc } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatDay } from "@/shared/time/days";
import { AnswerLetter } from "./AnswerLetter";
import styles from "./QuestionRounds.module.css";
import { Words } from "./Words";

/** The question and the follow-up, each with the answer below. */
export function QuestionRounds({ question }: { question: FragmentType<typeof QuestionRoundsFragmentDoc> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asker, rounds } = readFragment(QuestionRoundsFragmentDoc, question);
  return rounds.map(({ text, askedAt, answers }, index) => {
    const name = t(index === 0 ? "question.asked" : "question.followedUp");
    return (
      <div key={askedAt} className={styles.round}>
        <article className={styles.asked} aria-label={name}>
          <p className={styles.by}>
            <strong>{name}</strong> {asker.name} · {formatDay(askedAt, language)}
          </p>
          <Words text={text} />
        </article>
        {answers.length > 0 && <AnswerLetter answers={answers} />}
      </div>
    );
  });
}
