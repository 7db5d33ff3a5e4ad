import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Buttons } from "@/shared/form/Buttons";
import { readFragment } from "@/shared/graphql/generated";
import { DeskSuggestionFragmentDoc, SignForSuggestionDocument } from "@/shared/graphql/generated/graphql";
import { messageOf } from "@/shared/graphql/messageOf";
import { useWork } from "@/shared/graphql/useWork";
import { Button } from "@/shared/ui/Button";
import { Notice } from "@/shared/ui/Notice";
import type { BulkProps } from "./BulkProps";

/** What came of signing for many: how many were, and why each of the others was not. */
interface Result {
  signed: number;
  failed: { title: string; why: string }[];
}

/** Signs for the selected rows one after the other, and says of each that failed why. */
export function SignAll({ rows, selected, select }: BulkProps) {
  const { t } = useTranslation();
  const { work } = useWork(SignForSuggestionDocument);
  const [done, setDone] = useState<number | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const items = rows.map(({ suggestion }) => readFragment(DeskSuggestionFragmentDoc, suggestion));
  const chosen = items.filter(({ id }) => selected.has(id));

  const signAll = async () => {
    const failed: Result["failed"] = [];
    for (const [index, { id, version, title }] of chosen.entries()) {
      setDone(index - failed.length);
      const why = messageOf(await work({ id, expectedVersion: version }));
      if (why) failed.push({ title, why });
    }
    setResult({ signed: chosen.length - failed.length, failed });
    setDone(null);
    select([]);
  };

  return (
    <>
      <Buttons>
        <Button kind="quiet" onClick={() => select(items.map(({ id }) => id))}>
          {t("unitWork.desk.selectAll")}
        </Button>
        {chosen.length > 0 && (
          <>
            <span>{t("unitWork.desk.selected", { count: chosen.length })}</span>
            <Button
              busy={done === null ? undefined : t("unitWork.desk.signing", { done })}
              onClick={() => void signAll()}
            >
              {t("unitWork.desk.signAll")}
            </Button>
          </>
        )}
      </Buttons>
      {result && (
        <Notice tone={result.failed.length > 0 ? "warn" : "done"}>
          {t("unitWork.desk.signed", { count: result.signed })}
          {result.failed.map(({ title, why }) => (
            <p key={title}>{t("unitWork.desk.notSigned", { title, why })}</p>
          ))}
        </Notice>
      )}
    </>
  );
}
