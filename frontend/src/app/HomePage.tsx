import { lazy, Suspense } from "react";
import { wordsOf } from "@/shared/i18n/startLanguage";
import { useSession } from "@/shared/session/useSession";
import { Waiting } from "@/shared/ui/Waiting";

const ObligationsPage = lazy(async () => ({
  default: (await import("@/features/obligation/ObligationsPage")).ObligationsPage,
}));
const PublicListPage = lazy(async () => {
  const [page] = await Promise.all([import("@/features/suggestion/open/PublicListPage"), wordsOf("suggestion")]);
  return { default: page.PublicListPage };
});

/** The first page: what one owes, and for the public what is published. */
export function HomePage() {
  const { me } = useSession();
  return <Suspense fallback={<Waiting />}>{me ? <ObligationsPage /> : <PublicListPage />}</Suspense>;
}
