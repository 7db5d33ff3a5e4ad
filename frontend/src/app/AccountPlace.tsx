import { AccountPage } from "@/features/identity/AccountPage";
import { NoticeSettingsSection } from "@/features/notification/NoticeSettingsSection";

/** The page about oneself, put together from what the features have to say. */
export function AccountPlace() {
  return (
    <AccountPage>
      <NoticeSettingsSection />
    </AccountPage>
  );
}
