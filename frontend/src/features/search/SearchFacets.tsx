import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { useQuery } from "urql";
import { SuggestionFieldNamesDocument, type SearchQuery } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { Disclosure } from "@/shared/ui/Disclosure";
import { useIsPhone } from "@/shared/ui/useIsPhone";
import styles from "./Search.module.css";
import { FACETS, toggled } from "./searchOfUrl";

type Facet = SearchQuery["search"]["facets"][number];

/** How many of the hits have which values; each narrows the search, or widens it again. */
export function SearchFacets({ facets }: { facets: readonly Facet[] }) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const [params] = useSearchParams();
  const chosen = Object.values(FACETS).flatMap((name) => params.getAll(name)).length;
  const all = facets.map((facet) => <FacetValues key={facet.facet} facet={facet} />);
  return phone ? (
    <Disclosure label={chosen > 0 ? t("search.narrowed", { count: chosen }) : t("search.narrow")}>{all}</Disclosure>
  ) : (
    <aside className={styles.facets} aria-label={t("search.narrow")}>
      {all}
    </aside>
  );
}

function FacetValues({ facet: { facet, values } }: { facet: Facet }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const name = useValueNames(facet);
  const parameter = FACETS[facet];
  return (
    <section className={styles.facet}>
      <h2>{t(`search.facet.${facet}`)}</h2>
      <ul>
        {values.map((value) => (
          <li key={value.key}>
            <Link
              to={toggled(params, parameter, value.key)}
              className={styles.value}
              aria-current={params.getAll(parameter).includes(value.key) ? "true" : undefined}
            >
              <span>{name(value)}</span>
              <span className={styles.count}>{value.count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useValueNames(facet: Facet["facet"]): (value: Facet["values"][number]) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const [{ data }] = useQuery({ query: SuggestionFieldNamesDocument, pause: facet !== "FIELD" });
  return ({ key, node }) => {
    if (node?.__typename === "UndertakingUnit" || node?.__typename === "Delegation") {
      return language === "en" ? node.nameEn : node.shortName;
    }
    switch (facet) {
      case "STATE":
        return t(`enum.status.${key}` as "enum.status.CLOSED");
      case "REPLY_CLASS":
        return t("reply.class", { class: key });
      case "FIELD":
        return data?.suggestionFields.find(({ code }) => code === key)?.name ?? key;
      default:
        return key;
    }
  };
}
