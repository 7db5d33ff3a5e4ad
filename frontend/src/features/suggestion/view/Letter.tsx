import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ReplyContentPartsFragment } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatDay } from "@/shared/time/days";
import { Paragraphs } from "./Paragraphs";
import styles from "./ReplyLetters.module.css";

interface Props {
  /** What it is called for those who hear the page. */
  label: string;
  unit: string;
  sponsor: string | undefined;
  content: Omit<ReplyContentPartsFragment, "__typename">;
  /** What stands below the unit's name: the day and who signed. */
  signature: ReactNode;
  /** What became of it, below the letter. */
  children?: ReactNode;
}

/** A reply set like a letter, with its promises and whom to ask. */
export function Letter({ label, unit, sponsor, content, signature, children }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { replyClass, documentNumber, text, measures, promises, contactName, contactPhone, copies } = content;
  return (
    <article className={styles.letter} aria-label={label}>
      <div className={styles.top}>
        <span>{documentNumber}</span>
        {replyClass && (
          <span>
            <strong>{t("reply.class", { class: replyClass })}</strong> {t(`enum.replyClass.${replyClass}`)}
          </span>
        )}
      </div>
      <h2>{t("reply.title")}</h2>
      <div className={styles.body}>
        {sponsor && <div>{t("reply.salutation", { name: sponsor })}</div>}
        <Paragraphs text={text} />
      </div>
      {measures && (
        <div className={styles.body}>
          <h3>{t("unitWork.reply.part.measures")}</h3>
          <Paragraphs text={measures} />
        </div>
      )}
      {promises.length > 0 && (
        <div>
          <h3>{t("unitWork.reply.part.promises")}</h3>
          <ol className={styles.promises}>
            {promises.map(({ what, who, dueOn }) => (
              <li key={`${what} ${dueOn}`}>
                {what}
                <span>{t("unitWork.promise.byWhom", { who, day: formatDay(dueOn, language) })}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
      <div className={styles.signature}>
        <div>{unit}</div>
        <div>{signature}</div>
      </div>
      {(contactName || copies.length > 0) && (
        <div className={styles.foot}>
          {contactName && (
            <div>
              {t("unitWork.reply.part.contactName")} {contactName} {contactPhone}
            </div>
          )}
          {copies.length > 0 && (
            <div>
              {t("unitWork.reply.copiesTo")} {copies.join(t("common.listComma"))}
            </div>
          )}
        </div>
      )}
      {children}
    </article>
  );
}
