import { defineConfig } from "@playwright/test";
import { FLAGS } from "./findBrowser.ts";

const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: ".",
  // Pictures for the guide are made when asked for, not tested.
  testIgnore: process.env.SCREENSHOTS === "1" ? [] : "screenshots.spec.ts",
  outputDir: "../target/e2e",
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: [["line"], ["json", { outputFile: "../target/e2e-report.json" }]],
  use: {
    actionTimeout: 20_000,
    baseURL: process.env.BASE_URL ?? "http://localhost:8080",
    locale: "zh-CN",
    viewport: { width: 1440, height: 900 },
    // Tracing costs time with every step: TRACE=1 when something is to be found out.
    trace: process.env.TRACE === "1" ? "retain-on-failure" : "off",
    launchOptions: { args: FLAGS, ...(executablePath && { executablePath }) },
  },
});
