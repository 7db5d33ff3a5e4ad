import { useState } from "react";
import { useTranslation } from "react-i18next";
import { RebuildSearchIndexDocument, type SearchIndexPartsFragment } from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import { Button } from "@/shared/ui/Button";
import { ConfirmDialog } from "@/shared/ui/ConfirmDialog";
import { Notice } from "@/shared/ui/Notice";
import { Section } from "@/shared/ui/Section";
import type { Rebuilding } from "./rebuildingOf";
import styles from "./SearchIndex.module.css";

const TONES = { begins: "info", goesOn: "info", done: "done", failed: "error" } as const;

interface Props {
  index: SearchIndexPartsFragment;
  rebuilding: Rebuilding;
  onAsked: () => void;
}

/** Has the index made anew after one question, and says what came of it. */
export function RebuildIndex({ index, rebuilding, onAsked }: Props) {
  const { t } = useTranslation();
  const { work, busy } = useWork(RebuildSearchIndexDocument);
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const running = rebuilding === "begins" || rebuilding === "goesOn";

  const rebuild = async () => {
    setRefused(null);
    const outcome = await work({});
    setAsking(false);
    if (outcome.kind === "done") {
      onAsked();
    } else {
      setRefused(outcome.kind === "failed" ? outcome.message : outcome.problems.map(({ message }) => message).join(" "));
    }
  };

  return (
    <Section title={t("searchIndex.rebuild")}>
      <div className={styles.rebuild}>
        <p>{t("searchIndex.rebuildHint")}</p>
        {refused && <Notice tone="error">{refused}</Notice>}
        {rebuilding && (
          <Notice tone={TONES[rebuilding]}>{t(`searchIndex.${rebuilding}`, { count: index.documents })}</Notice>
        )}
        {!running && <Button onClick={() => setAsking(true)}>{t("searchIndex.rebuild")}</Button>}
      </div>
      {asking && (
        <ConfirmDialog
          title={t("searchIndex.ask")}
          confirm={t("searchIndex.rebuild")}
          busy={busy ? t("searchIndex.asking") : undefined}
          onConfirm={() => void rebuild()}
          onCancel={() => setAsking(false)}
        >
          <p>{t("searchIndex.effect")}</p>
        </ConfirmDialog>
      )}
    </Section>
  );
}
