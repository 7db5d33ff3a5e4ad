import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { ContactLogFragmentDoc, type ContactLogFragment } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatDay } from "@/shared/time/days";
import { Pill } from "@/shared/ui/Pill";
import { Section } from "@/shared/ui/Section";
import { Paragraphs } from "./Paragraphs";
import styles from "./ContactLog.module.css";

type Entry = ContactLogFragment["contacts"][number];

/** The contacts units had with the deputies, newest first, and which of them count; nothing where none was logged. */
export function ContactLog({ suggestion }: { suggestion: FragmentType<typeof ContactLogFragmentDoc> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { contacts } = readFragment(ContactLogFragmentDoc, suggestion);
  if (contacts.length === 0) {
    return null;
  }
  return (
    <Section title={t("unitWork.contact.title")} count={contacts.length}>
      <ul>
        {contacts.toReversed().map((entry) => (
          <li key={entry.key} className={styles.entry}>
            <p className={styles.head}>
              <strong>{t(`enum.contactChannel.${entry.channel}`)}</strong>
              <span>{formatDay(entry.on, language)}</span>
              <Pill tone={entry.counts ? "done" : "soon"} icon={entry.counts ? "check" : "stop"}>
                {t(entry.counts ? "unitWork.contact.counts" : "unitWork.contact.countsNot")}
              </Pill>
            </p>
            <p className={styles.who}>
              {t("unitWork.contact.between", {
                unit: entry.unit.name,
                people: entry.people,
                deputy: entry.deputy?.name ?? "",
              })}
            </p>
            <Paragraphs text={entry.summary} />
            <p className={styles.who}>{answerOf(entry)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );

  function answerOf({ answer, answerRemark, channel, counts }: Entry): string {
    const why =
      !counts && answer === "UNANSWERED" && channel === "LETTER" ? t("unitWork.contact.letterWaits") : answerRemark;
    return [t(`enum.contactAnswer.${answer}`), why].filter(Boolean).join(t("unitWork.colon"));
  }
}
