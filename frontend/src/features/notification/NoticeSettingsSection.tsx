import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { readFragment } from "@/shared/graphql/generated";
import { MyNoticeSettingsDocument, NoticeSettingsPartsFragmentDoc } from "@/shared/graphql/generated/graphql";
import { Loaded } from "@/shared/ui/Loaded";
import { Section } from "@/shared/ui/Section";
import { NoticeSettingsForm } from "./NoticeSettingsForm";

/** How I am told: by mail or not, when not, and which reminders. */
export function NoticeSettingsSection() {
  const { t } = useTranslation();
  const [reading, read] = useQuery({ query: MyNoticeSettingsDocument });
  return (
    <Section title={t("notice.settings.title")}>
      <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
        {({ noticeSettings }) => (
          <NoticeSettingsForm settings={readFragment(NoticeSettingsPartsFragmentDoc, noticeSettings)} />
        )}
      </Loaded>
    </Section>
  );
}
