import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Answer } from "@/shared/testing/fakeClient";
import { DEPUTY, renderPage } from "@/shared/testing/renderPage";
import { EMPTY_DRAFT, type DraftValues } from "./DraftValues";
import { readDraftCopy } from "./DraftCopy";
import { SuggestionForm } from "./SuggestionForm";

const FULL: DraftValues = {
  ...EMPTY_DRAFT,
  title: "关于课后服务的建议",
  problem: "经费不足",
  analysis: "定额未调整",
  measures: "调整定额",
  basis: "RESEARCH",
};

type Input = Partial<DraftValues> & { id?: string; expectedVersion?: number };
type Save = (variables: { input: Input }) => Answer;

const onServer = (values: DraftValues, version: number) => ({
  __typename: "Suggestion",
  id: "s1",
  version,
  status: "DRAFT",
  updatedAt: "2026-07-06T02:32:00.000Z",
  ...values,
  basis: values.basis || null,
  field: values.field ? { code: values.field } : null,
});

const fields = {
  SuggestionFieldNames: () => ({ suggestionFields: [] }),
  SimilarToText: () => ({ similarSuggestions: [] }),
  CheckDraft: () => ({ checkDraft: [] }),
};
const saving = (version: number) =>
  vi.fn<Save>(({ input }) => ({ save: { suggestion: onServer({ ...FULL, ...input }, version), problems: [] } }));
const stale = (values: DraftValues, version: number) =>
  vi.fn<Save>(({ input }) =>
    input.expectedVersion === version
      ? { save: { suggestion: onServer({ ...values, ...input }, version + 1), problems: [] } }
      : {
          save: {
            suggestion: onServer(values, version),
            problems: [{ code: "STALE_VERSION", path: [], message: "已被修改" }],
          },
        },
  );

const nothing = () => undefined;
const start = (version = 3) => ({ id: "s1", version, values: FULL });

