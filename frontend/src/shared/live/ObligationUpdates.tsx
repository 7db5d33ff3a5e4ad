import { useMemo } from "react";
import { useClient } from "urql";
import { ObligationChangesDocument } from "@/shared/graphql/generated/graphql";
import { LiveCue, type Reading } from "./LiveCue";
import { openSubscription } from "./openSubscription";
import { useFreshness } from "./useFreshness";

interface Props {
  /** The list as it is shown. */
  reading: Reading;
  /** Reads it anew. */
  refresh: () => void;
}

/** Keeps the list of what the reader owes as it is on the server, and says so. */
export function ObligationUpdates({ reading, refresh }: Props) {
  const client = useClient();
  const open = useMemo(
    () => openSubscription(client, ObligationChangesDocument, {}, ({ obligationsChanged }) => obligationsChanged),
    [client],
  );
  const [freshness, renew] = useFreshness(open, refresh);
  return <LiveCue freshness={freshness} reading={reading} renew={renew} />;
}
