import { useTranslation } from "react-i18next";
import type { DraftValues } from "./DraftValues";

/** Says a part of a draft in words. */
export function usePartText(): (values: DraftValues, part: keyof DraftValues) => string {
  const { t } = useTranslation();
  return (values, part) => {
    switch (part) {
      case "basis":
        return values.basis ? t(`enum.basis.${values.basis}`) : t("conflict.empty");
      case "preferredUnit":
        return values.preferredUnit?.name ?? t("conflict.empty");
      case "attachments":
        return values.attachments.map(({ name }) => name).join(t("common.listComma")) || t("conflict.empty");
      case "mayBePublished":
        return t(values.mayBePublished ? "suggestion.mayBePublished" : "suggestion.notToBePublished");
      default:
        return values[part] || t("conflict.empty");
    }
  };
}
