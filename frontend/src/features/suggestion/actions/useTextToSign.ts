import { useState } from "react";
import { useQuery } from "urql";
import { TextToSignDocument } from "@/shared/graphql/generated/graphql";
import type { WorkOutcome } from "@/shared/graphql/useWork";

/** The text to be signed, read afresh; `changed` once it is not the one the reader saw first. */
export function useTextToSign(id: string) {
  const [reading, read] = useQuery({
    query: TextToSignDocument,
    variables: { id },
    requestPolicy: "cache-and-network",
  });
  const hash = reading.data?.suggestion?.contentHash ?? "";
  const [first, setFirst] = useState("");
  if (!first && hash && !reading.stale) {
    setFirst(hash);
  }
  const again = () => read({ requestPolicy: "network-only" });
  /** Reads the text again where it was refused as another one; true when that was so. */
  const isOutdated = (outcome: WorkOutcome<unknown>): boolean => {
    const outdated = outcome.kind === "problems" && outcome.problems.some(({ code }) => code === "STALE_VERSION");
    if (outdated) {
      again();
    }
    return outdated;
  };
  return { reading, again, isOutdated, changed: first !== "" && hash !== first };
}
