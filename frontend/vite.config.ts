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

export default defineConfig({
  plugins: [react(), withoutEmbeddedFonts],
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
