import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { PagerFragmentDoc } from "@/shared/graphql/generated/graphql";
import { ButtonLink } from "./ButtonLink";
import styles from "./Pager.module.css";

/** Leads to the pages before and after; nothing where there is one page only. */
export function Pager({ pageInfo }: { pageInfo: FragmentType<typeof PagerFragmentDoc> }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = readFragment(PagerFragmentDoc, pageInfo);
  const to = (name: "after" | "before", cursor: string) => {
    const next = new URLSearchParams(params);
    next.delete("after");
    next.delete("before");
    next.set(name, cursor);
    return `?${next}`;
  };
  // Going on from a cursor there is always a page before, whatever a forward reading says of it.
  const back = hasPreviousPage || params.has("after");
  const on = hasNextPage || params.has("before");
  if (!back && !on) {
    return null;
  }
  return (
    <nav className={styles.pager} aria-label={t("common.pages")}>
      {back && startCursor && <ButtonLink to={to("before", startCursor)}>{t("common.previousPage")}</ButtonLink>}
      {on && endCursor && <ButtonLink to={to("after", endCursor)}>{t("common.nextPage")}</ButtonLink>}
    </nav>
  );
}
