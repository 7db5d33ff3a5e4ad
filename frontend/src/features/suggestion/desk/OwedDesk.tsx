import type { ReactNode } from "react";
import type { ObligationFilter } from "@/shared/graphql/generated/graphql";
import type { BulkProps } from "./BulkProps";
import { Desk } from "./Desk";
import { useDeskObligations } from "./useDeskObligations";

interface Props {
  filter: ObligationFilter;
  /** What will appear when there is nothing. */
  empty: string;
  bulk?: ((props: BulkProps) => ReactNode) | undefined;
}

/** A tab of a desk with what is owed; with a key of its own it never shows the rows of the tab before. */
export function OwedDesk({ filter, ...rest }: Props) {
  return <Desk {...useDeskObligations(filter)} {...rest} />;
}
