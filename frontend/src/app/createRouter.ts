import { createBrowserRouter } from "react-router";
import { Waiting } from "@/shared/ui/Waiting";
import { Layout } from "./layout/Layout";
import { routes } from "./routes";
import { PageFailure } from "./PageFailure";
import { createElement } from "react";

/** The router of the portal. */
export function createRouter() {
  return createBrowserRouter([
    { Component: Layout, HydrateFallback: Waiting, errorElement: createElement(PageFailure), children: routes },
  ]);
}
