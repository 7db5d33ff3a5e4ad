import { useCallback, useEffect, useEffectEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { failureText } from "@/shared/graphql/failureText";
import { readFragment } from "@/shared/graphql/generated";
import {
  MeetingItemFragmentDoc,
  MeetingItemsDocument,
  type MeetingItemFragment,
  type SuggestionFilter,
} from "@/shared/graphql/generated/graphql";

const PAGE = 100;

/** The items that wait to be assigned, a hundred more at a time. */
export function useMeetingItems(filter: SuggestionFilter) {
  const { t } = useTranslation();
  const client = useClient();
  const [items, setItems] = useState<readonly MeetingItemFragment[] | null>(null);
  const [total, setTotal] = useState(0);
  const [next, setNext] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const asked = JSON.stringify(filter);

  const fetchPage = useCallback(
    (after: string | null) =>
      client
        .query(
          MeetingItemsDocument,
          { first: PAGE, after, filter: JSON.parse(asked) as SuggestionFilter },
          { requestPolicy: "network-only" },
        )
        .toPromise(),
    [client, asked],
  );
  const show = (page: Awaited<ReturnType<typeof fetchPage>>, before: readonly MeetingItemFragment[]) => {
    if (page.error || !page.data) {
      setFailure(page.error ? failureText(page.error, t) : t("error.network"));
      return;
    }
    const { nodes, pageInfo, totalCount } = page.data.suggestions;
    setFailure(null);
    setItems([...before, ...readFragment(MeetingItemFragmentDoc, nodes)]);
    setNext(pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null);
    setTotal(totalCount);
  };
  const showFirst = useEffectEvent(show);

  useEffect(() => {
    let gone = false;
    void fetchPage(null).then((page) => {
      if (!gone) showFirst(page, []);
    });
    return () => {
      gone = true;
    };
  }, [fetchPage]);

  return {
    items,
    total,
    failure,
    more: next ? async () => show(await fetchPage(next), items ?? []) : null,
    reload: async () => show(await fetchPage(null), []),
  };
}
