import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followChanges, type Change, type End } from "./followChanges";

interface Stream {
  after: string | null;
  hear: (change: Change) => void;
  end: (how: End) => void;
  closed: boolean;
}

let streams: Stream[];
let seen: DocumentVisibilityState;
let stop: () => void;
const changed = vi.fn();

function begin() {
  stop = followChanges((after, hear, end) => {
    const stream: Stream = { after, hear, end, closed: false };
    streams.push(stream);
    return () => {
      stream.closed = true;
    };
  }, changed);
}

const last = () => streams[streams.length - 1]!;
const pass = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);

function show(state: DocumentVisibilityState) {
  seen = state;
  document.dispatchEvent(new Event("visibilitychange"));
}

describe("followChanges", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    streams = [];
    seen = "visible";
    changed.mockClear();
    vi.spyOn(document, "visibilityState", "get").mockImplementation(() => seen);
    begin();
  });

  afterEach(() => {
    stop();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it("tells of every change after the state it begins with, and of none twice", () => {
    pass(2);
    last().hear({ cursor: "a", secondsAgo: 3600 });
    expect(changed).not.toHaveBeenCalled();
    last().hear({ cursor: "b", secondsAgo: 0 });
    last().hear({ cursor: "b", secondsAgo: 0 });
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it("tells of a change that came between reading and following", () => {
    pass(2);
    last().hear({ cursor: "a", secondsAgo: 1 });
    last().hear({ cursor: "b", secondsAgo: 0 });
    expect(changed.mock.calls).toEqual([[true], [false]]);
  });

  it("comes back with its cursor, after longer and longer pauses, and at once when it was heard again", () => {
    pass(2);
    last().hear({ cursor: "a" });
    last().end("again");
    pass(2);
    expect(last().after).toBe("a");
    for (const longest of [3, 6, 11, 21, 41]) {
      const before = streams.length;
      last().end("again");
      pass(longest / 3);
      expect(streams).toHaveLength(before);
      pass(longest);
      expect(streams).toHaveLength(before + 1);
    }
    last().hear({ cursor: "b" });
    expect(changed).toHaveBeenCalledTimes(1);
    const before = streams.length;
    last().end("again");
    pass(2);
    expect(streams).toHaveLength(before + 1);
  });

  it("never comes back where it was told so", () => {
    pass(2);
    last().end("never");
    pass(600);
    show("hidden");
    pass(60);
    show("visible");
    pass(60);
    expect(streams).toHaveLength(1);
  });

  it("lets the stream of a hidden page go, and asks what was missed when it is seen again", () => {
    pass(2);
    last().hear({ cursor: "a" });
    show("hidden");
    pass(4);
    expect(last().closed).toBe(false);
    pass(2);
    expect(last().closed).toBe(true);
    pass(600);
    expect(streams).toHaveLength(1);
    show("visible");
    pass(2);
    expect(last().after).toBe("a");
  });

  it("rests while nobody touches the page", () => {
    pass(301);
    expect(last().closed).toBe(true);
    window.dispatchEvent(new Event("pointermove"));
    pass(2);
    expect(streams).toHaveLength(2);
  });

  it("stops when it is told to, also while it waits", () => {
    pass(2);
    last().end("again");
    stop();
    pass(600);
    expect(streams).toHaveLength(1);
  });
});
