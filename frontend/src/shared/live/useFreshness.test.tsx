import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Change } from "./followChanges";
import { LiveCue } from "./LiveCue";
import { useFreshness } from "./useFreshness";

let hear: (change: Change) => void;
const refresh = vi.fn();

const open = (_: string | null, listener: (change: Change) => void) => {
  hear = listener;
  return () => undefined;
};

const READ = { fetching: false, stale: false };

function Reply() {
  const [freshness, renew] = useFreshness(open, refresh);
  return (
    <main>
      <LiveCue freshness={freshness} reading={READ} renew={renew} />
      <textarea aria-label="reply" />
    </main>
  );
}

const pass = (seconds: number) => {
  act(() => {
    vi.advanceTimersByTime(seconds * 1000);
  });
};
const change = (cursor: string, secondsAgo = 0) => {
  act(() => hear({ cursor, secondsAgo }));
};

describe("useFreshness", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    refresh.mockClear();
    render(<Reply />);
    pass(2);
    change("0", 3600);
  });

  afterEach(() => vi.useRealTimers());

  it("reads anew when something changed and says so for a while", () => {
    change("a");
    change("b");
    pass(2);
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(screen.getByRole("status")).toHaveTextContent("刚刚更新");
    pass(7);
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
  });

  it("says nothing of a change that came while the page was read", () => {
    cleanup();
    render(<Reply />);
    pass(2);
    change("a");
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
  });

  it("waits until what is being written is sent", () => {
    fireEvent.change(screen.getByLabelText("reply"), { target: { value: "已列入计划" } });
    change("a");
    pass(60);
    expect(refresh).not.toHaveBeenCalled();
    expect(screen.getByRole("status")).toHaveTextContent("内容有更新，您写完后显示");
    fireEvent.change(screen.getByLabelText("reply"), { target: { value: "" } });
    pass(3);
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it("does not wait for somebody who wants to see it now", () => {
    act(() => screen.getByLabelText("reply").focus());
    change("a");
    pass(2);
    fireEvent.click(screen.getByRole("button", { name: "现在显示" }));
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole("button")).toBeNull();
  });
});
