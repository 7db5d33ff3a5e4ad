import { useTranslation } from "react-i18next";
import type { QuestionRoundsFragment } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatDay, formatInstant } from "@/shared/time/days";
import { Disclosure } from "@/shared/ui/Disclosure";
import styles from "./QuestionRounds.module.css";
import { Words } from "./Words";

interface Props {
  /** Every version, oldest first. */
  answers: QuestionRoundsFragment["rounds"][number]["answers"];
}

/** The answer as it holds, with the versions before it on demand. */
export function AnswerLetter({ answers }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const holds = answers[answers.length - 1]!;
  const earlier = answers.slice(0, -1);
  return (
    <article className={styles.letter} aria-label={t("question.answerOf", { unit: holds.unit.name })}>
      <p className={styles.by}>
        <strong>{t(earlier.length > 0 ? "question.corrected" : "question.answer")}</strong>
      </p>
      <Words text={holds.text} />
      <p className={styles.signature}>
        {holds.unit.name}
        <br />
        {formatDay(holds.at, language)}
      </p>
      {earlier.length > 0 && (
        <Disclosure label={t("question.earlier", { count: earlier.length })}>
          {earlier.map(({ text, at }) => (
            <div key={at}>
              <p className={styles.by}>{formatInstant(at, language)}</p>
              <Words text={text} />
            </div>
          ))}
        </Disclosure>
      )}
    </article>
  );
}
