import "./styles/tokens.css";
import "./styles/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router/dom";
import { chosenLanguage } from "@/shared/i18n/Language";
import { startLanguage } from "@/shared/i18n/startLanguage";
import { applyTextSize, chosenTextSize } from "@/shared/ui/textSize";
import { createRouter } from "./createRouter";
import { SessionProvider } from "./SessionProvider";

const root = document.getElementById("root")!;

applyTextSize(chosenTextSize());
await startLanguage(chosenLanguage());
createRoot(root).render(
  <StrictMode>
    <SessionProvider>
      <RouterProvider router={createRouter()} />
    </SessionProvider>
  </StrictMode>,
);
