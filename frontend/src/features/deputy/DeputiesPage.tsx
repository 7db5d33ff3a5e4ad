import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useQuery } from "urql";
import { SearchField } from "@/shared/form/SearchField";
import { SelectField } from "@/shared/form/SelectField";
import { DelegationNamesDocument, DeputiesDocument } from "@/shared/graphql/generated/graphql";
import { usePageOfUrl } from "@/shared/graphql/usePageOfUrl";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loaded } from "@/shared/ui/Loaded";
import { Page } from "@/shared/ui/Page";
import { Pager } from "@/shared/ui/Pager";
import styles from "./DeputiesPage.module.css";
import { DeputyRows } from "./DeputyRows";

/** The deputies, found by delegation and by name or pinyin. */
export function DeputiesPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const [name, delegation] = [params.get("name") ?? "", params.get("delegation") ?? ""];
  const page = usePageOfUrl(30);
  const [{ data: names }] = useQuery({ query: DelegationNamesDocument });
  const [reading, read] = useQuery({
    query: DeputiesDocument,
    variables: { ...page, filter: { name: name || undefined, delegation: delegation || undefined } },
  });
  const set = (change: { name?: string; delegation?: string }) =>
    setParams(Object.entries({ name, delegation, ...change }).filter(([, value]) => value));
  return (
    <Page title={t("nav.deputies")}>
      <search className={styles.filters}>
        <SearchField key={name} label={t("deputy.search")} value={name} onSearch={(text) => set({ name: text })} />
        <SelectField
          label={t("deputy.delegation")}
          value={delegation}
          onChange={(event) => set({ delegation: event.target.value })}
        >
          <option value="">{t("common.all")}</option>
          {names?.delegations.nodes.map((each) => (
            <option key={each.id} value={each.id}>
              {t("deputy.delegationOption", { name: each.name, count: each.memberCount })}
            </option>
          ))}
        </SelectField>
      </search>
      <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
        {({ deputies }) =>
          deputies.nodes.length > 0 ? (
            <div>
              <DeputyRows deputies={deputies.nodes} />
              <Pager pageInfo={deputies.pageInfo} />
            </div>
          ) : (
            <EmptyState title={t("deputy.none")}>{t("deputy.noneHint")}</EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}
