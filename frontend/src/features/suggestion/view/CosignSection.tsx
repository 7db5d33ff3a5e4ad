import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { CosignSectionFragmentDoc } from "@/shared/graphql/generated/graphql";
import { Button } from "@/shared/ui/Button";
import { Facts } from "@/shared/ui/Facts";
import { Section } from "@/shared/ui/Section";
import { CosignatureRow } from "./CosignatureRow";
import styles from "./CosignSection.module.css";
import { DelegationWord } from "./DelegationWord";

// A whole delegation may be invited; the first names are enough to begin with.
const SHOWN = 12;

/** Who signs beside the sponsor, in order, and whether the delegation files it; nothing where the sponsor is alone. */
export function CosignSection({ suggestion }: { suggestion: FragmentType<typeof CosignSectionFragmentDoc> }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const { sponsor, coAuthors, cosignatures, delegationConfirmation } = readFragment(
    CosignSectionFragmentDoc,
    suggestion,
  );
  if (coAuthors.length + cosignatures.length === 0 && !delegationConfirmation) {
    return null;
  }
  const signed = cosignatures.filter(({ answer }) => answer === "SIGNED").length;
  const rows = all ? cosignatures : cosignatures.slice(0, SHOWN);
  return (
    <Section title={t("deputyWork.cosign.title")}>
      {delegationConfirmation && <DelegationWord confirmation={delegationConfirmation} />}
      <Facts facts={[[t("deputyWork.coAuthors"), coAuthors.map(({ name }) => name).join(t("common.listComma"))]]} />
      {cosignatures.length > 0 && (
        <>
          <p>{t("deputyWork.cosign.count", { signed, all: cosignatures.length })}</p>
          <ol className={styles.rows}>
            {sponsor && (
              <li className={styles.row}>
                <div>
                  <strong>{sponsor.name}</strong> <span className={styles.muted}>{sponsor.delegation.name}</span>
                </div>
                <div>{t("deputyWork.cosign.lead")}</div>
              </li>
            )}
            {rows.map((each, index) => (
              <CosignatureRow key={each.deputy?.id ?? index} cosignature={each} />
            ))}
          </ol>
          {cosignatures.length > rows.length && (
            <Button kind="quiet" onClick={() => setAll(true)}>
              {t("deputyWork.cosign.more", { count: cosignatures.length })}
            </Button>
          )}
        </>
      )}
    </Section>
  );
}
