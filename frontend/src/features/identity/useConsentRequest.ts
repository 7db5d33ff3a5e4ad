import { useEffect, useState } from "react";
import { apiFetch } from "@/shared/graphql/apiFetch";

/** What a third-party tool asks for. */
export interface ConsentRequest {
  clientId: string;
  clientName: string;
  redirectHost: string;
  state: string;
  scopes: { scope: string; granted: boolean }[];
}

/** Reads what is asked for; null while reading, "failed" where it cannot be read. */
export function useConsentRequest(search: string): ConsentRequest | "failed" | null {
  const [request, setRequest] = useState<ConsentRequest | "failed" | null>(null);
  useEffect(() => {
    apiFetch(`/api/consent${search}`)
      .then(async (response) => setRequest(response.ok ? ((await response.json()) as ConsentRequest) : "failed"))
      .catch(() => setRequest("failed"));
  }, [search]);
  return request;
}
