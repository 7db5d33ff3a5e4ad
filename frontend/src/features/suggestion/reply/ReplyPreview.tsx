import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import {
  ReplyContentPartsFragmentDoc,
  ReplyDraftPartsFragmentDoc,
  type ActionPanelFragmentDoc,
  type ReplyWorkFragment,
} from "@/shared/graphql/generated/graphql";
import { Notice } from "@/shared/ui/Notice";
import { Letter } from "../view/Letter";
import { ReplySteps } from "./ReplySteps";

interface Props {
  suggestion: FragmentType<typeof ActionPanelFragmentDoc>;
  sponsor: string | undefined;
  work: ReplyWorkFragment;
}

/** A draft read as the letter it will be, with what the reader can do with it. */
export function ReplyPreview({ suggestion, sponsor, work }: Props) {
  const { t } = useTranslation();
  const draft = readFragment(ReplyDraftPartsFragmentDoc, work.draft);
  const content = readFragment(ReplyContentPartsFragmentDoc, draft?.content);
  return (
    <>
      <Notice>{t(`unitWork.reply.stands.${standing(work.status)}`)}</Notice>
      {content && (
        <Letter
          label={t("reply.of", { unit: work.unit.name })}
          unit={work.unit.name}
          sponsor={sponsor}
          content={content}
          signature={draft?.signedBy ? t("unitWork.reply.signedBy", { name: draft.signedBy }) : t("unitWork.reply.unsigned")}
        />
      )}
      <ReplySteps suggestion={suggestion} />
    </>
  );
}

function standing(status: ReplyWorkFragment["status"]) {
  switch (status) {
    case "COUNTERSIGNING":
    case "FOR_SIGNATURE":
    case "CHECKING":
      return status;
    default:
      return "OTHER";
  }
}
