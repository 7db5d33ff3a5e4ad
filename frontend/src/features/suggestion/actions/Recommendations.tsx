import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { UnitChoice } from "@/shared/entity/useUnitSearch";
import { Buttons } from "@/shared/form/Buttons";
import { RecommendUnitsDocument } from "@/shared/graphql/generated/graphql";
import { Button } from "@/shared/ui/Button";
import { Section } from "@/shared/ui/Section";
import styles from "./Recommendations.module.css";
import { useDigitKeys } from "./useDigitKeys";

interface Props {
  title: string;
  /** Makes the unit the one that handles or leads. */
  lead: (unit: UnitChoice) => void;
  /** Makes the unit one more co-handler. */
  join: (unit: UnitChoice) => void;
}

/** The units a suggestion may belong to, with the reasons; a digit takes one. Nothing where none can be named. */
export function Recommendations({ title, lead, join }: Props) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: RecommendUnitsDocument, variables: { title } });
  const found = data?.recommendUnits ?? [];
  useDigitKeys(found.length, (index) => {
    const chosen = found[index];
    if (chosen) lead(chosen.unit);
  });
  if (found.length === 0) {
    return null;
  }
  return (
    <Section title={t("recommend.title")}>
      <p className={styles.hint}>{t("recommend.lead", { last: found.length })}</p>
      <ol className={styles.units}>
        {found.map(({ unit, share, role, reasons }, index) => (
          <li key={unit.id}>
            <p className={styles.unit}>
              <strong>{unit.name}</strong>
              <span>{t("recommend.share", { percent: share < 0.01 ? "<1" : Math.round(share * 100) })}</span>
              {role === "CO" && <span>{t("recommend.likelyCo")}</span>}
            </p>
            <p className={styles.hint}>{reasons.map(({ text }) => text).join(t("recommend.semicolon"))}</p>
            <Buttons>
              <Button kind="quiet" aria-keyshortcuts={`Alt+${index + 1}`} onClick={() => lead(unit)}>
                {t("recommend.take", { key: index + 1, unit: unit.shortName })}
              </Button>
              <Button kind="quiet" onClick={() => join(unit)}>
                {t("recommend.join", { unit: unit.shortName })}
              </Button>
            </Buttons>
          </li>
        ))}
      </ol>
    </Section>
  );
}
