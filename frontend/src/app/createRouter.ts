import { createBrowserRouter } from "react-router";
import { Layout } from "./layout/Layout";
import { routes } from "./routes";
import { PageFailure } from "./PageFailure";
import { createElement } from "react";

/** The router of the portal. */
export function createRouter() {
  return createBrowserRouter([
    { Component: Layout, errorElement: createElement(PageFailure), children: routes },
  ]);
}
