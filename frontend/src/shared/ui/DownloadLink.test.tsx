import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DownloadLink } from "./DownloadLink";

const NAME = "第3021号建议的答复.pdf";
const DISPOSITION = `attachment; filename="=?UTF-8?Q?x?="; filename*=UTF-8''${encodeURIComponent(NAME)}`;

describe("DownloadLink", () => {
  const saved: { name: string; size: number }[] = [];
  let blob: Blob | undefined;

  beforeEach(() => {
    saved.length = 0;
    URL.createObjectURL = (file: Blob) => {
      blob = file;
      return "blob:file";
    };
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, size: blob?.size ?? -1 });
    });
  });

  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  const answer = (fetched: () => Promise<Response>) => {
    const fetching = vi.fn<typeof fetch>(fetched);
    vi.stubGlobal("fetch", fetching);
    return fetching;
  };

  const press = async () => {
    const view = render(<DownloadLink href="/api/replies/1.pdf">下载答复</DownloadLink>);
    await userEvent.click(screen.getByRole("button", { name: "下载答复" }));
    return view;
  };

  /** A body that is sent part by part as the test says. */
  const body = () => {
    let controller!: ReadableStreamDefaultController<Uint8Array>;
    const stream = new ReadableStream<Uint8Array>({ start: (started) => void (controller = started) });
    return { stream, controller };
  };

  it("saves the file under the name the server gives it, with the session and in the reader's language", async () => {
    const fetching = answer(() => Promise.resolve(new Response("12345", { headers: { "Content-Disposition": DISPOSITION } })));
    await press();
    expect(await screen.findByRole("status")).toHaveTextContent(`已保存“${NAME}”。`);
    expect(saved).toEqual([{ name: NAME, size: 5 }]);
    const [address, init] = fetching.mock.calls[0]!;
    expect(address).toBe("/api/replies/1.pdf");
    expect(init?.credentials).toBe("same-origin");
    expect(new Headers(init?.headers).get("Accept-Language")).toBe("zh-CN");
  });

  it("names a file by its address where the server gives no name", async () => {
    answer(() => Promise.resolve(new Response("1")));
    await press();
    await screen.findByText("已保存“1.pdf”。");
    expect(saved[0]?.name).toBe("1.pdf");
  });

  it("says in words how far it is, and does not start twice", async () => {
    const { stream, controller } = body();
    let respond!: (response: Response) => void;
    const fetching = answer(() => new Promise((resolve) => (respond = resolve)));
    await press();
    const button = screen.getByRole("button", { name: "正在准备文件，请稍候" });
    await userEvent.click(button);
    expect(fetching).toHaveBeenCalledOnce();
    respond(new Response(stream, { headers: { "Content-Length": "8" } }));
    controller.enqueue(new Uint8Array(2));
    await screen.findByRole("button", { name: "正在下载，已收到 25%" });
    controller.enqueue(new Uint8Array(6));
    controller.close();
    await screen.findByRole("button", { name: "下载答复" });
    expect(saved[0]?.size).toBe(8);
  });

  it("counts megabytes where the length is not known", async () => {
    const { stream, controller } = body();
    answer(() => Promise.resolve(new Response(stream)));
    await press();
    controller.enqueue(new Uint8Array(1_500_000));
    await screen.findByRole("button", { name: "正在下载，已收到 1.5 MB" });
    controller.close();
    await screen.findByText(/已保存/);
  });

  it("repeats the server's reason for a refusal", async () => {
    answer(() => Promise.resolve(Response.json({ code: "FORBIDDEN", message: "您不能查看这份答复。" }, { status: 403 })));
    await press();
    expect(await screen.findByRole("alert")).toHaveTextContent("您不能查看这份答复。");
    expect(saved).toEqual([]);
  });

  it("says that there was no reason where a refusal gives none", async () => {
    answer(() => Promise.resolve(new Response("<html>", { status: 502 })));
    await press();
    expect(await screen.findByRole("alert")).toHaveTextContent("服务器没有说明原因");
  });

  it("saves nothing of a file that did not arrive whole, and can try again", async () => {
    const { stream, controller } = body();
    answer(() => Promise.resolve(new Response(stream)));
    await press();
    controller.enqueue(new Uint8Array(5));
    controller.error(new TypeError("network"));
    expect(await screen.findByRole("alert")).toHaveTextContent("文件没有收全，没有保存。");
    expect(saved).toEqual([]);
    answer(() => Promise.resolve(new Response("whole")));
    await userEvent.click(screen.getByRole("button", { name: "下载答复" }));
    await screen.findByText(/已保存/);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says when there is no network", async () => {
    answer(() => Promise.reject(new TypeError("Failed to fetch")));
    await press();
    expect(await screen.findByRole("alert")).toHaveTextContent("网络没有连通");
  });

  it("stops when its page is left", async () => {
    const fetching = answer(() => new Promise(() => undefined));
    const view = await press();
    view.unmount();
    await waitFor(() => expect(fetching.mock.calls[0]![1]?.signal?.aborted).toBe(true));
  });
});
