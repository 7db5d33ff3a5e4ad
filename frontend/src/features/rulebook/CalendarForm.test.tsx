import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { renderPage } from "@/shared/testing/renderPage";
import { CalendarForm } from "./CalendarForm";

const KNOWN = {
  __typename: "WorkCalendarYear" as const,
  year: 2026,
  version: 4,
  holidays: ["2026-02-15", "2026-02-16", "2026-02-17", "2026-04-04"].map((date) => ({
    __typename: "NamedDay" as const,
    date,
    name: date < "2026-03" ? "春节" : "清明节",
  })),
  makeUpDays: [{ __typename: "NamedDay" as const, date: "2026-02-14", name: "春节" }],
  source: "国办通知",
  savedBy: null,
  savedAt: null,
};

const saved = (problems: object[] = []) => ({ work: { calendarYear: KNOWN, problems } });

describe("CalendarForm", () => {
  beforeEach(() => localStorage.clear());

  it("joins days to spans and sends every day of them", async () => {
    const save = vi.fn<(variables: { input: object }) => object>(() => saved());
    renderPage(<CalendarForm year={2026} known={KNOWN} />, { server: { SaveCalendarYear: save } });
    const [first, second] = screen.getAllByLabelText("最后一天");
    expect(first).toHaveValue("2026-02-17");
    expect(second).toHaveValue("2026-04-04");
    await userEvent.clear(second!);
    await userEvent.type(second!, "2026-04-06");
    await userEvent.click(screen.getByRole("button", { name: "保存 2026 年工作日历" }));
    await waitFor(() => expect(save).toHaveBeenCalledOnce());
    expect(save.mock.calls[0]?.[0].input).toMatchObject({
      year: 2026,
      expectedVersion: 4,
      holidays: [
        { date: "2026-02-15", name: "春节" },
        { date: "2026-02-16", name: "春节" },
        { date: "2026-02-17", name: "春节" },
        { date: "2026-04-04", name: "清明节" },
        { date: "2026-04-05", name: "清明节" },
        { date: "2026-04-06", name: "清明节" },
      ],
      makeUpDays: [{ date: "2026-02-14", name: "春节" }],
    });
  });

  it("draws the year as it is typed", async () => {
    renderPage(<CalendarForm year={2027} known={undefined} />, { server: {} });
    expect(screen.getAllByLabelText("节日")).toHaveLength(7);
    await userEvent.type(screen.getAllByLabelText("第一天")[0]!, "2027-01-01");
    await userEvent.type(screen.getAllByLabelText("最后一天")[0]!, "2027-01-02");
    const january = screen.getByRole("table", { name: "一月" });
    expect(within(january).getAllByText("休")).toHaveLength(2);
  });

  it("shows a problem with a day at the span it came from", async () => {
    const problem = { code: "INVALID_VALUE", path: ["input", "holidays", "3", "date"], message: "不在 2026 年。" };
    renderPage(<CalendarForm year={2026} known={KNOWN} />, { server: { SaveCalendarYear: () => saved([problem]) } });
    await userEvent.click(screen.getByRole("button", { name: "保存 2026 年工作日历" }));
    await waitFor(() =>
      expect(screen.getAllByLabelText("第一天")[1]).toHaveAccessibleDescription("不在 2026 年。"),
    );
  });

  it("asks for missing days and a right order before anything is sent", async () => {
    renderPage(<CalendarForm year={2027} known={undefined} />, { server: {} });
    await userEvent.type(screen.getAllByLabelText("第一天")[0]!, "2027-01-03");
    await userEvent.type(screen.getAllByLabelText("最后一天")[0]!, "2027-01-01");
    await userEvent.click(screen.getByRole("button", { name: "保存 2027 年工作日历" }));
    expect(await screen.findByText("最后一天不能早于第一天。")).toBeVisible();
    expect(screen.getAllByText("请填写日期。")).toHaveLength(12);
  });
});
