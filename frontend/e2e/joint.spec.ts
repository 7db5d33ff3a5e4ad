import { expect, test } from "@playwright/test";
import { acceptedItems, ask } from "./accepted.ts";
import { windowOf } from "./people.ts";

test("staff join two suggestions for handling, and each keeps its number and its page", async ({ browser }) => {
  const deputy = await windowOf(browser, "deputy");
  const staff = await windowOf(browser, "staff");
  const title = `关于并案办理的建议${Date.now().toString(36)}`;
  const ids = await acceptedItems(deputy, staff, 2, title);
  const { nodes } = await ask<{ nodes: { number: string }[] }>(
    staff,
    "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Suggestion { number } } }",
    { ids },
  );
  const [first = "", second = ""] = nodes.map(({ number }) => number);

  await staff.goto(`/desk/screening?text=${encodeURIComponent(title)}`);
  const boxes = staff.getByRole("checkbox", { name: new RegExp(title) });
  await expect(boxes).toHaveCount(2);
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await staff.getByRole("button", { name: "并案所选" }).click();
  const preview = staff.getByRole("form", { name: "并案预览" });
  await expect(preview.getByRole("listitem")).toHaveCount(2);
  await preview.getByRole("button", { name: "确认并案 2 件" }).click();
  await expect(preview.getByText("请写明为什么并案。")).toBeVisible();
  await preview.getByLabel("为什么并案").fill("两件都要求同一项经费。");
  await preview.getByRole("button", { name: "确认并案 2 件" }).click();
  await expect(staff.getByText("办好 2 件。")).toBeVisible();

  await staff.goto(`/suggestions/${ids[0]}`);
  await expect(staff.getByText(`建议 ${first} 号`)).toBeVisible();
  const group = staff.getByRole("region", { name: /^并案办理/ });
  await expect(group).toContainText("两件都要求同一项经费。");
  await expect(group.getByRole("listitem").filter({ hasText: first })).toContainText("本件");
  await group.getByRole("listitem").filter({ hasText: second }).getByRole("link").click();
  await expect(staff.getByText(`建议 ${second} 号`)).toBeVisible();
  await expect(group.getByRole("listitem").filter({ hasText: second })).toContainText("本件");
  await expect(group.getByRole("listitem").filter({ hasText: first })).toHaveCount(1);
});
