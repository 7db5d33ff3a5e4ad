import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { readFragment } from "@/shared/graphql/generated";
import {
  SearchIndexDocument,
  SearchIndexPartsFragmentDoc,
  type SearchIndexPartsFragment,
} from "@/shared/graphql/generated/graphql";
import { hasRole } from "@/shared/session/roles";
import { useSession } from "@/shared/session/useSession";
import { Loaded } from "@/shared/ui/Loaded";
import { RebuildIndex } from "./RebuildIndex";
import { SearchIndexFacts } from "./SearchIndexFacts";
import { isAtWork, rebuildingOf, type Asked } from "./rebuildingOf";

const PAUSE_MS = 1_000;

/** How the index stands, looked at again while it is at work, and the rebuilding of it. */
export function SearchIndexDesk() {
  const { t } = useTranslation();
  const { me } = useSession();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [reading, read] = useQuery({ query: SearchIndexDocument, requestPolicy: "network-only" });
  const look = () => read({ requestPolicy: "network-only" });
  const { data, fetching } = reading;
  const index = data && readFragment(SearchIndexPartsFragmentDoc, data.searchIndex);
  const waiting = index !== undefined && (isAtWork(index) || rebuildingOf(index, asked) === "begins");
  // Only while something goes on: looking without end would keep a session alive that nobody uses.
  useEffect(() => {
    if (!waiting || fetching) return;
    const timer = setTimeout(() => read({ requestPolicy: "network-only" }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [waiting, fetching, read]);
  return (
    <Loaded reading={{ data: index, error: reading.error }} retry={look}>
      {(found: SearchIndexPartsFragment) => (
        <>
          <SearchIndexFacts index={found} look={look} />
          {hasRole(me, "SYSTEM_ADMIN") ? (
            <RebuildIndex
              index={found}
              rebuilding={rebuildingOf(found, asked)}
              onAsked={() => {
                setAsked({ before: found.startedAt });
                look();
              }}
            />
          ) : (
            <p>{t("searchIndex.notYours")}</p>
          )}
        </>
      )}
    </Loaded>
  );
}
