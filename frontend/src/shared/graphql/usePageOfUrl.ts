import { useSearchParams } from "react-router";

/** The arguments of a page of a connection. */
export interface PageArguments {
  first?: number;
  after?: string;
  last?: number;
  before?: string;
}

/** The page the address names by a cursor; the first page where it names none. */
export function usePageOfUrl(size: number): PageArguments {
  const [params] = useSearchParams();
  const after = params.get("after");
  const before = params.get("before");
  if (before) {
    return { last: size, before };
  }
  return after ? { first: size, after } : { first: size };
}
