import { GraphiQL } from "graphiql";
import "graphiql/style.css";
import { apiFetch } from "@/shared/graphql/apiFetch";
import styles from "./Explorer.module.css";

/** GraphiQL on our own server, with the session of whoever uses it. */
export default function Explorer() {
  return (
    <div className={styles.explorer}>
      <GraphiQL fetcher={run} />
    </div>
  );
}

async function run(parameters: object) {
  const response = await apiFetch("/graphql", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/graphql-response+json, application/json" },
    body: JSON.stringify(parameters),
  });
  return response.json() as Promise<{ data: Record<string, unknown> }>;
}
