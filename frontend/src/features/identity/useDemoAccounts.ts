import { useEffect, useState } from "react";
import type { Role } from "@/shared/graphql/generated/graphql";

/** An account of the demonstration, with its password. */
export interface DemoAccount {
  loginName: string;
  password: string;
  role: Role;
  displayName: string;
}

/** The accounts the server offers for trying it out; none outside the demonstration. */
export function useDemoAccounts(): DemoAccount[] {
  const [accounts, setAccounts] = useState<DemoAccount[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    fetch("/api/session", { credentials: "same-origin", signal: controller.signal })
      .then((response) => response.json())
      .then((session: { demoAccounts: DemoAccount[] | null }) => setAccounts(session.demoAccounts ?? []))
      // Without the offer one can still type.
      .catch(() => undefined);
    return () => controller.abort();
  }, []);
  return accounts;
}
