import type { CombinedError } from "@urql/core";

/** The codes of the errors of an answer, for example UNAUTHENTICATED, FORBIDDEN or STORE_DOWN. */
export function errorCodes(error: CombinedError): string[] {
  return error.graphQLErrors.map((each) => (typeof each.extensions.code === "string" ? each.extensions.code : ""));
}
