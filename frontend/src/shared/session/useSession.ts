import { useContext } from "react";
import { SessionContext, type Session } from "./SessionContext";

/** Who uses the portal now. */
export function useSession(): Session {
  return useContext(SessionContext);
}
