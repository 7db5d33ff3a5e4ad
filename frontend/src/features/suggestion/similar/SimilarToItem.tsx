import { useQuery } from "urql";
import { SimilarToItemDocument } from "@/shared/graphql/generated/graphql";
import { SimilarList } from "./SimilarList";

/** The suggestions most like one that was filed. */
export function SimilarToItem({ id }: { id: string }) {
  const [{ data }] = useQuery({ query: SimilarToItemDocument, variables: { id } });
  return <SimilarList items={data?.suggestion?.similar ?? []} />;
}
