import i18next from "i18next";

const CSRF_COOKIE = "XSRF-TOKEN";

/** A fetch of our own server: same origin, in the reader's language, with the CSRF token on everything but GET. */
export async function apiFetch(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const send = () => fetch(input, { ...init, credentials: "same-origin", headers: headersOf(init) });
  if (isRead(init)) {
    return send();
  }
  if (!csrfToken()) {
    await renewCsrfToken();
  }
  const usedToken = csrfToken();
  const response = await send();
  if (response.status !== 403) {
    return response;
  }
  // The token may have ended with its session; a refusal for another reason is given back as it is.
  await renewCsrfToken();
  return csrfToken() === usedToken ? response : send();
}

/** The CSRF token of the session cookie, for classic forms; null before the first answer of the server. */
export function csrfToken(): string | null {
  const pair = document.cookie.split("; ").find((cookie) => cookie.startsWith(`${CSRF_COOKIE}=`));
  return pair ? decodeURIComponent(pair.slice(CSRF_COOKIE.length + 1)) : null;
}

function isRead(init: RequestInit): boolean {
  return !init.method || init.method.toUpperCase() === "GET";
}

/** The headers of a request of ours: the reader's language, and the CSRF token on everything but GET. */
export function headersOf(init: RequestInit): Headers {
  const headers = new Headers(init.headers);
  headers.set("Accept-Language", i18next.language ?? "zh-CN");
  const token = csrfToken();
  if (token && !isRead(init)) {
    headers.set("X-XSRF-TOKEN", token);
  }
  return headers;
}

/** Asks for a CSRF token that fits the present session. */
export async function renewCsrfToken(): Promise<void> {
  await fetch("/api/session", { credentials: "same-origin" });
}
