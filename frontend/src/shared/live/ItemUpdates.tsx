import { useMemo } from "react";
import { useClient } from "urql";
import { ItemChangesDocument } from "@/shared/graphql/generated/graphql";
import { LiveCue } from "./LiveCue";
import { openSubscription } from "./openSubscription";
import { useFreshness } from "./useFreshness";

interface Props {
  id: string;
  /** Reads what is shown of the item anew. */
  refresh: () => void;
}

/** Keeps what is shown of an item as it is on the server, and says so. */
export function ItemUpdates({ id, refresh }: Props) {
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
  return <LiveCue freshness={freshness} renew={renew} />;
}
