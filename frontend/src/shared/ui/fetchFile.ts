import { apiFetch } from "@/shared/graphql/apiFetch";

/** A file as it came, with the name the server gave it. */
export interface FetchedFile {
  name: string;
  content: Blob;
}

/** How far a download has come; total is null where the server does not say how long the file is. */
export interface Received {
  bytes: number;
  total: number | null;
}

/** Why there is no file: the server refused it, in its own words if it gave any, or it did not arrive whole. */
export class NoFile extends Error {
  readonly reason: "refused" | "broken";

  constructor(reason: "refused" | "broken", message = "") {
    super(message);
    this.reason = reason;
  }
}

/** Fetches a file with the session of the portal; fails with a TypeError without a network and with NoFile otherwise. */
export async function fetchFile(address: string, signal: AbortSignal, tell: (received: Received) => void): Promise<FetchedFile> {
  const response = await apiFetch(address, { signal });
  if (!response.ok) {
    throw new NoFile("refused", await wordsOf(response));
  }
  const content = await contentOf(response, signal, tell);
  return { name: fileName(response.headers.get("Content-Disposition")) ?? lastPart(address), content };
}

async function contentOf(response: Response, signal: AbortSignal, tell: (received: Received) => void): Promise<Blob> {
  const total = Number(response.headers.get("Content-Length")) || null;
  const parts: BlobPart[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  try {
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      parts.push(part.value);
      bytes += part.value.length;
      tell({ bytes, total });
    }
  } catch (failure) {
    throw signal.aborted ? failure : new NoFile("broken");
  }
  return new Blob(parts, { type: response.headers.get("Content-Type") ?? "" });
}

async function wordsOf(response: Response): Promise<string> {
  const answer: unknown = await response.json().catch(() => null);
  const message = answer && typeof answer === "object" && "message" in answer ? answer.message : null;
  return typeof message === "string" ? message : "";
}

function fileName(disposition: string | null): string | null {
  const encoded = disposition?.match(/filename\*=UTF-8''([^;]+)/i)?.[1];
  return encoded ? decodeURIComponent(encoded) : null;
}

function lastPart(address: string): string {
  return new URL(address, location.href).pathname.split("/").pop() ?? "";
}
