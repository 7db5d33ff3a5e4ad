import { useMemo, type ReactNode } from "react";
import { useQuery } from "urql";
import { MeDocument } from "@/shared/graphql/generated/graphql";
import { SessionContext } from "@/shared/session/SessionContext";
import { Loaded } from "@/shared/ui/Loaded";
import styles from "./SessionGate.module.css";

interface Props {
  ended: boolean;
  renew: () => void;
  children: ReactNode;
}

/** Asks who is signed in before anything is shown. */
export function SessionGate({ ended, renew, children }: Props) {
  const [reading, read] = useQuery({ query: MeDocument });
  const me = reading.data?.me ?? null;
  const session = useMemo(() => ({ me, ended: ended && !me, renew }), [me, ended, renew]);
  if (!reading.data) {
    return (
      <main className={styles.gate}>
        <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
          {() => null}
        </Loaded>
      </main>
    );
  }
  return <SessionContext value={session}>{children}</SessionContext>;
}
