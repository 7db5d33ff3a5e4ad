import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { ActionPanelFragment } from "@/shared/graphql/generated/graphql";
import type { Answer } from "@/shared/testing/fakeClient";
import { renderPage } from "@/shared/testing/renderPage";
import { CosignForm } from "./CosignForm";

const text = (contentHash: string, measures: string) => ({
  suggestion: {
    __typename: "Suggestion",
    id: "s1",
    contentHash,
    title: "关于课后服务的建议",
    problem: "经费不足",
    analysis: "定额没有调整",
    measures,
    attachments: [],
    cosignatures: [],
  },
});

const item = { id: "s1", version: 3 } as ActionPanelFragment;

describe("CosignForm", () => {
  it("signs the text that is shown, with the consent given", async () => {
    const sign = vi.fn<(variables: { input: object }) => Answer>(() => ({ work: { suggestion: null, problems: [] } }));
    const close = vi.fn();
    renderPage(<CosignForm action="COSIGN" item={item} close={close} />, {
      server: { TextToSign: () => text("hash-1", "一、定标准"), CosignSuggestion: sign },
    });
    expect(await screen.findByText("一、定标准")).toBeVisible();
    await userEvent.click(screen.getByRole("checkbox", { name: /由领衔代表转告答复/ }));
    await userEvent.click(screen.getByRole("button", { name: "签名联名" }));
    expect(sign.mock.calls[0]?.[0].input).toMatchObject({ id: "s1", contentHash: "hash-1", mayRelay: true });
    expect(close).toHaveBeenCalled();
  });

  it("shows the new text and asks again when it changed while it was read", async () => {
    let changed = false;
    const sign = vi.fn<(variables: { input: { contentHash: string } }) => Answer>(({ input }) => {
      const fresh = input.contentHash === "hash-2";
      changed = true;
      const stale = [{ code: "STALE_VERSION", path: ["input", "contentHash"], message: "正文已经改过。" }];
      return { work: { suggestion: null, problems: fresh ? [] : stale } };
    });
    const close = vi.fn();
    renderPage(<CosignForm action="COSIGN" item={item} close={close} />, {
      server: {
        TextToSign: () => (changed ? text("hash-2", "二、给补助") : text("hash-1", "一、定标准")),
        CosignSuggestion: sign,
      },
    });
    await screen.findByText("一、定标准");
    await userEvent.click(screen.getByRole("button", { name: "签名联名" }));
    expect(await screen.findByText("二、给补助")).toBeVisible();
    expect(screen.getByRole("alert")).toHaveTextContent("正文在您阅读期间改过");
    expect(close).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "签名联名" }));
    expect(sign.mock.calls[1]?.[0].input.contentHash).toBe("hash-2");
    expect(close).toHaveBeenCalled();
  });
});
