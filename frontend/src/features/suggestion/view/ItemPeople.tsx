import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { ItemPeopleFragmentDoc } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatDay } from "@/shared/time/days";
import { Facts } from "@/shared/ui/Facts";
import { Section } from "@/shared/ui/Section";

/** Who has to do with a suggestion, and what it rests on. */
export function ItemPeople({ suggestion }: { suggestion: FragmentType<typeof ItemPeopleFragmentDoc> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const item = readFragment(ItemPeopleFragmentDoc, suggestion);
  const { sponsor } = item;
  return (
    <Section title={t("suggestion.people")}>
      <Facts
        facts={[
          [t("suggestion.sponsor"), sponsor && `${sponsor.name} · ${sponsor.delegation.name} · ${sponsor.certificateNo}`],
          [t("suggestion.part.preferredUnit"), item.preferredUnit?.name],
          [t("suggestion.part.field"), item.field?.name],
          [t("suggestion.part.basis"), item.basis && t(`enum.basis.${item.basis}`)],
          [t("suggestion.publication"), publication()],
        ]}
      />
    </Section>
  );

  function publication(): string {
    if (item.publishedOn) {
      return t("suggestion.publishedOn", { day: formatDay(item.publishedOn, language) });
    }
    return item.mayBePublished ? t("suggestion.mayBePublished") : t("suggestion.notToBePublished");
  }
}
