import { useQuery } from "urql";
import { usePaused } from "@/shared/form/usePaused";
import { DeputySearchDocument } from "@/shared/graphql/generated/graphql";

/** A deputy who can be chosen. */
export interface DeputyChoice {
  id: string;
  name: string;
  certificateNo: string;
  delegation: { name: string };
}

/** The deputies whose name has the text in it or whose pinyin begins with it, once typing has paused; undefined while looking. */
export function useDeputySearch(text: string): readonly DeputyChoice[] | undefined {
  const asked = usePaused(text);
  const [{ data, fetching }] = useQuery({ query: DeputySearchDocument, variables: { name: asked }, pause: !asked });
  return fetching || asked !== text.trim() ? undefined : data?.deputies.nodes;
}
