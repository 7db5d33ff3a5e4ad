import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import type { Saving } from "@/shared/form/useAutosavedForm";
import { failureText } from "@/shared/graphql/failureText";
import { readFragment } from "@/shared/graphql/generated";
import {
  DraftPartsFragmentDoc,
  DraftSuggestionDocument,
  EditSuggestionDocument,
  ProblemPartsFragmentDoc,
  SavePayloadFragmentDoc,
} from "@/shared/graphql/generated/graphql";
import { useKeptKey } from "@/shared/graphql/useKeptKey";
import { inputOf, type DraftValues } from "./DraftValues";
import { serverText, type ServerText } from "./ServerText";

/** Saves a text on the server: a new draft where it has none yet, else a change of the version that was read. */
export function useSaveDraft(): (values: DraftValues, server: ServerText | null) => Promise<Saving<ServerText>> {
  const { t } = useTranslation();
  const client = useClient();
  const { keyFor, answered } = useKeptKey();

  return async (values, server) => {
    const texts = inputOf(values);
    const content = server ? { id: server.id, expectedVersion: server.version, ...texts } : texts;
    const idempotencyKey = keyFor(content);
    const { data, error } = server
      ? await client.mutation(EditSuggestionDocument, {
          input: { ...texts, id: server.id, expectedVersion: server.version, idempotencyKey },
        })
      : await client.mutation(DraftSuggestionDocument, { input: { ...texts, idempotencyKey } });
    if (error || !data) {
      return { kind: "failed", message: error ? failureText(error, t) : t("error.network") };
    }
    answered();
    const payload = readFragment(SavePayloadFragmentDoc, data.save);
    const problems = readFragment(ProblemPartsFragmentDoc, payload.problems);
    const { suggestion } = payload;
    if (suggestion && problems.some((problem) => problem.code === "STALE_VERSION")) {
      return { kind: "stale", theirs: serverText(suggestion) };
    }
    if (!suggestion || problems.length > 0) {
      return { kind: "refused", problems };
    }
    const { updatedAt } = readFragment(DraftPartsFragmentDoc, suggestion);
    return { kind: "saved", text: serverText(suggestion), at: updatedAt };
  };
}
