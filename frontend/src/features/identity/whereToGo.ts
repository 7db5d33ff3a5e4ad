/** Where to go after login: on with an authorization the server began, or back to a page of the portal; never to another site. */
export function whereToGo(params: URLSearchParams): { leave: string } | { page: string } {
  const onwards = params.get("continue");
  if (onwards) {
    const url = URL.parse(onwards, location.origin);
    if (url?.origin === location.origin && url.pathname.startsWith("/oauth2/authorize")) {
      return { leave: url.href };
    }
  }
  const next = params.get("next");
  const page = next ? URL.parse(next, location.origin) : null;
  return { page: page?.origin === location.origin ? page.pathname + page.search : "/" };
}
