import { useTranslation } from "react-i18next";
import { readFragment } from "@/shared/graphql/generated";
import { ReplyDraftPartsFragmentDoc, type ReplyWorkFragment } from "@/shared/graphql/generated/graphql";
import { Notice } from "@/shared/ui/Notice";
import { Section } from "@/shared/ui/Section";
import { Countersigned } from "../view/Countersigned";
import { Opinion } from "../view/Opinion";

interface Props {
  work: ReplyWorkFragment;
  partners: ReplyWorkFragment[];
}

/** Why a draft came back, and what the co-handlers said. */
export function ReplyFeedback({ work, partners }: Props) {
  const { t } = useTranslation();
  const sentBack = readFragment(ReplyDraftPartsFragmentDoc, work.draft)?.sentBack;
  return (
    <>
      {sentBack && work.status === "SIGNED_FOR" && (
        <Notice tone="warn">
          <strong>{t("unitWork.reply.sentBack")}</strong>
          <p>{sentBack}</p>
        </Notice>
      )}
      {(partners.length > 0 || work.countersignatures.length > 0) && (
        <Section title={t("unitWork.reply.partners")}>
          <ul>
            {partners.map(({ id, unit, opinion }) => (
              <li key={id}>
                <Opinion unit={unit.name} opinion={opinion} />
              </li>
            ))}
          </ul>
          <Countersigned words={work.countersignatures} />
        </Section>
      )}
    </>
  );
}
