import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ItemViewQuery } from "@/shared/graphql/generated/graphql";
import { Notice } from "@/shared/ui/Notice";
import { AssignmentPill } from "./AssignmentPill";
import { Assignments } from "./Assignments";
import { ContactLog } from "./ContactLog";
import { ItemHead } from "./ItemHead";
import { ItemPeople } from "./ItemPeople";
import styles from "./ItemView.module.css";
import { Messages } from "./Messages";
import { Timeline } from "./Timeline";

interface Props {
  suggestion: NonNullable<ItemViewQuery["suggestion"]>;
  heading: "h1" | "h2";
}

/** What a unit keeps of a suggestion that was given to others: its own work until then. */
export function FormerView({ suggestion, heading }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.item}>
      <ItemHead suggestion={suggestion} heading={heading} state={<AssignmentPill status="REASSIGNED" />} />
      <Notice>
        <strong>{t("unitWork.former.title")}</strong>
        <p>{t("unitWork.former.left")}</p>
        {heading === "h1" && (
          <p>
            <Link to="/unit?tab=moved">{t("unitWork.former.all")}</Link>
          </p>
        )}
      </Notice>
      <Assignments suggestion={suggestion} />
      <Messages suggestion={suggestion} />
      <ContactLog suggestion={suggestion} />
      <ItemPeople suggestion={suggestion} />
      <Timeline suggestion={suggestion} />
    </div>
  );
}
