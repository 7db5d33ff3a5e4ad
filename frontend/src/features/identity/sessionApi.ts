import { apiFetch } from "@/shared/graphql/apiFetch";

/** Why the server did not do it: a message in the reader's language, and the field where there is one. */
export interface Refusal {
  message: string;
  field: string | null;
}

/** Sends JSON to our server; null when it was done. Throws where the network does not answer. */
export async function post(path: string, body: object): Promise<Refusal | null> {
  const response = await apiFetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (response.ok) {
    return null;
  }
  const said = (await response.json().catch(() => ({}))) as Partial<Refusal>;
  return { message: said.message ?? "", field: said.field ?? null };
}

/** Ends the session on the server. */
export async function signOut(): Promise<void> {
  await apiFetch("/api/session", { method: "DELETE" });
}
