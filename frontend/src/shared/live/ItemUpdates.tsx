import { useMemo } from "react";
import { useClient } from "urql";
import { ItemChangesDocument } from "@/shared/graphql/generated/graphql";
import { LiveCue, type Reading } from "./LiveCue";
import { openSubscription } from "./openSubscription";
import { useFreshness } from "./useFreshness";

interface Props {
  id: string;
  /** What is shown of the item. */
  reading: Reading;
  /** Reads it anew. */
  refresh: () => void;
}

/** Keeps what is shown of an item as it is on the server, and says so. */
export function ItemUpdates({ id, reading, refresh }: Props) {
  const client = useClient();
  const open = useMemo(
    () =>
      openSubscription(client, ItemChangesDocument, { id }, ({ itemChanged }) => ({
        ...itemChanged,
        gone: !itemChanged.item,
      })),
    [client, id],
  );
  const [freshness, renew] = useFreshness(open, refresh);
  return <LiveCue freshness={freshness} reading={reading} renew={renew} />;
}
