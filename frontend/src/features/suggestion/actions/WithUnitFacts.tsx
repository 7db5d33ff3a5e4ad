import type { ReactNode } from "react";
import { useQuery } from "urql";
import { UnitFactsDocument, type UnitFactsQuery } from "@/shared/graphql/generated/graphql";
import { Loaded } from "@/shared/ui/Loaded";

/** What the forms of a unit need to know of an item beside what every form is given. */
export type UnitFacts = NonNullable<UnitFactsQuery["suggestion"]>;

/** Reads what a form of a unit needs, then shows it. */
export function WithUnitFacts({ id, children }: { id: string; children: (facts: UnitFacts) => ReactNode }) {
  const [reading, read] = useQuery({ query: UnitFactsDocument, variables: { id } });
  return (
    <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
      {({ suggestion }) => suggestion && children(suggestion)}
    </Loaded>
  );
}
