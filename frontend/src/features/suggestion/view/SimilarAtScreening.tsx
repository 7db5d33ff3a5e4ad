import { lazy, Suspense } from "react";
import type { SuggestionStatus } from "@/shared/graphql/generated/graphql";
import { hasRole } from "@/shared/session/roles";
import { useSession } from "@/shared/session/useSession";

const SimilarToItem = lazy(async () => ({
  default: (await import("../similar/SimilarToItem")).SimilarToItem,
}));

const SCREENED: SuggestionStatus[] = ["SUBMITTED", "SCREENING", "SECOND_LOOK", "ACCEPTED"];

/** For the office, as long as it decides on joint handling: what is like this suggestion. */
export function SimilarAtScreening({ id, status }: { id: string; status: SuggestionStatus }) {
  const { me } = useSession();
  return hasRole(me, "STAFF") && SCREENED.includes(status) ? (
    <Suspense>
      <SimilarToItem id={id} />
    </Suspense>
  ) : null;
}
