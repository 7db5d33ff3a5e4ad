import { useState, type ReactNode, type Ref } from "react";
import { useTranslation } from "react-i18next";
import { Combobox } from "@/shared/form/Combobox";
import { useDeputySearch, type DeputyChoice } from "./useDeputySearch";

interface Props {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  value: DeputyChoice | null;
  ref?: Ref<HTMLInputElement>;
  onChange: (deputy: DeputyChoice | null) => void;
}

/** Finds a deputy by part of the name, pinyin or initials; an emptied field takes the choice away. */
export function DeputyPicker(props: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const found = useDeputySearch(text);
  return (
    <Combobox
      {...props}
      placeholder={t("deputy.searchHint")}
      noneFound={t("deputy.noneFound")}
      onType={setText}
      found={found}
      optionOf={({ id, name, delegation, certificateNo }) => ({
        id,
        name,
        detail: `${delegation.name} ${certificateNo}`,
      })}
    />
  );
}
