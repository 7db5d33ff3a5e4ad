import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { SignaturesAtStakeFragmentDoc } from "@/shared/graphql/generated/graphql";
import { Notice } from "@/shared/ui/Notice";

/** Warns before a text is changed that others have signed; nothing where nobody has. */
export function SignaturesAtStake({ suggestion }: { suggestion: FragmentType<typeof SignaturesAtStakeFragmentDoc> }) {
  const { t } = useTranslation();
  const { cosignatures, delegationConfirmation } = readFragment(SignaturesAtStakeFragmentDoc, suggestion);
  const signed = cosignatures.filter(({ answer }) => answer === "SIGNED").length;
  const confirmed = Boolean(delegationConfirmation?.confirmedAt);
  if (signed === 0 && !confirmed) {
    return null;
  }
  return (
    <Notice tone="warn">
      {signed > 0 && <p>{t("deputyWork.editor.falls", { count: signed })}</p>}
      {confirmed && <p>{t("deputyWork.editor.delegationFalls")}</p>}
    </Notice>
  );
}