describe("SuggestionForm", () => {
  it("keeps each change on this device first and saves it on the server when typing pauses", async () => {
    const draft = saving(1);
    const created = vi.fn();
    renderPage(<SuggestionForm start={null} onCreated={created} />, { server: { ...fields, DraftSuggestion: draft } });
    await userEvent.type(screen.getByLabelText("标题"), "课后服务");
    expect(readDraftCopy(DEPUTY.id, null)?.values.title).toBe("课后服务");
    expect(draft).not.toHaveBeenCalled();
    expect(await screen.findByText("已保存 10:32", {}, { timeout: 4000 })).toBeVisible();
    expect(draft).toHaveBeenCalledOnce();
    expect(draft.mock.calls[0]?.[0].input.title).toBe("课后服务");
    expect(created).toHaveBeenCalledWith("s1");
    expect(readDraftCopy(DEPUTY.id, null)).toBeNull();
  });

  it("says that the text is on this device only while the network does not answer, and keeps it", async () => {
    renderPage(<SuggestionForm start={start()} onCreated={nothing} />, {
      server: { ...fields, EditSuggestion: () => "offline" },
    });
    await userEvent.type(screen.getByLabelText("标题"), "二");
    expect(await screen.findByText("仅存在本机", {}, { timeout: 4000 })).toBeVisible();
    expect(readDraftCopy(DEPUTY.id, "s1")).toMatchObject({ baseVersion: 3, values: { title: "关于课后服务的建议二" } });
  });

  it("brings back what was only on this device", async () => {
    const edit = saving(4);
    const copy = { values: { ...FULL, title: "断网时写的标题" }, baseVersion: 3 };
    localStorage.setItem(`lianluo.copy.draft.${DEPUTY.id}.s1`, JSON.stringify(copy));
    renderPage(<SuggestionForm start={start()} onCreated={nothing} />, { server: { ...fields, EditSuggestion: edit } });
    expect(screen.getByLabelText("标题")).toHaveValue("断网时写的标题");
    await waitFor(() => expect(edit).toHaveBeenCalledOnce());
    expect(edit.mock.calls[0]?.[0].input).toMatchObject({ title: "断网时写的标题", expectedVersion: 3 });
  });

  it("shows both texts when it was changed elsewhere, and saves the one chosen", async () => {
    const edit = stale({ ...FULL, title: "另一处的标题" }, 5);
    renderPage(<SuggestionForm start={start(3)} onCreated={nothing} />, {
      server: { ...fields, EditSuggestion: edit },
    });
    await userEvent.type(screen.getByLabelText("标题"), "二");
    const conflict = await screen.findByRole("region", { name: /另一处被修改过/ }, { timeout: 4000 });
    expect(within(conflict).getByText("关于课后服务的建议二")).toBeVisible();
    expect(within(conflict).getByText("另一处的标题")).toBeVisible();
    await userEvent.click(within(conflict).getByRole("button", { name: "用这里的文字" }));
    await waitFor(() => expect(edit).toHaveBeenCalledTimes(2));
    expect(edit.mock.calls[1]?.[0].input).toMatchObject({ title: "关于课后服务的建议二", expectedVersion: 5 });
    await waitFor(() => expect(screen.queryByRole("region", { name: /另一处被修改过/ })).toBeNull());
  });

  it("takes the other text when that is chosen", async () => {
    const edit = stale({ ...FULL, title: "另一处的标题" }, 5);
    renderPage(<SuggestionForm start={start(3)} onCreated={nothing} />, {
      server: { ...fields, EditSuggestion: edit },
    });
    await userEvent.type(screen.getByLabelText("标题"), "二");
    await userEvent.click(await screen.findByRole("button", { name: "用另一处的文字" }, { timeout: 4000 }));
    expect(screen.getByLabelText("标题")).toHaveValue("另一处的标题");
    expect(readDraftCopy(DEPUTY.id, "s1")).toBeNull();
  });

  it("says at each field what is missing and puts the cursor at the first", async () => {
    const values = { ...FULL, problem: "", measures: "" };
    renderPage(<SuggestionForm start={{ id: "s1", version: 3, values }} onCreated={nothing} />, { server: fields });
    await userEvent.click(screen.getByRole("button", { name: "提交" }));
    expect(screen.getByLabelText("办法")).toHaveAccessibleDescription(/“办法”一栏还没有填写，请写明具体措施。/);
    expect(screen.getByLabelText("问题")).toHaveFocus();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("submits the version that was saved after one question", async () => {
    const submit = vi.fn<Save>(() => ({
      work: { suggestion: { id: "s1", version: 4, status: "SUBMITTED" }, problems: [] },
    }));
    renderPage(null, {
      server: { ...fields, SubmitSuggestion: submit },
      routes: [
        { path: "/", element: <SuggestionForm start={start()} onCreated={nothing} /> },
        { path: "/suggestions/:id/receipt", element: <p>回执</p> },
      ],
    });
    await userEvent.click(screen.getByRole("button", { name: "提交" }));
    await userEvent.click(screen.getByRole("button", { name: "确认提交" }));
    expect(await screen.findByText("回执")).toBeVisible();
    expect(submit.mock.calls[0]?.[0].input).toMatchObject({ id: "s1", expectedVersion: 3 });
  });

  it("shows the server's problem at its field", async () => {
    const problem = { code: "REQUIRED", path: ["input", "analysis"], message: "请补充原因分析。" };
    renderPage(<SuggestionForm start={start()} onCreated={nothing} />, {
      server: { ...fields, SubmitSuggestion: () => ({ work: { suggestion: null, problems: [problem] } }) },
    });
    await userEvent.click(screen.getByRole("button", { name: "提交" }));
    await userEvent.click(screen.getByRole("button", { name: "确认提交" }));
    expect(await screen.findByText("请补充原因分析。")).toBeVisible();
    expect(screen.getByLabelText("分析")).toHaveAccessibleDescription(/请补充原因分析/);
  });

  it("never submits by Enter, least of all one that belongs to an input method", async () => {
    renderPage(<SuggestionForm start={start()} onCreated={nothing} />, { server: fields });
    const title = screen.getByLabelText("标题");
    const goesOn = fireEvent.keyDown(title, { key: "Enter", isComposing: true, keyCode: 229 });
    expect(goesOn).toBe(false);
    await userEvent.type(title, "{Enter}");
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
