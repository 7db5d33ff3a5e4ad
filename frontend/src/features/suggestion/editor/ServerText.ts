import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { DraftPartsFragmentDoc } from "@/shared/graphql/generated/graphql";
import { valuesOf, type DraftValues } from "./DraftValues";

/** The text as the server has it. */
export interface ServerText {
  id: string;
  version: number;
  values: DraftValues;
}

/** The server's text in the terms of the form. */
export function serverText(suggestion: FragmentType<typeof DraftPartsFragmentDoc>): ServerText {
  const parts = readFragment(DraftPartsFragmentDoc, suggestion);
  return { id: parts.id, version: parts.version, values: valuesOf(parts) };
}
