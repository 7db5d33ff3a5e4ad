import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useQuery } from "urql";
import { readFragment } from "@/shared/graphql/generated";
import { RuleSetsDocument, RuleSetVersionFragmentDoc } from "@/shared/graphql/generated/graphql";
import { BackLink } from "@/shared/ui/BackLink";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loaded } from "@/shared/ui/Loaded";
import { Page } from "@/shared/ui/Page";
import { RuleSetForm } from "./RuleSetForm";

/** Where staff make the next version of a rule set. */
export function EditRulesPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const [reading, read] = useQuery({ query: RuleSetsDocument });
  return (
    <Page title={t("rules.edit")} lead={t("rules.editLead")} reading>
      <BackLink to="/rules">{t("rules.title")}</BackLink>
      <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
        {(data) => {
          const version = readFragment(RuleSetVersionFragmentDoc, data.ruleSets).find(
            ({ ruleSet, newest }) => newest && ruleSet === params.get("set"),
          );
          return version ? (
            <RuleSetForm key={version.ruleSet} version={version} />
          ) : (
            <EmptyState title={t("rules.none")}>{t("rules.noneHint")}</EmptyState>
          );
        }}
      </Loaded>
    </Page>
  );
}
