import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { useQuery } from "urql";
import { readFragment } from "@/shared/graphql/generated";
import { RuleSetsDocument, RuleSetVersionFragmentDoc } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loaded } from "@/shared/ui/Loaded";
import { Pill } from "@/shared/ui/Pill";
import { Section } from "@/shared/ui/Section";
import { effectiveText } from "./effectiveText";
import styles from "./Rules.module.css";
import { RulesFrame } from "./RulesFrame";
import { RuleSetView } from "./RuleSetView";

/** Every version of the rule sets, and one of them with all its terms. */
export function RulesPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [params] = useSearchParams();
  const [reading, read] = useQuery({ query: RuleSetsDocument });
  return (
    <RulesFrame current="terms">
      <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
        {(data) => {
          const versions = readFragment(RuleSetVersionFragmentDoc, data.ruleSets);
          const shown =
            versions.find(({ key }) => key === params.get("version")) ??
            versions.find(({ inForce }) => inForce) ??
            versions[0];
          if (!shown) {
            return <EmptyState title={t("rules.none")}>{t("rules.noneHint")}</EmptyState>;
          }
          return (
            <>
              <Section title={t("rules.versions")} count={versions.length}>
                <ul className={styles.versions}>
                  {versions.map((version) => (
                    <li key={version.key} className={styles.version}>
                      <Link
                        to={`?version=${encodeURIComponent(version.key)}`}
                        preventScrollReset
                        aria-current={version === shown}
                      >
                        {language === "en" ? version.nameEn : version.name} · {t("rules.version", { n: version.version })}
                      </Link>
                      <span className={styles.muted}>{effectiveText(version, language, t)}</span>
                      {version.inForce && (
                        <Pill tone="done" icon="check">
                          {t("rules.inForce")}
                        </Pill>
                      )}
                    </li>
                  ))}
                </ul>
              </Section>
              <RuleSetView version={shown} />
            </>
          );
        }}
      </Loaded>
    </RulesFrame>
  );
}
