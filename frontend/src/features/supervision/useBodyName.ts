import { useLanguage } from "@/shared/i18n/useLanguage";

/** The name of a committee or unit in the language of the page. */
export function useBodyName(): (body: { name: string; nameEn: string }) => string {
  const language = useLanguage();
  return (body) => (language === "en" ? body.nameEn : body.name);
}
