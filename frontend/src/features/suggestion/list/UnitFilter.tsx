import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { UnitPicker } from "@/shared/entity/UnitPicker";
import { UnitNameDocument } from "@/shared/graphql/generated/graphql";

/** A unit in the address, shown by its name. */
export function UnitFilter({ id, onChange }: { id: string; onChange: (id: string) => void }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: UnitNameDocument, variables: { id }, pause: !id });
  const unit = id && data?.node?.__typename === "UndertakingUnit" ? data.node : null;
  return <UnitPicker label={t("suggestion.unit")} value={unit} onChange={(chosen) => onChange(chosen?.id ?? "")} />;
}
