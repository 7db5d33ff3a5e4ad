/** The languages of the portal; Chinese comes first. */
export type Language = "zh-CN" | "en";

const KEY = "lianluo.language";

/** The language chosen on this device, Chinese where none was chosen. */
export function chosenLanguage(): Language {
  return localStorage.getItem(KEY) === "en" ? "en" : "zh-CN";
}

/** Keeps the choice on this device. */
export function rememberLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}
