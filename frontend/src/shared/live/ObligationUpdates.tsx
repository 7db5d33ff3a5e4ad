import { useMemo } from "react";
import { useClient } from "urql";
import { ObligationChangesDocument } from "@/shared/graphql/generated/graphql";
import { LiveCue } from "./LiveCue";
import { openSubscription } from "./openSubscription";
import { useFreshness } from "./useFreshness";

/** Keeps the list of what the reader owes as it is on the server, and says so. */
export function ObligationUpdates({ refresh }: { refresh: () => void }) {
  const client = useClient();
  const open = useMemo(
    () => openSubscription(client, ObligationChangesDocument, {}, ({ obligationsChanged }) => obligationsChanged),
    [client],
  );
  const [freshness, renew] = useFreshness(open, refresh);
  return <LiveCue freshness={freshness} renew={renew} />;
}
