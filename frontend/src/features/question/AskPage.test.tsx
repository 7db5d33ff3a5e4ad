import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { FakeServer } from "@/shared/testing/fakeClient";
import { DEPUTY, renderPage } from "@/shared/testing/renderPage";
import { AskPage } from "./AskPage";

const MOE = { id: "unt_moe", name: "教育部", shortName: "教育部" };

const open = (server: FakeServer = {}, at = "/questions/new") =>
  renderPage(null, {
    server: { UnitSearch: () => ({ units: { nodes: [MOE] } }), ...server },
    at,
    routes: [
      { path: "/questions/new", element: <AskPage /> },
      { path: "/questions/:id", element: <p>the question</p> },
    ],
  });

async function chooseUnit() {
  await userEvent.type(screen.getByRole("combobox", { name: "向哪个单位咨询" }), "教育");
  await userEvent.click(await screen.findByRole("option", { name: /^教育部/ }));
}

describe("AskPage", () => {
  beforeEach(() => localStorage.clear());

  it("names each part that is missing", async () => {
    open();
    await userEvent.click(screen.getByRole("button", { name: "提交咨询" }));
    expect(await screen.findByText("还没有选择单位。")).toBeVisible();
    expect(screen.getByText(/“主题”一栏还没有填写/)).toBeVisible();
    expect(screen.getByText(/“想了解的问题”一栏还没有填写/)).toBeVisible();
  });

  it("keeps unit and words on this device until they are sent", async () => {
    const first = open();
    await chooseUnit();
    await userEvent.type(screen.getByLabelText("主题"), "岗位比例");
    first.unmount();

    open();
    expect(screen.getByRole("combobox")).toHaveValue("教育部");
    expect(screen.getByLabelText("主题")).toHaveValue("岗位比例");
  });

  it("sends the question with the draft it is for, and leads to it", async () => {
    const sent: object[] = [];
    open(
      {
        AskPreFilingQuestion: ({ input }: { input: object }) => {
          sent.push(input);
          return { work: { question: { id: "q9", obligations: [] }, problems: [] } };
        },
      },
      "/questions/new?draft=sug_1",
    );
    await chooseUnit();
    await userEvent.type(screen.getByLabelText("主题"), "岗位比例");
    await userEvent.type(screen.getByLabelText("想了解的问题"), "有没有最低要求？");
    await userEvent.click(screen.getByRole("button", { name: "提交咨询" }));

    expect(await screen.findByText("the question")).toBeVisible();
    const question = { unit: "unt_moe", subject: "岗位比例", text: "有没有最低要求？", draft: "sug_1" };
    expect(sent).toEqual([expect.objectContaining(question)]);
    await waitFor(() => expect(localStorage).toHaveLength(0));
  });

  it("is for deputies alone", () => {
    renderPage(<AskPage />, { server: {}, me: { ...DEPUTY, roles: ["STAFF"] } });
    expect(screen.getByText("只有代表可以向单位咨询。")).toBeVisible();
    expect(screen.queryByRole("form")).toBeNull();
  });
});
