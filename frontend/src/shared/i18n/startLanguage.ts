import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { CATALOGUES, FIRST, type Catalogue, type Feature } from "./catalogues";
import type { Language } from "./Language";

type Words = Record<string, object>;

// Chinese frame and names are part of the first page; everything else is a file of its own.
const ready = import.meta.glob<Words>("./zh-CN/{enum,file,frame,notification,people}.json", {
  eager: true,
  import: "default",
});
const files = import.meta.glob<Words>(["./*/*.json", "!./zh-CN/{enum,file,frame,notification,people}.json"], {
  import: "default",
});

const wanted = new Set<Catalogue>(FIRST);
const loaded = new Set(Object.keys(ready));

/** Starts the message catalogue with what every page needs. */
export async function startLanguage(language: Language): Promise<void> {
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      lng: "zh-CN",
      fallbackLng: "zh-CN",
      resources: { "zh-CN": { translation: Object.assign({}, ...Object.values(ready)) as Words } },
      interpolation: { escapeValue: false },
    });
  }
  await switchLanguage(language);
}

/** Changes the language of the portal and of the page itself, once all words in use are there. */
export async function switchLanguage(language: Language): Promise<void> {
  await load(language, [...wanted]);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** Fetches the words of a feature, so that its pages never show a key. */
export async function wordsOf(feature: Feature): Promise<void> {
  CATALOGUES[feature].forEach((catalogue) => wanted.add(catalogue));
  await load(i18next.language as Language, CATALOGUES[feature]);
}

async function load(language: Language, catalogues: readonly Catalogue[]): Promise<void> {
  const missing = catalogues.map((catalogue) => `./${language}/${catalogue}.json`).filter((file) => !loaded.has(file));
  const words = await Promise.all(missing.map((file) => files[file]!()));
  words.forEach((each) => i18next.addResourceBundle(language, "translation", each, true, true));
  missing.forEach((file) => loaded.add(file));
}
