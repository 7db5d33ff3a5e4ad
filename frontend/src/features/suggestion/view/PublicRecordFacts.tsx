import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { PublicRecordFactsFragmentDoc } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatDay } from "@/shared/time/days";
import { Facts } from "@/shared/ui/Facts";
import { Section } from "@/shared/ui/Section";

/** What a public record of an earlier time says of itself; nothing for items handled here. */
export function PublicRecordFacts({ suggestion }: { suggestion: FragmentType<typeof PublicRecordFactsFragmentDoc> }) {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const { publicRecord } = readFragment(PublicRecordFactsFragmentDoc, suggestion);
  if (!publicRecord) {
    return null;
  }
  const { sourceType, level, kind, documentNumber, date, mainUnit, coUnits } = publicRecord;
  // The record's own words, where the catalogue knows them.
  const word = (group: string, value: string) => i18n.t(`record.${group}.${value}` as "record.title", { defaultValue: value });
  return (
    <Section title={t("record.title")}>
      <Facts
        facts={[
          [t("record.mainUnit"), mainUnit],
          [t("record.coUnits"), coUnits.join(t("common.listComma"))],
          [t("record.documentNumber"), documentNumber],
          [t("record.date"), date && formatDay(date, language)],
          [t("record.kindName"), word("kind", kind)],
          [t("record.levelName"), word("level", level)],
          [t("record.sourceName"), word("source", sourceType)],
        ]}
      />
      <p>{t("record.explain")}</p>
    </Section>
  );
}
