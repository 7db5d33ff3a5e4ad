import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { ReplyContentPartsFragmentDoc, ReplyLettersFragmentDoc } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatDay } from "@/shared/time/days";
import { Downloads } from "./Downloads";
import { EarlierVersions } from "./EarlierVersions";
import { EvaluationLine } from "./EvaluationLine";
import { Letter } from "./Letter";
import { ReplyFate } from "./ReplyFate";

/** The replies to a suggestion, each set like a letter, with what became of it below where that may be seen. */
export function ReplyLetters({ suggestion }: { suggestion: FragmentType<typeof ReplyLettersFragmentDoc> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, sponsor, replies } = readFragment(ReplyLettersFragmentDoc, suggestion);
  return replies.map((reply) => {
    const { replyClass, documentNumber, text } = reply;
    const latest = reply.versions.at(-1);
    return (
      <Letter
        key={reply.id}
        label={t("reply.of", { unit: reply.unit.name })}
        unit={reply.unit.name}
        sponsor={sponsor?.name}
        // Where only a summary is published, the summary is all there is.
        content={
          readFragment(ReplyContentPartsFragmentDoc, reply.content) ?? {
            replyClass,
            documentNumber,
            text,
            measures: "",
            promises: [],
            contactName: "",
            contactPhone: null,
            copies: [],
            publication: null,
          }
        }
        signature={
          <>
            {reply.signatory && <div>{t("unitWork.reply.signedBy", { name: reply.signatory })}</div>}
            {formatDay(latest?.sentAt ?? reply.sentAt, language)}
          </>
        }
      >
        {reply.content && <Downloads suggestion={id} reply={reply.key} />}
        <EarlierVersions versions={reply.versions} />
        <ReplyFate reply={reply} />
        {reply.evaluation && <EvaluationLine evaluation={reply.evaluation} />}
      </Letter>
    );
  });
}
