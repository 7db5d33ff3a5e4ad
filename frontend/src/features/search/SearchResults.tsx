import { useTranslation } from "react-i18next";
import { Link, Navigate, useSearchParams } from "react-router";
import { readFragment } from "@/shared/graphql/generated";
import { SearchHitFragmentDoc, type SearchQuery, type SearchSort } from "@/shared/graphql/generated/graphql";
import { useSession } from "@/shared/session/useSession";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Notice } from "@/shared/ui/Notice";
import { Pager } from "@/shared/ui/Pager";
import styles from "./Search.module.css";
import { SearchFacets } from "./SearchFacets";
import { SearchHit } from "./SearchHit";
import { changed } from "./searchOfUrl";

interface Props {
  found: SearchQuery["search"];
  text: string;
  sort: SearchSort;
}

/** What was found, with what it can be narrowed by; a whole number leads straight to its item. */
export function SearchResults({ found, text, sort }: Props) {
  const { t } = useTranslation();
  const item = useItemNumbered(text, found);
  if (item) {
    return <Navigate replace to={item} />;
  }
  return (
    <div className={styles.results}>
      {found.facets.length > 0 && <SearchFacets facets={found.facets} />}
      <div className={styles.hits}>
        {!found.complete && <Notice tone="warn">{t("search.incomplete")}</Notice>}
        <p className={styles.summary} role="status">
          {t(found.totalExact ? "search.found" : "search.foundMore", { count: found.totalCount })}
          {found.relaxed && found.edges.length > 0 && <span> {t("search.relaxed")}</span>}
        </p>
        {found.edges.length > 0 ? (
          <>
            {text && <SortLinks sort={sort} />}
            <ul>
              {found.edges.map((edge) => (
                <SearchHit key={edge.cursor} hit={edge} />
              ))}
            </ul>
            <Pager pageInfo={found.pageInfo} />
          </>
        ) : (
          <EmptyState title={t("search.none")}>{t("search.noneHint")}</EmptyState>
        )}
      </div>
    </div>
  );
}

function useItemNumbered(text: string, found: SearchQuery["search"]): string | undefined {
  const { me } = useSession();
  const first = found.edges[0];
  if (!first || !/^\d+-\d+-\d+$/.test(text)) {
    return undefined;
  }
  const { node } = readFragment(SearchHitFragmentDoc, first);
  return node.__typename === "Suggestion" && node.number === text
    ? `${me ? "/suggestions" : "/public"}/${node.id}`
    : undefined;
}

function SortLinks({ sort }: { sort: SearchSort }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  return (
    <p className={styles.sort}>
      {(["RELEVANCE", "NEWEST"] as const).map((each) => (
        <Link
          key={each}
          to={changed(params, "sort", each === "NEWEST" ? each : undefined)}
          aria-current={sort === each ? "true" : undefined}
        >
          {t(`search.sort.${each}`)}
        </Link>
      ))}
    </p>
  );
}
