import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { uploadFile } from "./uploadFile";

const CARD = { id: "fil_1", name: "a.pdf", size: 1, url: "/api/files/fil_1" };
const file = new File(["x"], "a.pdf");

interface Answer {
  status: number;
  responseText: string;
}

/** Answers uploads in turn; null for a network that does not answer. */
function serve(...answers: (Answer | null)[]) {
  const tokens: string[] = [];
  class FakeRequest {
    status = 0;
    responseText = "";
    upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
    onload = () => undefined;
    onerror = () => undefined;
    open() {}
    abort() {}
    setRequestHeader(name: string, value: string) {
      if (name === "x-xsrf-token") tokens.push(value);
    }
    send() {
      this.upload.onprogress?.({ loaded: 1, total: 3 });
      const answer = answers.shift();
      if (answer === undefined) return;
      if (answer === null) {
        this.onerror();
      } else {
        Object.assign(this, answer);
        this.onload();
      }
    }
  }
  vi.stubGlobal("XMLHttpRequest", FakeRequest);
  return tokens;
}

const course = () => ({ onPercent: vi.fn(), signal: new AbortController().signal });
const refused = (status: number, message: string) => ({ status, responseText: JSON.stringify({ message }) });
const kept = { status: 201, responseText: JSON.stringify(CARD) };

describe("uploadFile", () => {
  beforeEach(() => {
    document.cookie = "XSRF-TOKEN=old";
  });
  afterEach(() => vi.unstubAllGlobals());

  it("tells what was kept and how far it came", async () => {
    const tokens = serve(kept);
    const { onPercent, signal } = course();
    expect(await uploadFile(file, { onPercent, signal })).toEqual({ card: CARD });
    expect(onPercent).toHaveBeenCalledExactlyOnceWith(33);
    expect(tokens).toEqual(["old"]);
  });

  it("gives the server's words on", async () => {
    serve(refused(415, "文件中含有宏。"));
    expect(await uploadFile(file, course())).toEqual({ refusal: "文件中含有宏。" });
  });

  it("has no words where the answer is not ours", async () => {
    serve({ status: 502, responseText: "<html>" });
    expect(await uploadFile(file, course())).toEqual({ refusal: "" });
  });

  it("sends once more with a new token where the old one has ended", async () => {
    const tokens = serve(refused(403, "页面已过期"), kept);
    vi.stubGlobal("fetch", () => {
      document.cookie = "XSRF-TOKEN=new";
      return Promise.resolve(new Response());
    });
    expect(await uploadFile(file, course())).toEqual({ card: CARD });
    expect(tokens).toEqual(["old", "new"]);
  });

  it("fails where the network does not answer, and where it is called off", async () => {
    serve(null);
    await expect(uploadFile(file, course())).rejects.toThrow(TypeError);
    serve();
    const controller = new AbortController();
    const called = uploadFile(file, { onPercent: vi.fn(), signal: controller.signal });
    controller.abort();
    await expect(called).rejects.toThrow("abort");
  });
});
