import { describe, expect, it } from "vitest";
import { formatDay, formatInstant, formatShortDay, formatTime } from "./days";

describe("days", () => {
  it("writes a day with its weekday", () => {
    expect(formatDay("2021-07-06", "zh-CN")).toBe("2021年7月6日 周二");
    expect(formatDay("2021-07-06", "en")).toBe("July 6, 2021, Tue");
  });

  it("counts an instant to its day in China", () => {
    expect(formatDay("2026-07-05T16:30:00.000Z", "zh-CN")).toBe("2026年7月6日 周一");
    expect(formatShortDay("2026-07-05T16:30:00.000Z")).toBe("2026-07-06");
  });

  it("writes the time of day in China", () => {
    expect(formatTime("2026-07-05T16:30:00.000Z")).toBe("00:30");
    expect(formatInstant("2026-07-06T02:32:00.000Z", "zh-CN")).toBe("2026年7月6日 周一 10:32");
  });
});
