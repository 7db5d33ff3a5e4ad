import { useTranslation } from "react-i18next";
import { DeadlineBadge } from "@/shared/entity/DeadlineBadge";
import type { CosignSectionFragment } from "@/shared/graphql/generated/graphql";
import { formatShortDay } from "@/shared/time/days";
import { Facts } from "@/shared/ui/Facts";

type Confirmation = NonNullable<CosignSectionFragment["delegationConfirmation"]>;

/** Whether the delegation files it as a whole, and how it decided. */
export function DelegationWord({ confirmation }: { confirmation: Confirmation }) {
  const { t } = useTranslation();
  const { delegation, askedAt, answerBy, confirmedAt, by, note } = confirmation;
  const name = delegation?.name ?? "";
  const words = confirmedAt
    ? t("deputyWork.cosign.confirmed", { delegation: name, day: formatShortDay(confirmedAt), by: by ?? "" })
    : t("deputyWork.cosign.asked", { delegation: name, day: formatShortDay(askedAt) });
  return (
    <Facts
      facts={[
        [
          t("deputyWork.cosign.delegation"),
          <div key="word">
            {words} {!confirmedAt && <DeadlineBadge deadline={answerBy} />}
          </div>,
        ],
        [t("deputyWork.cosign.decision"), note],
      ]}
    />
  );
}
