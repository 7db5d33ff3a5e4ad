import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderPage } from "@/shared/testing/renderPage";
import { EditorPage } from "./EditorPage";

const saved = {
  __typename: "Suggestion",
  id: "s1",
  version: 1,
  status: "DRAFT",
  updatedAt: "2026-07-06T02:32:00.000Z",
  title: "课后服务",
  problem: "",
  analysis: "",
  measures: "",
  basis: null,
  field: null,
  preferredUnit: null,
  mayBePublished: true,
  attachments: [],
};

describe("EditorPage", () => {
  it("keeps the form under the hands when a new draft gets its address", async () => {
    renderPage(null, {
      at: "/suggestions/new",
      routes: [
        { element: <EditorPage />, children: [{ path: "suggestions/new" }, { path: "suggestions/:id/edit" }] },
      ],
      server: {
        SuggestionFieldNames: () => ({ suggestionFields: [] }),
        SimilarToText: () => ({ similarSuggestions: [] }),
        DraftSuggestion: () => ({ save: { suggestion: saved, problems: [] } }),
      },
    });
    const title = screen.getByLabelText("标题");
    await userEvent.type(title, "课后服务");
    expect(await screen.findByText("已保存 10:32", {}, { timeout: 4000 })).toBeVisible();
    expect(screen.getByLabelText("标题")).toBe(title);
    expect(title).toHaveValue("课后服务");
  });
});
