import { fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { SearchField } from "./SearchField";

describe("SearchField", () => {
  it("searches on Enter, but not on an Enter that ends a composition", () => {
    const onSearch = vi.fn();
    render(<SearchField label="查找" value="" onSearch={onSearch} />);
    const field = screen.getByLabelText("查找");
    fireEvent.change(field, { target: { value: "教育" } });
    fireEvent.keyDown(field, { key: "Enter", isComposing: true });
    fireEvent.keyDown(field, { key: "Enter", keyCode: 229 });
    expect(onSearch).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: "Enter", keyCode: 13 });
    expect(onSearch).toHaveBeenCalledExactlyOnceWith("教育");
  });
});
