import { useTranslation } from "react-i18next";
import { readFragment } from "@/shared/graphql/generated";
import { ReplyContentPartsFragmentDoc, type ReplyLettersFragment } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatDay } from "@/shared/time/days";
import { Disclosure } from "@/shared/ui/Disclosure";
import { Notice } from "@/shared/ui/Notice";
import { Paragraphs } from "./Paragraphs";

/** What the latest version corrects, and the earlier ones to be read; nothing where a reply was never corrected. */
export function EarlierVersions({ versions }: { versions: ReplyLettersFragment["replies"][number]["versions"] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const latest = versions.at(-1);
  if (!latest?.correction) {
    return null;
  }
  const earlier = versions.slice(0, -1).reverse();
  return (
    <>
      <Notice>
        <strong>{t("unitWork.reply.corrected", { number: latest.number })}</strong> {latest.correction}
      </Notice>
      {earlier.map(({ number, sentAt, signatory, correction, content }) => (
        <Disclosure
          key={number}
          label={t("unitWork.reply.version", { number, day: formatDay(sentAt, language), by: signatory ?? "" })}
        >
          {correction && <p>{correction}</p>}
          <Paragraphs text={readFragment(ReplyContentPartsFragmentDoc, content)?.text ?? ""} />
        </Disclosure>
      ))}
    </>
  );
}
