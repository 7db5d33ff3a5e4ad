import { useTranslation } from "react-i18next";
import { useNavigate, useSearchParams } from "react-router";
import { useQuery } from "urql";
import { SearchField } from "@/shared/form/SearchField";
import { SearchDocument } from "@/shared/graphql/generated/graphql";
import { usePageOfUrl } from "@/shared/graphql/usePageOfUrl";
import { seesSearchIndex } from "@/shared/session/roles";
import { useSession } from "@/shared/session/useSession";
import { ButtonLink } from "@/shared/ui/ButtonLink";
import { Loaded } from "@/shared/ui/Loaded";
import { Page } from "@/shared/ui/Page";
import { TabLinks } from "@/shared/ui/TabLinks";
import styles from "./Search.module.css";
import { SearchResults } from "./SearchResults";
import { changed, KINDS, searchOfUrl } from "./searchOfUrl";

/** Finds suggestions, replies, deputies and units by words, numbers and names, as the address says. */
export function SearchPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { me } = useSession();
  const [params] = useSearchParams();
  const { text, kind, sort, filter } = searchOfUrl(params);
  const page = usePageOfUrl(20);
  const [reading, read] = useQuery({
    query: SearchDocument,
    variables: { ...page, text, kinds: kind ? [kind] : undefined, filter, sort },
    requestPolicy: "cache-and-network",
  });
  const aside = seesSearchIndex(me) && (
    <ButtonLink kind="quiet" to="/search/index">
      {t("searchIndex.title")}
    </ButtonLink>
  );
  return (
    <Page title={t("search.title")} lead={t("search.lead")} aside={aside}>
      <search className={styles.field}>
        <SearchField
          key={text}
          label={t("search.what")}
          value={text}
          onSearch={(typed) => void navigate(changed(params, "text", typed))}
        />
      </search>
      <TabLinks
        label={t("search.kinds")}
        tabs={[undefined, ...KINDS].map((each) => ({
          to: changed(params, "kind", each),
          name: each ? t(`search.kind.${each}`) : t("search.kind.ALL"),
          current: kind === each,
        }))}
      />
      <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
        {({ search }) => <SearchResults found={search} text={text} sort={sort} />}
      </Loaded>
    </Page>
  );
}
