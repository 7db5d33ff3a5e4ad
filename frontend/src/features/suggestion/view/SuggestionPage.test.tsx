import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Link, Outlet, Route, Routes } from "react-router";
import { describe, expect, it } from "vitest";
import { renderPage } from "@/shared/testing/renderPage";
import { useRememberedPlace } from "@/shared/ui/lastPlace";
import { SuggestionPage } from "./SuggestionPage";

function Frame() {
  useRememberedPlace();
  return <Outlet />;
}

const pages = (
  <Routes>
    <Route element={<Frame />}>
      <Route path="/unit" element={<Link to="/suggestions/sug_1">打开</Link>} />
      <Route path="/suggestions" element={<Link to="/suggestions/sug_1">打开</Link>} />
      <Route path="/suggestions/:id" element={<SuggestionPage />} />
    </Route>
  </Routes>
);

const server = { ItemView: () => ({ suggestion: null }) };

describe("SuggestionPage", () => {
  it("leads back to the desk it was opened from", async () => {
    renderPage(pages, { server, at: "/unit?tab=moved" });

    await userEvent.click(screen.getByRole("link", { name: "打开" }));

    expect(await screen.findByRole("link", { name: "返回" })).toHaveAttribute("href", "/unit?tab=moved");
  });

  it("leads back to the list with its conditions", async () => {
    renderPage(pages, { server, at: "/suggestions?mine=1" });

    await userEvent.click(screen.getByRole("link", { name: "打开" }));

    expect(await screen.findByRole("link", { name: "回到建议列表" })).toHaveAttribute("href", "/suggestions?mine=1");
  });
});
