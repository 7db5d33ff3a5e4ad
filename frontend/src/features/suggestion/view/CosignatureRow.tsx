import { useTranslation } from "react-i18next";
import { DeadlineBadge } from "@/shared/entity/DeadlineBadge";
import type { CosignAnswer, CosignSectionFragment } from "@/shared/graphql/generated/graphql";
import { formatShortDay } from "@/shared/time/days";
import type { IconName } from "@/shared/ui/Icon";
import { Pill, type Tone } from "@/shared/ui/Pill";
import styles from "./CosignSection.module.css";

const LOOKS: Record<CosignAnswer, [Tone, IconName]> = {
  INVITED: ["waiting", "hourglass"],
  SIGNED: ["done", "check"],
  DECLINED: ["waiting", "stop"],
  EXPIRED: ["waiting", "clock"],
};

/** A deputy who was invited to co-sign, and what became of it. */
export function CosignatureRow({ cosignature }: { cosignature: CosignSectionFragment["cosignatures"][number] }) {
  const { t } = useTranslation();
  const { deputy, delegation, answer, invitedAt, answerBy, answeredAt, fellAt, relayConsent, onPaper } = cosignature;
  const [tone, icon] = LOOKS[answer];
  const waits = answer === "INVITED";
  const when = waits
    ? t("deputyWork.cosign.invitedOn", { day: formatShortDay(invitedAt) })
    : answeredAt &&
      t(answer === "SIGNED" ? "deputyWork.cosign.signedOn" : "deputyWork.cosign.answeredOn", {
        day: formatShortDay(answeredAt),
      });
  return (
    <li className={styles.row}>
      <div>
        <strong>{deputy?.name}</strong> <span className={styles.muted}>{delegation?.name}</span>
      </div>
      <div className={styles.facts}>
        <Pill tone={tone} icon={icon}>
          {t(`enum.cosignAnswer.${answer}`)}
        </Pill>
        {when && <span className={styles.muted}>{when}</span>}
        {waits && answerBy && <DeadlineBadge deadline={answerBy} />}
        {onPaper && <span className={styles.muted}>{t("deputyWork.cosign.onPaper")}</span>}
      </div>
      {waits && fellAt && (
        <p className={styles.note}>{t("deputyWork.cosign.fellOn", { day: formatShortDay(fellAt) })}</p>
      )}
      {answer === "SIGNED" && relayConsent && <p className={styles.note}>{t("deputyWork.cosign.relays")}</p>}
    </li>
  );
}
