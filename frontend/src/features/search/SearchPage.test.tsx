import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useLocation } from "react-router";
import { beforeAll, expect, it } from "vitest";
import { startLanguage } from "@/shared/i18n/startLanguage";
import { renderPage } from "@/shared/testing/renderPage";
import { SearchPage } from "./SearchPage";

const HIT = {
  __typename: "SearchEdge",
  cursor: "c1",
  kind: "SUGGESTION",
  node: {
    __typename: "Suggestion",
    id: "sug_1",
    title: "关于饮水安全的建议",
    number: "14-4-3021",
    status: "CLOSED",
    version: 3,
  },
  highlights: [
    {
      __typename: "SearchHighlight",
      part: "REPLY",
      segments: [
        { __typename: "SearchSegment", text: "…", marked: false },
        { __typename: "SearchSegment", text: "饮水", marked: true },
        { __typename: "SearchSegment", text: "<b>工程</b>", marked: false },
      ],
    },
  ],
};

const found = (edges: object[], more: object = {}) => ({
  search: {
    __typename: "SearchConnection",
    totalCount: edges.length,
    totalExact: true,
    relaxed: false,
    complete: true,
    edges,
    facets: [
      {
        __typename: "SearchFacet",
        facet: "STATE",
        values: [{ __typename: "SearchFacetValue", key: "CLOSED", count: edges.length, node: null }],
      },
    ],
    pageInfo: {
      __typename: "PageInfo",
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    },
    ...more,
  },
});

function Place() {
  const { pathname, search } = useLocation();
  return <output aria-label="place">{decodeURIComponent(pathname + search)}</output>;
}

const show = (at: string, answer: () => object | "offline") =>
  renderPage(
    <>
      <SearchPage />
      <Place />
    </>,
    { server: { Search: answer }, at },
  );

beforeAll(() => startLanguage("zh-CN"));

it("marks what was looked for as plain text and leads to the item", async () => {
  show("/search?text=饮水", () => found([HIT]));

  expect(await screen.findByRole("link", { name: "关于饮水安全的建议" })).toHaveAttribute("href", "/suggestions/sug_1");
  expect(screen.getByText("饮水", { selector: "mark" })).toBeVisible();
  expect(screen.getByText("<b>工程</b>")).toBeVisible();
  expect(screen.getByText("找到 1 条")).toBeVisible();
});

it("narrows by a facet and goes back to the first page", async () => {
  show("/search?text=饮水&after=c9", () => found([HIT]));

  const facet = within(await screen.findByRole("complementary", { name: "缩小范围" }));
  await userEvent.click(facet.getByRole("link"));

  expect(screen.getByLabelText("place")).toHaveTextContent("/search?text=饮水&state=CLOSED");
});

it("says what to do where nothing is found", async () => {
  show("/search?text=量子", () => found([]));

  expect(await screen.findByText("没有找到")).toBeVisible();
});

it("says so where similar spellings were taken in, and where the index is not complete", async () => {
  show("/search?text=义务教肓", () => found([HIT], { relaxed: true, complete: false }));

  expect(await screen.findByText("写法完全一致的很少，已列出写法相近的结果。")).toBeVisible();
  expect(screen.getByText("检索索引正在建立，部分内容暂时检索不到。")).toBeVisible();
});

it("leads a whole number straight to its item", async () => {
  renderPage(<Place />, {
    server: { Search: () => found([HIT]) },
    at: "/search?text=14-4-3021",
    routes: [
      { path: "/search", element: <SearchPage /> },
      { path: "*", element: <Place /> },
    ],
  });

  expect(await screen.findByLabelText("place")).toHaveTextContent("/suggestions/sug_1");
});

it("tells of a lost connection and tries again", async () => {
  let offline = true;
  show("/search?text=饮水", () => (offline ? "offline" : found([HIT])));

  const again = await screen.findByRole("button", { name: /重试|再试/ });
  offline = false;
  await userEvent.click(again);

  expect(await screen.findByRole("link", { name: "关于饮水安全的建议" })).toBeVisible();
});
