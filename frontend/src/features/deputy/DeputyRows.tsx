import { useTranslation } from "react-i18next";
import type { DeputiesQuery } from "@/shared/graphql/generated/graphql";
import { DataTable } from "@/shared/ui/DataTable";
import { useIsPhone } from "@/shared/ui/useIsPhone";
import styles from "./DeputiesPage.module.css";

type Deputy = DeputiesQuery["deputies"]["nodes"][number];

/** Deputies as rows of a table, or as cards on a phone. */
export function DeputyRows({ deputies }: { deputies: readonly Deputy[] }) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const work = ({ employer, position }: Deputy) => [employer, position].filter(Boolean).join(" · ");
  const name = (deputy: Deputy) => (
    <>
      <span className={styles.name}>{deputy.name}</span> <span className={styles.muted}>{deputy.pinyin}</span>
    </>
  );
  if (phone) {
    return (
      <ul>
        {deputies.map((deputy) => (
          <li key={deputy.id} className={styles.card}>
            <p>{name(deputy)}</p>
            <p className={styles.muted}>
              {deputy.delegation.name} · {deputy.certificateNo}
            </p>
            <p className={styles.muted}>{work(deputy)}</p>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <DataTable
      caption={t("nav.deputies")}
      rows={deputies}
      rowKey={(deputy) => deputy.id}
      columns={[
        { name: t("deputy.name"), show: name },
        { name: t("deputy.delegation"), show: (deputy) => deputy.delegation.name },
        { name: t("deputy.certificateNo"), show: (deputy) => deputy.certificateNo },
        { name: t("deputy.work"), show: work },
      ]}
    />
  );
}
