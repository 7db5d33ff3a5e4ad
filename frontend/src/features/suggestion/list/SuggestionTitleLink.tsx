import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { SuggestionRowFragment } from "@/shared/graphql/generated/graphql";
import styles from "@/shared/ui/Rows.module.css";

interface Props {
  row: Pick<SuggestionRowFragment, "id" | "title" | "status">;
  /** Where items live: `/suggestions`, or `/public` for the open pages. */
  base: string;
}

/** The title of a suggestion, leading to it; a draft leads to where it is written. */
export function SuggestionTitleLink({ row, base }: Props) {
  const { t } = useTranslation();
  const path = row.status === "DRAFT" ? `/suggestions/${row.id}/edit` : `${base}/${row.id}`;
  return (
    <Link to={path} className={styles.title}>
      {row.title || t("common.untitled")}
    </Link>
  );
}
