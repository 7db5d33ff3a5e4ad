import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { ItemTextFragmentDoc } from "@/shared/graphql/generated/graphql";
import styles from "./ItemText.module.css";
import { Paragraphs } from "./Paragraphs";

/** The three parts of a suggestion, set like a document; parts without text are left out. */
export function ItemText({ suggestion }: { suggestion: FragmentType<typeof ItemTextFragmentDoc> }) {
  const { t } = useTranslation();
  const texts = readFragment(ItemTextFragmentDoc, suggestion);
  const parts = (["problem", "analysis", "measures"] as const).filter((part) => texts[part]);
  if (parts.length === 0) {
    return null;
  }
  return (
    <article className={styles.text} aria-label={t("suggestion.text")}>
      {parts.map((part) => (
        <section key={part}>
          <h2>{t(`suggestion.part.${part}`)}</h2>
          <Paragraphs text={texts[part]} />
        </section>
      ))}
    </article>
  );
}
