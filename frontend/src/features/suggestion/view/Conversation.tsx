import { DeadlineBadge } from "@/shared/entity/DeadlineBadge";
import type { MessagesFragment } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatInstant } from "@/shared/time/days";
import styles from "./Messages.module.css";
import { Paragraphs } from "./Paragraphs";

/** Messages in the order they were written; what waits for an answer says until when. */
export function Conversation({ messages }: { messages: MessagesFragment["messages"] }) {
  const language = useLanguage();
  const answered = messages.findLastIndex(({ fromDeputy }) => !fromDeputy);
  return (
    <ol className={styles.messages}>
      {messages.map(({ key, fromDeputy, by, at, text, answerBy }, index) => (
        <li key={key} className={fromDeputy ? styles.deputy : styles.unit}>
          <p className={styles.by}>
            <strong>{by}</strong> <time dateTime={at}>{formatInstant(at, language)}</time>
          </p>
          <Paragraphs text={text} />
          {answerBy && index > answered && <DeadlineBadge deadline={answerBy} />}
        </li>
      ))}
    </ol>
  );
}
