import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { Buttons } from "@/shared/form/Buttons";
import { failureText } from "@/shared/graphql/failureText";
import { readFragment } from "@/shared/graphql/generated";
import {
  AssignmentPreviewDocument,
  ProblemPartsFragmentDoc,
  type AssignmentOrderInput,
} from "@/shared/graphql/generated/graphql";
import { Button } from "@/shared/ui/Button";
import { Notice } from "@/shared/ui/Notice";
import { Section } from "@/shared/ui/Section";
import { Waiting } from "@/shared/ui/Waiting";
import styles from "./Meeting.module.css";
import { CHUNK } from "./useBulk";

interface Props {
  orders: AssignmentOrderInput[];
  /** How far the assignment has come; null while it has not begun. */
  progress: { done: number; of: number } | null;
  confirm: (orders: AssignmentOrderInput[]) => void;
  back: () => void;
}

interface Preview {
  ready: AssignmentOrderInput[];
  blocked: { id: string; reason: string }[];
  units: { name: string; count: number }[];
}

/** Who gets what, before anything is done. */
export function MeetingPreview({ orders, progress, confirm, back }: Props) {
  const { t } = useTranslation();
  const client = useClient();
  const [preview, setPreview] = useState<Preview | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    let gone = false;
    const read = async () => {
      const found: Preview = { ready: [], blocked: [], units: [] };
      const counts = new Map<string, number>();
      for (let start = 0; start < orders.length; start += CHUNK) {
        const items = orders.slice(start, start + CHUNK);
        const { data, error } = await client.query(AssignmentPreviewDocument, { items }).toPromise();
        if (error || !data) {
          setFailure(error ? failureText(error, t) : t("error.network"));
          return;
        }
        for (const each of data.assignmentPreview) {
          const problems = readFragment(ProblemPartsFragmentDoc, each.problems);
          const order = items.find(({ id }) => id === each.id);
          if (problems.length > 0 || !order) {
            found.blocked.push({ id: each.id, reason: problems.map(({ message }) => message).join(" ") });
          } else {
            found.ready.push(order);
            each.assignments.forEach(({ unit }) => counts.set(unit.name, (counts.get(unit.name) ?? 0) + 1));
          }
        }
      }
      found.units = [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
      if (!gone) {
        setPreview(found);
      }
    };
    void read();
    return () => {
      gone = true;
    };
  }, [client, orders, t]);

  if (failure) {
    return <Notice tone="error">{failure}</Notice>;
  }
  if (!preview) {
    return <Waiting />;
  }
  return (
    <Section title={t("officeWork.previewTitle")}>
      <p>{t("officeWork.ready", { count: preview.ready.length })}</p>
      {preview.blocked.length > 0 && (
        <Notice tone="warn">
          {t("officeWork.blocked", { count: preview.blocked.length })} {preview.blocked[0]?.reason}
        </Notice>
      )}
      <h3>{t("officeWork.perUnit")}</h3>
      <ul className={styles.counts}>
        {preview.units.map(({ name, count }) => (
          <li key={name}>
            <span>{name}</span>
            <span>{count}</span>
          </li>
        ))}
      </ul>
      <Buttons>
        <Button
          kind="primary"
          busy={progress ? `${progress.done} / ${progress.of}` : undefined}
          onClick={() => confirm(preview.ready)}
        >
          {t("officeWork.assignAll", { count: preview.ready.length })}
        </Button>
        <Button kind="quiet" onClick={back}>
          {t("officeWork.back")}
        </Button>
      </Buttons>
    </Section>
  );
}
