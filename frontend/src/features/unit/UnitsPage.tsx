import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useQuery } from "urql";
import { SearchField } from "@/shared/form/SearchField";
import { UnitsDocument } from "@/shared/graphql/generated/graphql";
import { usePageOfUrl } from "@/shared/graphql/usePageOfUrl";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loaded } from "@/shared/ui/Loaded";
import { Page } from "@/shared/ui/Page";
import { Pager } from "@/shared/ui/Pager";
import styles from "./UnitsPage.module.css";

/** The undertaking units and what each is responsible for. */
export function UnitsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const name = params.get("name") ?? "";
  const page = usePageOfUrl(30);
  const [reading, read] = useQuery({ query: UnitsDocument, variables: { ...page, filter: { name: name || undefined } } });
  return (
    <Page title={t("nav.units")}>
      <search className={styles.search}>
        <SearchField
          key={name}
          label={t("unit.search")}
          value={name}
          onSearch={(text) => setParams(text ? { name: text } : {})}
        />
      </search>
      <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
        {({ units }) =>
          units.nodes.length > 0 ? (
            <div>
              <ul>
                {units.nodes.map((unit) => (
                  <li key={unit.id} className={styles.unit}>
                    <div>
                      <h2>{language === "en" ? unit.nameEn : unit.name}</h2>
                      <p className={styles.muted}>{language === "en" ? unit.name : unit.shortName}</p>
                      {unit.formerNames.length > 0 && (
                        <p className={styles.muted}>
                          {t("unit.former", { names: unit.formerNames.join(t("common.listComma")) })}
                        </p>
                      )}
                    </div>
                    <p>{unit.duties}</p>
                  </li>
                ))}
              </ul>
              <Pager pageInfo={units.pageInfo} />
            </div>
          ) : (
            <EmptyState title={t("unit.none")}>{t("unit.noneHint")}</EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}
