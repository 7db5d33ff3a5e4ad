import { useTranslation } from "react-i18next";
import type { Language } from "./Language";

/** The language the portal speaks now. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === "en" ? "en" : "zh-CN";
}
