import { useWatch, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { usePaused } from "@/shared/form/usePaused";
import { CheckDraftDocument } from "@/shared/graphql/generated/graphql";
import { Section } from "@/shared/ui/Section";
import styles from "./DraftChecks.module.css";
import type { DraftValues } from "./DraftValues";

/** What a draft may still lack, told once it has a title, a problem and measures and typing pauses; advice only. */
export function DraftChecks({ control }: { control: Control<DraftValues> }) {
  const { t } = useTranslation();
  const values = useWatch({ control, name: ["title", "problem", "analysis", "measures"] });
  const [title = "", problem = "", analysis = "", measures = ""] = JSON.parse(
    usePaused(JSON.stringify(values)) || "[]",
  ) as string[];
  const ready = Boolean(title.trim() && problem.trim() && measures.trim());
  const [{ data }] = useQuery({
    query: CheckDraftDocument,
    variables: { draft: { title, problem, analysis, measures } },
    pause: !ready,
  });
  const checks = data?.checkDraft;
  if (!ready || !checks) {
    return null;
  }
  const lacking = checks.filter(({ passed }) => !passed);
  return (
    <Section title={t("recommend.checks.title")}>
      {lacking.length === 0 ? (
        <p>{t("recommend.checks.passed")}</p>
      ) : (
        <>
          <p>{t("recommend.checks.lead")}</p>
          <ul className={styles.lacking}>
            {lacking.map(({ kind, message }) => (
              <li key={kind}>{message}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
