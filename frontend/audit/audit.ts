import { serverAudits, type AuditResult } from "graphql-http";

// Asks a running server everything the specification of GraphQL over HTTP says: node audit/audit.ts http://host:port/graphql
const url = process.argv[2];
if (!url) {
  throw new Error("Which server? Give the address of its GraphQL endpoint.");
}

const results: AuditResult[] = [];
for (const audit of serverAudits({ url })) {
  results.push(await audit.fn());
}
const failed = results.filter((result) => result.status === "error" || result.status === "warn");
for (const result of failed) {
  console.log(`${result.status} ${result.id} ${result.name}: ${"reason" in result ? result.reason : ""}`);
}
const count = (status: AuditResult["status"]): number => results.filter((result) => result.status === status).length;
console.log(
  `GraphQL over HTTP: ${results.length} audits, ${count("ok")} ok, ${count("notice")} notices, ${count("warn")} warnings, ${count("error")} errors`,
);
process.exitCode = failed.length > 0 || results.length === 0 ? 1 : 0;
