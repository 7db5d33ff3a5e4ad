import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { hasRole, seesQuestions } from "@/shared/session/roles";
import { useSession } from "@/shared/session/useSession";
import { Buttons } from "@/shared/form/Buttons";
import { ButtonLink } from "@/shared/ui/ButtonLink";
import { Facts } from "@/shared/ui/Facts";
import { Icon } from "@/shared/ui/Icon";
import { Page } from "@/shared/ui/Page";
import { Section } from "@/shared/ui/Section";
import { LanguageSwitch } from "@/shared/ui/LanguageSwitch";
import { TextSizeSwitch } from "@/shared/ui/TextSizeSwitch";
import { SignOutButton } from "./SignOutButton";

/** Who I am here, how I read, what others add, and the way out. */
export function AccountPage({ children }: { children?: ReactNode }) {
  const { t } = useTranslation();
  const { me } = useSession();
  const roles = me?.roles.map((role) => t(`enum.role.${role}`)).join(t("common.listComma"));
  return (
    <Page reading title={me?.displayName ?? t("nav.me")}>
      <Facts
        facts={[
          [t("account.roles"), roles],
          [t("login.loginName"), me?.loginName],
          [t("deputy.delegation"), me?.deputy?.delegation.name],
          [t("account.unit"), me?.unit?.name],
        ]}
      />
      <Section title={t("account.reading")}>
        <TextSizeSwitch />
        <LanguageSwitch />
      </Section>
      {children}
      <Section title={t("account.more")}>
        <Buttons>
          {seesQuestions(me) && <ButtonLink to="/questions">{t("nav.questions")}</ButtonLink>}
          <ButtonLink to="/commitments">{t("nav.commitments")}</ButtonLink>
          <ButtonLink to="/deputies">{t("nav.deputies")}</ButtonLink>
          <ButtonLink to="/units">{t("nav.units")}</ButtonLink>
          {hasRole(me, "STAFF") && <ButtonLink to="/rules">{t("nav.rules")}</ButtonLink>}
          <ButtonLink to="/public">{t("nav.public")}</ButtonLink>
          {hasRole(me, "SYSTEM_ADMIN") && (
            <ButtonLink to="/graphiql">
              <Icon name="code" />
              {t("nav.graphiql")}
            </ButtonLink>
          )}
        </Buttons>
      </Section>
      <Buttons>
        <SignOutButton />
      </Buttons>
    </Page>
  );
}
