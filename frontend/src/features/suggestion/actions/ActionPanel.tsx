import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { ActionPanelFragmentDoc, type SuggestionAction } from "@/shared/graphql/generated/graphql";
import { ActionButtons } from "./ActionButtons";
import styles from "./ActionPanel.module.css";
import { FORMS } from "./forms";
import { RefusedActions } from "./RefusedActions";

/** What the reader can do with a suggestion now, and why not the rest; the address names the form that is open. */
export function ActionPanel({ suggestion }: { suggestion: FragmentType<typeof ActionPanelFragmentDoc> }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const item = readFragment(ActionPanelFragmentDoc, suggestion);
  const allowed = item.availableActions.filter((each) => each.allowed).map((each) => each.action);
  const open = allowed.find((action) => action === params.get("do"));
  const form = open && FORMS[open];

  const show = (action: SuggestionAction | null) =>
    setParams(
      (current) => {
        const next = new URLSearchParams(current);
        if (action) next.set("do", action);
        else next.delete("do");
        return next;
      },
      { replace: true, preventScrollReset: true },
    );

  return (
    <section className={`${styles.panel} ${allowed.length ? "" : styles.idle}`} aria-label={t("common.actions")}>
      <h2>{form ? t(`enum.action.${open}`) : t(allowed.length ? "common.actions" : "action.none")}</h2>
      {form ? (
        <Fragment key={open}>{form({ action: open, item, close: () => show(null) })}</Fragment>
      ) : (
        <ActionButtons item={item} actions={allowed} open={show} />
      )}
      <RefusedActions actions={item.availableActions} />
    </section>
  );
}
