import { cacheExchange, Client, fetchExchange, mapExchange, type CombinedError } from "@urql/core";
import { persistedExchange } from "@urql/exchange-persisted";
import { apiFetch } from "./apiFetch";
import { errorCodes } from "./errorCodes";

type Hashed = { __meta__?: { hash?: string } };

// The production server runs registered documents only, so it is sent their hashes and no text.
const trustedDocuments = persistedExchange({
  enforcePersistedQueries: true,
  enableForMutation: true,
  preferGetForPersistedQueries: false,
  generateHash: (_, document) => Promise.resolve((document as Hashed).__meta__?.hash),
});

/** A client with an empty cache; `onSignedOut` is called whenever the server no longer knows who is asking. */
export function createGraphQlClient(onSignedOut: () => void): Client {
  const tellSignedOut = (error?: CombinedError) => {
    if (error && errorCodes(error).includes("UNAUTHENTICATED")) {
      onSignedOut();
    }
  };
  return new Client({
    url: "/graphql",
    preferGetMethod: false,
    fetch: apiFetch,
    exchanges: [
      cacheExchange,
      mapExchange({ onResult: (result) => tellSignedOut(result.error) }),
      ...(import.meta.env.PROD ? [trustedDocuments] : []),
      fetchExchange,
    ],
  });
}
