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

  /** Reads on from a cursor until at least so many are there, or all. */
  const gather = useCallback(
    async (from: string | null, before: readonly MeetingItemFragment[], atLeast: number) => {
      const filter = JSON.parse(asked) as SuggestionFilter;
      const shown = [...before];
      let after = from;
      for (;;) {
        const { data, error } = await client
          .query(MeetingItemsDocument, { first: PAGE, after, filter }, { requestPolicy: "network-only" })
          .toPromise();
        if (error || !data) {
          return { error };
        }
        const { nodes, pageInfo, totalCount } = data.suggestions;
        shown.push(...readFragment(MeetingItemFragmentDoc, nodes));
        after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
        if (!after || shown.length >= atLeast) {
          return { shown, after, all: totalCount };
        }
      }
    },
    [client, asked],
  );
  const show = (found: Awaited<ReturnType<typeof gather>>) => {
    if (!found.shown) {
      setFailure(found.error ? failureText(found.error, t) : t("error.network"));
      return;
    }
    setFailure(null);
    setItems(found.shown);
    setNext(found.after);
    setTotal(found.all);
  };
  const showFirst = useEffectEvent(show);

  useEffect(() => {
    let gone = false;
    void gather(null, [], PAGE).then((found) => {
      if (!gone) showFirst(found);
    });
    return () => {
      gone = true;
    };
  }, [gather]);

  return {
    items,
    total,
    failure,
    more: next ? async () => show(await gather(next, items ?? [], (items?.length ?? 0) + 1)) : null,
    reload: async () => show(await gather(null, [], items?.length ?? PAGE)),
  };
}
