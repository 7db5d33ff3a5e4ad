import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "./Language";
import zhCN from "./zh-CN";

/** Starts the message catalogue; Chinese is always there, English is fetched when it is wanted. */
export async function startLanguage(language: Language): Promise<void> {
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      lng: "zh-CN",
      fallbackLng: "zh-CN",
      resources: { "zh-CN": { translation: zhCN } },
      interpolation: { escapeValue: false },
    });
  }
  await switchLanguage(language);
}

/** Changes the language of the portal and of the page itself. */
export async function switchLanguage(language: Language): Promise<void> {
  if (language === "en" && !i18next.hasResourceBundle("en", "translation")) {
    i18next.addResourceBundle("en", "translation", (await import("./en")).default);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
