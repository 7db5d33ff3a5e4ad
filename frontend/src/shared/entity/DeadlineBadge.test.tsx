import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { makeFragmentData } from "@/shared/graphql/generated";
import { DeadlineBadgeFragmentDoc } from "@/shared/graphql/generated/graphql";
import { DeadlineBadge } from "./DeadlineBadge";

const deadline = (daysLeft: number) =>
  makeFragmentData(
    {
      __typename: "Deadline",
      due: "2026-07-06",
      basis: "自交办之日起三个月内答复",
      explain: ["自4月6日起算", "加三个月"],
      daysLeft,
      overdue: daysLeft < 0,
      provisional: false,
    },
    DeadlineBadgeFragmentDoc,
  );

describe("DeadlineBadge", () => {
  it.each([
    [3, "还剩 3 天"],
    [0, "今天到期"],
    [-2, "已逾期 2 天"],
  ])("says %i days left in words, with the date", (days, words) => {
    render(<DeadlineBadge deadline={deadline(days)} />);
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByText("2026年7月6日 周一")).toBeVisible();
  });

  it("opens why it is that date", async () => {
    render(<DeadlineBadge deadline={deadline(3)} why />);
    expect(screen.getByText("加三个月")).not.toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "为什么是这一天" }));
    expect(screen.getByText("自交办之日起三个月内答复")).toBeVisible();
    expect(screen.getByText("加三个月")).toBeVisible();
  });
});
