import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { DraftReplyInput } from "@/shared/graphql/generated/graphql";
import type { Answer } from "@/shared/testing/fakeClient";
import { DEPUTY, renderPage } from "@/shared/testing/renderPage";
import { ReplyEditor } from "./ReplyEditor";
import { readReplyCopy, type ReplyText } from "./ReplyText";
import { EMPTY_REPLY, replyInputOf, type ReplyValues } from "./ReplyValues";

const FULL: ReplyValues = {
  ...EMPTY_REPLY,
  replyClass: "A",
  documentNumber: "教建议字〔2026〕121号",
  text: "您提出的建议收悉。",
  contactName: "综合处",
  contactPhone: "010-66000000",
};

type Save = (variables: { input: DraftReplyInput }) => Answer;

const draftOf = (content: { promises?: unknown }, revision: number) => ({
  __typename: "ReplyDraft",
  revision,
  by: "方知远",
  at: "2026-07-06T02:32:00.000Z",
  sentBack: null,
  signedBy: null,
  content: { ...replyInputOf(FULL), ...content, promises: [] },
  promises: content.promises ?? [],
});
const saved = (content: object, revision: number, problems: object[] = []) => ({
  save: { suggestion: { id: "s1", assignments: [{ key: "a1", draft: draftOf(content, revision) }] }, problems },
});
const keeping = () => vi.fn<Save>(({ input }) => saved(input.content, input.revision + 1));

const START: ReplyText = { revision: 3, at: "2026-07-06T02:00:00.000Z", values: FULL };

function open(server: Record<string, (variables: never) => Answer>, start: ReplyText | null = START, onSent = vi.fn()) {
  renderPage(
    <ReplyEditor suggestion="s1" assignment="a1" start={start} countersigned={false} onSent={onSent} />,
    { server },
  );
  return onSent;
}

describe("ReplyEditor", () => {
  beforeEach(() => localStorage.clear());

  it("keeps what is typed on the server, as a change of the draft that was read", async () => {
    const keep = keeping();
    open({ KeepReplyDraft: keep });
    await userEvent.type(screen.getByLabelText("答复正文"), "经研究");
    expect(await screen.findByText(/^已保存/, {}, { timeout: 4000 })).toBeVisible();
    expect(keep.mock.calls[0]?.[0].input).toMatchObject({ revision: 3, content: { text: "您提出的建议收悉。经研究" } });
    expect(readReplyCopy(DEPUTY.id, "s1")).toBeNull();
  });

  it("keeps a promise half typed and a reason not yet given on the server like all the rest", async () => {
    const keep = keeping();
    open({ KeepReplyDraft: keep });
    await userEvent.click(screen.getByRole("radio", { name: "摘要公开" }));
    await userEvent.click(screen.getByRole("button", { name: "加一项承诺" }));
    const row = within(screen.getByRole("group", { name: "第 1 项承诺" }));
    await userEvent.type(row.getByLabelText("做什么"), "出台指导意见");
    expect(readReplyCopy(DEPUTY.id, "s1")?.values.promises).toEqual([{ what: "出台指导意见", who: "", dueOn: "" }]);
    expect(await screen.findByText(/^已保存/, {}, { timeout: 4000 })).toBeVisible();
    expect(keep.mock.lastCall?.[0].input.content).toMatchObject({
      promises: [{ what: "出台指导意见", who: "", dueOn: null }],
      publication: { extent: "SUMMARY", summary: "", reason: "" },
    });
    expect(readReplyCopy(DEPUTY.id, "s1")).toBeNull();
  });

  it("does not send a promise that is not complete, and says beside each field what is missing", async () => {
    const half = { ...FULL, promises: [{ what: "", who: "基础教育司", dueOn: "" }] };
    open({ KeepReplyDraft: keeping() }, { ...START, values: half });
    await userEvent.click(screen.getByRole("button", { name: "送签发" }));
    const row = within(screen.getByRole("group", { name: "第 1 项承诺" }));
    expect(row.getByLabelText("做什么")).toHaveFocus();
    expect(row.getByText("请写明做什么。")).toBeVisible();
    expect(row.getByText("请选择完成日期。")).toBeVisible();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("shows at its field what the server says of a promise", async () => {
    const path = ["input", "promises", "0", "dueOn"];
    const send = () => ({
      work: { suggestion: null, problems: [{ code: "INVALID_VALUE", path, message: "第 1 项承诺的期限已经过去。" }] },
    });
    const promised = { ...FULL, promises: [{ what: "出台指导意见", who: "基础教育司", dueOn: "2099-06-30" }] };
    open({ KeepReplyDraft: keeping(), SendToSign: send }, { ...START, values: promised });
    await userEvent.click(screen.getByRole("button", { name: "送签发" }));
    await userEvent.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "送签发" }));
    const row = within(screen.getByRole("group", { name: "第 1 项承诺" }));
    expect(await row.findByText("第 1 项承诺的期限已经过去。")).toBeVisible();
  });

  it("shows both texts when a colleague changed the draft, and saves the chosen one over the new one", async () => {
    const stale = { code: "STALE_VERSION", path: ["input", "revision"], message: "稿件已经被修改。" };
    const keep = vi.fn<Save>(({ input }) =>
      input.revision === 7 ? saved(input.content, 8) : saved({ text: "同事改过的正文。" }, 7, [stale]),
    );
    open({ KeepReplyDraft: keep });
    await userEvent.type(screen.getByLabelText("答复正文"), "我写的");
    const conflict = within(await screen.findByRole("region", { name: /答复稿在另一处被修改过/ }, { timeout: 4000 }));
    expect(conflict.getByText("同事改过的正文。")).toBeVisible();
    expect(conflict.getByText("您提出的建议收悉。我写的")).toBeVisible();
    await userEvent.click(conflict.getByRole("button", { name: "用这里的文字" }));
    await waitFor(() => expect(keep.mock.lastCall?.[0].input.revision).toBe(7));
    expect(keep.mock.lastCall?.[0].input.content.text).toBe("您提出的建议收悉。我写的");
  });

  it("does not send a reply of class B without a promise, and says so where promises stand", async () => {
    open({ KeepReplyDraft: keeping() });
    await userEvent.click(screen.getByRole("radio", { name: /^B 类/ }));
    await userEvent.click(screen.getByRole("button", { name: "送签发" }));
    expect(screen.getByText("B 类答复至少列明一项承诺。")).toBeVisible();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("sends on what was saved, after one question", async () => {
    const send = vi.fn<() => Answer>(() => ({
      work: { suggestion: { id: "s1", version: 9, status: "SIGNED_FOR" }, problems: [] },
    }));
    const onSent = open({ KeepReplyDraft: keeping(), SendToSign: send });
    await userEvent.click(screen.getByRole("button", { name: "送签发" }));
    await userEvent.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "送签发" }));
    await waitFor(() => expect(onSent).toHaveBeenCalled());
    expect(send).toHaveBeenCalledTimes(1);
  });
});
