import { render, type RenderResult } from "@testing-library/react";
import type { ReactNode } from "react";
import { createMemoryRouter, type RouteObject } from "react-router";
import { RouterProvider } from "react-router/dom";
import { Provider } from "urql";
import { SessionContext, type Account } from "@/shared/session/SessionContext";
import { fakeClient, type FakeServer } from "./fakeClient";

/** A deputy who is signed in. */
export const DEPUTY: Account = {
  __typename: "Me",
  id: "account-1",
  loginName: "deputy",
  displayName: "周慧敏",
  roles: ["DEPUTY"],
  deputy: null,
  committee: null,
  unit: null,
};

interface Options {
  server: FakeServer;
  me?: Account | null;
  /** Where the browser is. */
  at?: string;
  routes?: RouteObject[];
}

/** Shows a page at an address, with a fake server and somebody signed in. */
export function renderPage(page: ReactNode, { server, me = DEPUTY, at = "/", routes }: Options): RenderResult {
  const router = createMemoryRouter(routes ?? [{ path: "*", element: page }], { initialEntries: [at] });
  return render(
    <Provider value={fakeClient(server)}>
      <SessionContext value={{ me, ended: false, renew: () => undefined }}>
        <RouterProvider router={router} />
      </SessionContext>
    </Provider>,
  );
}
