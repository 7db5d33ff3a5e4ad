import type { Client, TypedDocumentNode } from "@urql/core";
import { errorCodes } from "@/shared/graphql/errorCodes";
import type { Change, OpenStream } from "./followChanges";

// What may be otherwise at the next try.
const PASSING = ["STORE_DOWN", "TOO_COSTLY", "INTERNAL"];

/** How a subscription is opened; `read` finds the change in an event, null where the item is no longer to be seen. */
export function openSubscription<Data, Variables extends { after?: string | null }>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, "after">,
  read: (data: Data) => Change & { gone?: boolean },
): OpenStream {
  return (after, hear, end) => {
    const stream = client
      .subscription(document, { ...variables, after } as Variables, { requestPolicy: "network-only" })
      .subscribe(({ data, error, hasNext }) => {
        const change = data && !error ? read(data) : null;
        if (change) hear(change);
        const refused = error?.graphQLErrors.length && !errorCodes(error).some((code) => PASSING.includes(code));
        if (error || change?.gone || !hasNext) {
          stream.unsubscribe();
          end(refused || change?.gone ? "never" : "again");
        }
      });
    return () => stream.unsubscribe();
  };
}
