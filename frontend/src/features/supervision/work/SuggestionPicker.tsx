import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { SearchField } from "@/shared/form/SearchField";
import { SuggestionsToGroupDocument } from "@/shared/graphql/generated/graphql";
import { Button } from "@/shared/ui/Button";
import { Waiting } from "@/shared/ui/Waiting";
import styles from "./TopicActions.module.css";

/** A suggestion that was chosen. */
export interface Chosen {
  id: string;
  number?: string | null | undefined;
  title: string;
}

interface Props {
  chosen: readonly Chosen[];
  onChange: (chosen: Chosen[]) => void;
  error?: string | undefined;
}

/** Finds suggestions by number or title and gathers those that belong together. */
export function SuggestionPicker({ chosen, onChange, error }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [{ data, fetching }] = useQuery({ query: SuggestionsToGroupDocument, variables: { text }, pause: !text });
  const found = text ? (data?.suggestions.nodes ?? []) : [];
  const isChosen = (id: string) => chosen.some((each) => each.id === id);
  return (
    <div>
      <SearchField
        label={t("supervision.form.suggestion")}
        placeholder={t("supervision.form.suggestionHint")}
        value={text}
        onSearch={setText}
      />
      {fetching && <Waiting />}
      {text && !fetching && found.length === 0 && <p role="status">{t("supervision.form.noneFound")}</p>}
      <ul>
        {found.map(({ id, number, title }) => (
          <li key={id} className={styles.found}>
            <span>
              {number} {title}
            </span>
            {isChosen(id) ? (
              <span>{t("supervision.form.added")}</span>
            ) : (
              <Button
                aria-label={`${t("supervision.form.add")} ${title}`}
                onClick={() => onChange([...chosen, { id, number, title }])}
              >
                {t("supervision.form.add")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {chosen.length > 0 && <p>{t("supervision.form.chosen")}</p>}
      <ul>
        {chosen.map(({ id, number, title }) => (
          <li key={id} className={styles.found}>
            <span>
              {number} {title}
            </span>
            <Button kind="quiet" onClick={() => onChange(chosen.filter((each) => each.id !== id))}>
              {t("supervision.form.remove", { number: number ?? title })}
            </Button>
          </li>
        ))}
      </ul>
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
