import type { CombinedError } from "@urql/core";
import type { TFunction } from "i18next";
import { errorCodes } from "./errorCodes";

/** What to tell the reader about a request that failed: the server's words where it gave some, else that the network did not answer. */
export function failureText(error: CombinedError, t: TFunction): string {
  if (error.graphQLErrors.length > 0) {
    const said = [...new Set(error.graphQLErrors.map((each) => each.message))].join(" ");
    return errorCodes(error).includes("STORE_DOWN") ? `${said} ${t("error.kept")}` : said;
  }
  return t("error.network");
}
