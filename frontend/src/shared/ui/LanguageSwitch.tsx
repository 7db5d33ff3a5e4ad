import { useId } from "react";
import { useTranslation } from "react-i18next";
import { RadioField } from "@/shared/form/RadioField";
import { rememberLanguage, type Language } from "@/shared/i18n/Language";
import { switchLanguage } from "@/shared/i18n/startLanguage";
import { useLanguage } from "@/shared/i18n/useLanguage";

/** Chooses the language of the portal; each is named in itself. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  const choose = (chosen: Language) => {
    rememberLanguage(chosen);
    void switchLanguage(chosen);
  };
  return (
    <RadioField
      label={t("reading.language")}
      name={useId()}
      chosen={language}
      options={[
        { value: "zh-CN", name: t("reading.chinese") },
        { value: "en", name: t("reading.english") },
      ]}
      onChange={(event) => choose(event.target.value === "en" ? "en" : "zh-CN")}
    />
  );
}
