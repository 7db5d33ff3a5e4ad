import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { AttachmentCard } from "@/shared/entity/AttachmentCard";
import { apiFetch } from "@/shared/graphql/apiFetch";
import { FileField } from "./FileField";
import { uploadFile, type Uploaded } from "./uploadFile";

vi.mock("./uploadFile", () => ({ MAX_MEGABYTES: 20, uploadFile: vi.fn() }));
vi.mock("@/shared/graphql/apiFetch", () => ({ apiFetch: vi.fn() }));

const upload = vi.mocked(uploadFile);
const CARD: AttachmentCard = { id: "fil_1", name: "调研报告.pdf", size: 2048, url: "/api/files/fil_1" };

function Editor({ start = [] }: { start?: AttachmentCard[] }) {
  const [files, setFiles] = useState(start);
  return <FileField label="附件" value={files} onChange={setFiles} />;
}

const file = (name: string, size = 5) => {
  const made = new File(["x"], name, { type: "application/pdf" });
  Object.defineProperty(made, "size", { value: size });
  return made;
};
const choose = (...files: File[]) => userEvent.upload(screen.getByLabelText("选择文件"), files);
const link = (name: string) => screen.findByRole("link", { name });

describe("FileField", () => {
  beforeEach(() => {
    upload.mockReset();
    upload.mockImplementation((sent) => Promise.resolve({ card: { ...CARD, id: sent.name, name: sent.name } }));
    vi.mocked(apiFetch).mockReset().mockResolvedValue(new Response(null, { status: 204 }));
  });

  it("uploads what is chosen, in that order, and says so", async () => {
    render(<Editor start={[CARD]} />);
    await choose(file("一.pdf"), file("二.pdf"));
    await link("二.pdf");
    expect(screen.getAllByRole("link").map((shown) => shown.textContent)).toEqual(["调研报告.pdf", "一.pdf", "二.pdf"]);
    expect(screen.getByRole("status")).toHaveTextContent("“二.pdf”已上传");
  });

  it("takes files that are dropped", async () => {
    render(<Editor />);
    fireEvent.drop(screen.getByText("也可以把文件拖到这里"), { dataTransfer: { files: [file("拖来的.pdf")] } });
    expect(await link("拖来的.pdf")).toBeVisible();
  });

  it("says how far it has come, and that the file is being checked", async () => {
    let percent: (percent: number) => void = () => undefined;
    upload.mockImplementation((_, course) => {
      percent = course.onPercent;
      return new Promise<Uploaded>(() => undefined);
    });
    render(<Editor />);
    await choose(file("大.pdf"), file("后.pdf"));
    await waitFor(() => expect(upload).toHaveBeenCalledOnce());
    act(() => percent(40));
    expect(screen.getByText("正在上传，已完成 40%")).toBeVisible();
    expect(screen.getByText("等待上传")).toBeVisible();
    act(() => percent(100));
    expect(screen.getByText("正在检查文件")).toBeVisible();
  });

  it("refuses what is too large or empty before it is sent", async () => {
    render(<Editor />);
    await choose(file("很大.pdf", (20 << 20) + 1), file("空.pdf", 0));
    expect(screen.getByText(/超过 20 MB 的上限/)).toBeVisible();
    expect(screen.getByText(/是空的/)).toBeVisible();
    expect(upload).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "不再显示“空.pdf”" }));
    expect(screen.queryByText("空.pdf")).toBeNull();
  });

  it("shows the server's reason beside the file, and goes on with the others", async () => {
    upload.mockResolvedValueOnce({ refusal: "文件中含有宏。" });
    render(<Editor />);
    await choose(file("宏.docx"), file("好.pdf"));
    expect(await link("好.pdf")).toBeVisible();
    expect(screen.getByRole("alert")).toHaveTextContent("文件中含有宏。");
    expect(screen.queryByRole("button", { name: /再次上传/ })).toBeNull();
  });

  it("tries again where the network failed", async () => {
    upload.mockRejectedValueOnce(new TypeError("network"));
    render(<Editor />);
    await choose(file("一.pdf"));
    expect(await screen.findByRole("alert")).toHaveTextContent("网络没有连通");
    await userEvent.click(screen.getByRole("button", { name: "再次上传“一.pdf”" }));
    expect(await link("一.pdf")).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("calls an upload off", async () => {
    let signal: AbortSignal | undefined;
    upload.mockImplementation((_, course) => {
      signal = course.signal;
      return new Promise<Uploaded>(() => undefined);
    });
    render(<Editor />);
    await choose(file("一.pdf"));
    await waitFor(() => expect(upload).toHaveBeenCalled());
    await userEvent.click(screen.getByRole("button", { name: "取消上传“一.pdf”" }));
    expect(signal?.aborted).toBe(true);
    expect(screen.queryByText("一.pdf")).toBeNull();
  });

  it("takes a file back, here and on the server", async () => {
    render(<Editor start={[CARD]} />);
    await userEvent.click(screen.getByRole("button", { name: "移除“调研报告.pdf”" }));
    expect(screen.queryByText("调研报告.pdf")).toBeNull();
    expect(apiFetch).toHaveBeenCalledExactlyOnceWith("/api/files/fil_1", { method: "DELETE" });
    expect(screen.getByRole("status")).toHaveTextContent("“调研报告.pdf”已移除");
  });
});
