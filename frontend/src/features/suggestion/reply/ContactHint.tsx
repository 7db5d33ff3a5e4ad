import { useTranslation } from "react-i18next";
import { ButtonLink } from "@/shared/ui/ButtonLink";
import { Notice } from "@/shared/ui/Notice";

interface Props {
  suggestion: string;
  unit: string;
  contacts: readonly { counts: boolean; unit: { id: string } }[];
}

/** Says that a reply needs a real contact with the deputy first; nothing once there was one. */
export function ContactHint({ suggestion, unit, contacts }: Props) {
  const { t } = useTranslation();
  if (contacts.some((contact) => contact.counts && contact.unit.id === unit)) {
    return null;
  }
  return (
    <Notice
      tone="warn"
      action={<ButtonLink to={`/suggestions/${suggestion}?do=LOG_CONTACT`}>{t("enum.action.LOG_CONTACT")}</ButtonLink>}
    >
      {t("unitWork.contact.noneYet")}
    </Notice>
  );
}
