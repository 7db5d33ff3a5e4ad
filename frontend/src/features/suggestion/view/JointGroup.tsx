import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { JointGroupFragmentDoc } from "@/shared/graphql/generated/graphql";
import { Section } from "@/shared/ui/Section";
import styles from "./JointGroup.module.css";

/** The suggestions it is handled with, each with its own number and sponsor, and why. */
export function JointGroup({ suggestion }: { suggestion: FragmentType<typeof JointGroupFragmentDoc> }) {
  const { t } = useTranslation();
  const { id: own, joint } = readFragment(JointGroupFragmentDoc, suggestion);
  if (!joint) {
    return null;
  }
  return (
    <Section title={t("officeWork.joint.title")} count={joint.members.length}>
      <p>{t("officeWork.joint.note", { note: joint.note })}</p>
      <p className={styles.muted}>{t("officeWork.joint.each")}</p>
      <ul>
        {joint.members.map(({ id, number, title, sponsor }) => (
          <li key={id} className={styles.item}>
            {id === own ? <strong>{title}</strong> : <Link to={`/suggestions/${id}`}>{title}</Link>}
            <span className={styles.muted}>
              {[number, sponsor?.name, id === own && t("officeWork.joint.this")].filter(Boolean).join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
