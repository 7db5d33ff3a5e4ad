import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { AttachmentList } from "./AttachmentList";
import { formatSize } from "./formatSize";

describe("AttachmentList", () => {
  it("offers each file for download, with its size", () => {
    render(<AttachmentList value={[{ id: "fil_1", name: "调研报告.pdf", size: 1_300_000, url: "/api/files/fil_1" }]} />);
    const link = screen.getByRole("link", { name: "调研报告.pdf" });
    expect(link).toHaveAttribute("href", "/api/files/fil_1");
    expect(link).toHaveAttribute("download");
    expect(screen.getByText("1.2 MB")).toBeVisible();
  });

  it("shows nothing where there is no file", () => {
    const { container } = render(<AttachmentList value={[]} />);
    expect(container).toBeEmptyDOMElement();
  });

  it.each([
    [1, "1 KB"],
    [348_160, "340 KB"],
    [20 << 20, "20.0 MB"],
  ])("says %i bytes as people do", (bytes, words) => {
    expect(formatSize(bytes)).toBe(words);
  });
});
