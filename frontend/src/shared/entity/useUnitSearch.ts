import { useQuery } from "urql";
import { usePaused } from "@/shared/form/usePaused";
import { UnitSearchDocument } from "@/shared/graphql/generated/graphql";

/** A unit that can be chosen. */
export interface UnitChoice {
  id: string;
  name: string;
  shortName: string;
}

/** The units whose name has the text in it, once typing has paused; undefined while looking. */
export function useUnitSearch(text: string): readonly UnitChoice[] | undefined {
  const asked = usePaused(text);
  const [{ data, fetching }] = useQuery({ query: UnitSearchDocument, variables: { name: asked }, pause: !asked });
  return fetching || asked !== text.trim() ? undefined : data?.units.nodes;
}
