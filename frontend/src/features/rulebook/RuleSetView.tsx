import { useTranslation } from "react-i18next";
import type { RuleSetVersionFragment } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { hasRole } from "@/shared/session/roles";
import { useSession } from "@/shared/session/useSession";
import { formatInstant } from "@/shared/time/days";
import { ButtonLink } from "@/shared/ui/ButtonLink";
import { DataTable } from "@/shared/ui/DataTable";
import { Facts } from "@/shared/ui/Facts";
import { Section } from "@/shared/ui/Section";
import { useIsPhone } from "@/shared/ui/useIsPhone";
import { effectiveText } from "./effectiveText";
import styles from "./Rules.module.css";

type Rule = RuleSetVersionFragment["rules"][number];

/** One version of a rule set: what it rests on and all its terms. */
export function RuleSetView({ version }: { version: RuleSetVersionFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const phone = useIsPhone();
  const { me } = useSession();
  const name = language === "en" ? version.nameEn : version.name;
  const title = `${name} · ${t("rules.version", { n: version.version })}`;
  const saved =
    version.savedBy && version.savedAt ? `${version.savedBy} ${formatInstant(version.savedAt, language)}` : null;
  return (
    <Section title={title}>
      <div className={styles.stack}>
        <Facts
          facts={[
            [t("rules.effective"), effectiveText(version, language, t)],
            [t("rules.source"), version.source],
            [t("rules.savedBy"), saved],
          ]}
        />
        {hasRole(me, "STAFF") && version.newest && (
          <div>
            <ButtonLink to={`/rules/edit?set=${encodeURIComponent(version.ruleSet)}`}>{t("rules.edit")}</ButtonLink>
          </div>
        )}
        {phone ? (
          <ul>
            {version.rules.map((rule) => (
              <li key={rule.kind} className={styles.rule}>
                <div className={styles.between}>
                  <span>{rule.name}</span>
                  <span className={styles.term}>{rule.term}</span>
                </div>
                <p className={styles.muted}>{t("rules.startsWith", { event: rule.fromName })}</p>
                <Source rule={rule} />
              </li>
            ))}
          </ul>
        ) : (
          <DataTable
            caption={title}
            rows={version.rules}
            rowKey={({ kind }) => kind}
            columns={[
              { name: t("rules.kind"), show: (rule) => rule.name },
              { name: t("rules.term"), show: (rule) => <span className={styles.term}>{rule.term}</span> },
              { name: t("rules.start"), show: (rule) => rule.fromName },
              { name: t("rules.sourceAndNote"), show: (rule) => <Source rule={rule} /> },
            ]}
          />
        )}
      </div>
    </Section>
  );
}

function Source({ rule }: { rule: Rule }) {
  return (
    <>
      <p className={styles.muted}>{rule.source}</p>
      {rule.note && <p className={styles.muted}>{rule.note}</p>}
    </>
  );
}
