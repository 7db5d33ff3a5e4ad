import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { useQuery } from "urql";
import { DelegationNameDocument } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import styles from "./CountedChips.module.css";
import { countedOfUrl } from "./filterOfUrl";

interface Chip {
  /** Its name in the address. */
  parameter: string;
  name: string;
  value: string;
}

/** What the list is filtered by when a number of the analysis was opened; each condition can be taken away. */
export function CountedChips() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const chips = useChips(params);
  if (chips.length === 0) {
    return null;
  }
  const rest = (parameter: string) => {
    const next = new URLSearchParams(params);
    [parameter, "after", "before"].forEach((each) => next.delete(each));
    return `/suggestions?${next.toString()}`;
  };
  return (
    <ul className={styles.chips} aria-label={t("list.chip.label")}>
      {chips.map(({ parameter, name, value }) => (
        <li key={parameter}>
          <Link className={styles.chip} to={rest(parameter)} aria-label={t("list.chip.drop", { name: `${name} ${value}` })}>
            <span className={styles.name}>{name}</span>
            {value}
            <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function useChips(params: URLSearchParams): Chip[] {
  const { t } = useTranslation();
  const { figure, year, delegation, basis, replyClass, round, kind, without } = countedOfUrl(params);
  const named = useDelegationName(delegation);
  const chip = (parameter: "figure" | "year" | "delegation" | "basis" | "class" | "round" | "kind" | "without", value: string) => ({
    parameter,
    name: t(`list.chip.${parameter}`),
    value,
  });
  return [
    figure && chip("figure", t(`analysis.figure.${figure}`)),
    year !== undefined && chip("year", String(year)),
    delegation && chip("delegation", named),
    basis && chip("basis", t(`enum.basis.${basis}`)),
    replyClass && chip("class", t("reply.class", { class: replyClass })),
    round !== undefined && chip("round", String(round)),
    kind && chip("kind", t(`enum.filingKind.${kind}`)),
    without && chip("without", t(`analysis.by.${without}`)),
  ].filter((each) => typeof each === "object");
}

function useDelegationName(id: string | undefined): string {
  const language = useLanguage();
  const [{ data }] = useQuery({ query: DelegationNameDocument, variables: { id: id ?? "" }, pause: !id });
  const node = data?.node;
  return node?.__typename === "Delegation" ? (language === "en" ? node.nameEn : node.name) : "…";
}
