import type { Page } from "@playwright/test";

const AT_ONCE = 20;

/** What a system of the congress would do in the name of whoever is signed in on the page. */
export async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  return page.evaluate(
    async (body) => {
      const token = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? "";
      const answer = await fetch("/graphql", {
        method: "POST",
        headers: { "content-type": "application/json", "X-XSRF-TOKEN": token },
        body: JSON.stringify(body),
      });
      const { data, errors } = (await answer.json()) as { data?: unknown; errors?: unknown };
      if (errors || !data) throw new Error(JSON.stringify(errors));
      return data as never;
    },
    { query, variables },
  );
}

type Payload = { suggestion: { id: string; version: number } };

/** As many suggestions as wanted, submitted by one page's deputy and accepted by the other page's staff. */
export async function acceptedItems(deputy: Page, staff: Page, count: number, title: string): Promise<string[]> {
  const ids: string[] = [];
  for (let from = 0; from < count; from += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, index) => from + index);
    const drafts = await ask<Record<string, Payload>>(
      deputy,
      `mutation { ${numbers
        .map(
          (n) => `d${n}: draftSuggestion(input: {idempotencyKey: "${title}-draft-${n}", title: "${title}${n}",
            problem: "情况", analysis: "原因", measures: "一、措施", basis: RESEARCH}) { suggestion { id version } }`,
        )
        .join(" ")} }`,
    );
    const submitted = await ask<Record<string, Payload>>(
      deputy,
      `mutation { ${Object.values(drafts)
        .map(
          ({ suggestion: { id, version } }, n) =>
            `s${n}: submitSuggestion(input: {id: "${id}", expectedVersion: ${version}, idempotencyKey: "submit-${id}"}) { suggestion { id version } }`,
        )
        .join(" ")} }`,
    );
    const items = Object.values(submitted).map(({ suggestion: { id, version } }) => ({ id, expectedVersion: version }));
    await ask(
      staff,
      "mutation($input: BulkSuggestionInput!) { acceptSuggestions(input: $input) { results { id } } }",
      { input: { idempotencyKey: `${title}-accept-${from}`, items } },
    );
    ids.push(...items.map(({ id }) => id));
  }
  return ids;
}
