import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useMatch, useNavigate } from "react-router";
import { ButtonLink } from "@/shared/ui/ButtonLink";
import { Page } from "@/shared/ui/Page";
import { LoadedEditor } from "./LoadedEditor";
import { SuggestionForm } from "./SuggestionForm";

/** Where a suggestion is written, new or begun; a new one gets its address with its first saving and stays under the hands. */
export function EditorPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const id = useMatch("/suggestions/:id/edit")?.params.id;
  const [created, setCreated] = useState<{ id: string; key: string } | null>(null);
  const isCreated = id !== undefined && created?.id === id;
  // Each visit to the empty form is a visit of its own; the address the draft gets later belongs to the same visit.
  const visit = useLocation().key;
  const key = isCreated ? created.key : visit;

  const onCreated = (newId: string) => {
    setCreated({ id: newId, key });
    void navigate(`/suggestions/${newId}/edit`, { replace: true, preventScrollReset: true });
  };

  const ask = (
    <ButtonLink to={id ? `/questions/new?draft=${id}` : "/questions/new"}>{t("editor.beforeWriting")}</ButtonLink>
  );

  return (
    <Page reading title={t(id && !isCreated ? "editor.title" : "editor.newTitle")} lead={t("editor.lead")} aside={ask}>
      {id && !isCreated ? (
        <LoadedEditor key={id} id={id} />
      ) : (
        <SuggestionForm key={key} start={null} onCreated={onCreated} />
      )}
    </Page>
  );
}
