import { cacheExchange, Client, fetchExchange, mapExchange, type CombinedError, type Operation } from "@urql/core";
import { persistedExchange } from "@urql/exchange-persisted";
import { apiFetch } from "./apiFetch";
import { errorCodes } from "./errorCodes";

type Hashed = { __meta__?: { hash?: string } };

// The production server runs registered documents only, so it is sent their hashes and no text.
const trustedDocuments = persistedExchange({
  enforcePersistedQueries: true,
  enableForMutation: true,
  enableForSubscriptions: true,
  preferGetForPersistedQueries: false,
  generateHash: (_, document) => Promise.resolve((document as Hashed).__meta__?.hash),
});

/** A client with an empty cache; `onSignedOut` is called whenever the server no longer knows who is asking. */
export function createGraphQlClient(onSignedOut: () => void): Client {
  // A stream ends in the background: whoever writes at that moment hears of it with the next step.
  const tellSignedOut = ({ kind }: Operation, error?: CombinedError) => {
    if (error && kind !== "subscription" && errorCodes(error).includes("UNAUTHENTICATED")) {
      onSignedOut();
    }
  };
  return new Client({
    url: "/graphql",
    preferGetMethod: false,
    fetchSubscriptions: true,
    fetch: apiFetch,
    exchanges: [
      cacheExchange,
      mapExchange({ onResult: ({ operation, error }) => tellSignedOut(operation, error) }),
      ...(import.meta.env.PROD ? [trustedDocuments] : []),
      fetchExchange,
    ],
  });
}
