import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/Button";
import { Section } from "@/shared/ui/Section";
import styles from "./LoginPage.module.css";
import { useDemoAccounts, type DemoAccount } from "./useDemoAccounts";

/** The accounts of the demonstration, one tap each; nothing where the server offers none. */
export function DemoAccounts({ choose }: { choose: (account: { loginName: string; password: string }) => void }) {
  const { t } = useTranslation();
  const accounts = useDemoAccounts();
  if (accounts.length === 0) {
    return null;
  }
  const signIn = ({ loginName, password }: DemoAccount) => choose({ loginName, password });
  return (
    <Section title={t("login.demo")}>
      <ul className={styles.accounts}>
        {accounts.map((account) => (
          <li key={account.loginName}>
            <Button onClick={() => signIn(account)}>
              <span>{t(`enum.role.${account.role}`)}</span>
              <small>
                {account.displayName} · {account.loginName}
              </small>
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
