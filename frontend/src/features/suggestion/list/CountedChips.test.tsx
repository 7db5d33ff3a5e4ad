import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useLocation } from "react-router";
import { beforeAll, expect, it } from "vitest";
import { startLanguage } from "@/shared/i18n/startLanguage";
import { renderPage } from "@/shared/testing/renderPage";
import { CountedChips } from "./CountedChips";

function Page() {
  return (
    <>
      <CountedChips />
      <output>{useLocation().search}</output>
    </>
  );
}

beforeAll(() => startLanguage("zh-CN"));

it("says what the number counts, and takes one condition away without the others", async () => {
  renderPage(<Page />, { server: {}, at: "/suggestions?year=2026&unit=unt_moe&figure=REPLIED_LATE&after=cursor" });

  expect(screen.getByText("逾期答复")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("link", { name: "去掉“年度 2026”" }));

  expect(screen.getByRole("status")).toHaveTextContent("?unit=unt_moe&figure=REPLIED_LATE");
});

it("leaves out what the address names wrongly", () => {
  renderPage(<Page />, { server: {}, at: "/suggestions?figure=EVERYTHING&class=E&round=many&without=HOPE" });

  expect(screen.queryByRole("list")).not.toBeInTheDocument();
});
