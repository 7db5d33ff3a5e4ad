import { createContext } from "react";
import type { MeQuery } from "@/shared/graphql/generated/graphql";

/** The signed-in account. */
export type Account = NonNullable<MeQuery["me"]>;

/** Who uses the portal now. */
export interface Session {
  /** The account; null for the public. */
  me: Account | null;
  /** Whether a session ended without being asked to, by idleness for example. */
  ended: boolean;
  /** Asks the server again who is signed in and forgets all that was read. */
  renew: () => void;
}

export const SessionContext = createContext<Session>({ me: null, ended: false, renew: () => undefined });
