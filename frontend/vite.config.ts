import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const backend = process.env.BACKEND_URL ?? "http://localhost:8080";
const toBackend = ["/graphql", "/api", "/oauth2"];

// GraphiQL carries its fonts inside its style sheet, where the content security policy refuses them.
const withoutEmbeddedFonts = {
  name: "without-embedded-fonts",
  enforce: "pre" as const,
  transform: (code: string, id: string) =>
    id.includes("/graphiql/") && id.endsWith(".css") ? code.replace(/@font-face\s*{[^}]*}/g, "") : null,
};

// One generated module would bring every operation of the portal into the first page; apart, each comes with its page.
const APART = "\0document:";
const documents = new Map<string, string>();
const documentsApart = {
  name: "documents-apart",
  enforce: "pre" as const,
  apply: "build" as const,
  transform(code: string, id: string) {
    if (id.endsWith("/generated/gql.ts")) {
      // Knows every operation by its text; documents are imported by name instead.
      return { code: "export {};", moduleSideEffects: false };
    }
    if (!id.endsWith("/generated/graphql.ts")) {
      return null;
    }
    for (const [, name, value] of code.matchAll(/^export const (\w+) = (.*) as unknown as DocumentNode<.*>;$/gm)) {
      // Operations repeat the fragments they use, and reading a fragment looks at its type alone.
      documents.set(name!, name!.endsWith("FragmentDoc") ? "undefined" : value!);
    }
    const names = [...documents.keys()];
    return {
      code: names.map((name) => `export { ${name} } from "${APART}${name}";`).join("\n"),
      moduleSideEffects: false,
    };
  },
  resolveId: (id: string) => (id.startsWith(APART) ? { id, moduleSideEffects: false } : null),
  load: (id: string) =>
    id.startsWith(APART) ? `export const ${id.slice(APART.length)} = ${documents.get(id.slice(APART.length))};` : null,
};

export default defineConfig({
  plugins: [react(), withoutEmbeddedFonts, documentsApart],
  resolve: { alias: { "@": new URL("./src", import.meta.url).pathname } },
  server: { proxy: Object.fromEntries(toBackend.map((path) => [path, backend])) },
  build: {
    outDir: "target/dist",
    manifest: true,
    emptyOutDir: true,
    // GraphiQL is one lazy page for developers; scripts/weigh.ts guards what everybody loads.
    chunkSizeWarningLimit: 2500,
    rolldownOptions: {
      // A hint of the React compiler inside a library means nothing to a bundler.
      onLog: (level, log, handle) => log.code === "MODULE_LEVEL_DIRECTIVE" || handle(level, log),
    },
  },
  test: {
    environment: "jsdom",
    setupFiles: ["./src/testSetup.ts"],
    include: ["src/**/*.test.{ts,tsx}"],
    css: false,
  },
});
