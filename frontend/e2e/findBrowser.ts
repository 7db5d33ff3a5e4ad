import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import sparticuz from "@sparticuz/chromium";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** What a browser needs to start in a build: no sandbox of its own, nothing fetched behind our back. */
export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The first browser that really starts: the one named by CHROMIUM_PATH, one on the path, one carried by an npm package; null where none does. */
export async function findBrowser(): Promise<string | null> {
  for (const candidate of [process.env.CHROMIUM_PATH, ...onPath()]) {
    if (candidate && (await starts(candidate))) {
      return candidate;
    }
  }
  const carried = await sparticuz.executablePath().catch(() => null);
  return carried && (await starts(carried)) ? carried : null;
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).filter(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function starts(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args: FLAGS, timeout: 30_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}
