import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { renderPage } from "@/shared/testing/renderPage";
import { NoticeSettingsSection } from "./NoticeSettingsSection";

const settings = {
  __typename: "NoticeSettings",
  version: 4,
  mail: true,
  mailOffered: true,
  email: "deputy@lianluo.example",
  quietHours: { from: "21:00", to: "08:00" },
  reminderDays: [7, 3, 1, 0],
  offeredReminderDays: [14, 7, 3, 1, 0],
};

const read = () => ({ noticeSettings: settings });
const answered = (...problems: object[]) => ({ work: { settings, problems } });

describe("NoticeSettingsSection", () => {
  it("saves what was chosen", async () => {
    const saving = vi.fn<(variables: { input: object }) => object>(() => answered());
    renderPage(<NoticeSettingsSection />, { server: { MyNoticeSettings: read, SaveNoticeSettings: saving } });

    expect(await screen.findByText(/deputy@lianluo.example/)).toBeVisible();
    await userEvent.click(screen.getByRole("checkbox", { name: /用邮件告诉我/ }));
    await userEvent.click(screen.getByRole("checkbox", { name: /免打扰/ }));
    await userEvent.click(screen.getByRole("checkbox", { name: "前 7 天" }));
    await userEvent.click(screen.getByRole("button", { name: "保存" }));

    expect(await screen.findByText("已经保存。")).toBeVisible();
    expect(saving.mock.lastCall![0].input).toMatchObject({
      mail: false,
      quietHours: null,
      reminderDays: [3, 1, 0],
      expectedVersion: 4,
    });
  });

  it("shows a problem where it belongs and keeps what was chosen", async () => {
    const problem = { code: "INVALID_VALUE", path: ["input", "quietHours"], message: "最长 18 小时。" };
    const server = { MyNoticeSettings: read, SaveNoticeSettings: () => answered(problem) };
    renderPage(<NoticeSettingsSection />, { server });

    await userEvent.click(await screen.findByRole("checkbox", { name: /用邮件告诉我/ }));
    await userEvent.click(screen.getByRole("button", { name: "保存" }));

    expect(await screen.findByText("最长 18 小时。")).toBeVisible();
    expect(screen.getByRole("checkbox", { name: /用邮件告诉我/ })).not.toBeChecked();
    expect(screen.queryByText("已经保存。")).toBeNull();
  });

  it("says why there is no mail", async () => {
    renderPage(<NoticeSettingsSection />, {
      server: { MyNoticeSettings: () => ({ noticeSettings: { ...settings, email: null } }) },
    });

    expect(await screen.findByText(/没有登记邮箱/)).toBeVisible();
  });
});
