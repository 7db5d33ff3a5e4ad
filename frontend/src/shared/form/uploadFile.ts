import type { AttachmentCard } from "@/shared/entity/AttachmentCard";
import { csrfToken, headersOf, renewCsrfToken } from "@/shared/graphql/apiFetch";

/** The largest file the server takes. */
export const MAX_MEGABYTES = 20;

interface Course {
  onPercent: (percent: number) => void;
  signal: AbortSignal;
}

/** What came of an upload: the file as it is kept, or why it is not, in the reader's language. */
export type Uploaded = { card: AttachmentCard } | { refusal: string };

/** Sends a file to our server. Throws where the network does not answer or the upload is called off. */
export async function uploadFile(file: File, course: Course): Promise<Uploaded> {
  if (!csrfToken()) {
    await renewCsrfToken();
  }
  const usedToken = csrfToken();
  let answer = await send(file, course);
  if (answer.status === 403) {
    // The token may have ended with its session.
    await renewCsrfToken();
    answer = csrfToken() === usedToken ? answer : await send(file, course);
  }
  return answer.status === 201
    ? { card: JSON.parse(answer.responseText) as AttachmentCard }
    : { refusal: messageOf(answer.responseText) };
}

/** By XMLHttpRequest, since fetch does not tell how far it has come. */
function send(file: File, { onPercent, signal }: Course): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/files");
    headersOf({ method: "POST" }).forEach((value, name) => request.setRequestHeader(name, value));
    request.upload.onprogress = ({ loaded, total }) => onPercent(total ? Math.floor((loaded / total) * 100) : 0);
    request.onload = () => resolve(request);
    request.onerror = () => reject(new TypeError("The network did not answer"));
    signal.addEventListener("abort", () => {
      request.abort();
      reject(signal.reason as Error);
    });
    const form = new FormData();
    form.append("file", file, file.name);
    request.send(form);
  });
}

function messageOf(body: string): string {
  try {
    return (JSON.parse(body) as { message?: string }).message ?? "";
  } catch {
    return "";
  }
}
