import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { readFragment } from "@/shared/graphql/generated";
import {
  CongressSessionsDocument,
  SessionPartsFragmentDoc,
  type SessionPartsFragment,
} from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { hasRole } from "@/shared/session/roles";
import { useSession } from "@/shared/session/useSession";
import { formatDay } from "@/shared/time/days";
import { Button } from "@/shared/ui/Button";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loaded } from "@/shared/ui/Loaded";
import { Section } from "@/shared/ui/Section";
import styles from "./Rules.module.css";
import { RulesFrame } from "./RulesFrame";
import { SessionForm } from "./SessionForm";

/** When the congress was and will be in session. */
export function SessionsPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const [edited, setEdited] = useState<SessionPartsFragment | "new" | null>(null);
  const [reading, read] = useQuery({ query: CongressSessionsDocument });
  const staff = hasRole(me, "STAFF");
  return (
    <RulesFrame current="sessions">
      <p>{t("rules.sessionsLead")}</p>
      {staff && edited && (
        <Section title={edited === "new" ? t("rules.newSession") : t("rules.editSession")}>
          <div className={styles.narrow}>
            <SessionForm
              key={edited === "new" ? "new" : edited.id}
              session={edited === "new" ? null : edited}
              close={() => setEdited(null)}
            />
          </div>
        </Section>
      )}
      {staff && !edited && (
        <div>
          <Button onClick={() => setEdited("new")}>{t("rules.newSession")}</Button>
        </div>
      )}
      <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
        {(data) => {
          const sessions = readFragment(SessionPartsFragmentDoc, data.congressSessions);
          return sessions.length > 0 ? (
            <ul className={styles.versions}>
              {sessions.map((session) => (
                <SessionRow key={session.id} session={session} edit={staff ? () => setEdited(session) : undefined} />
              ))}
            </ul>
          ) : (
            <EmptyState title={t("rules.noSession")}>{t("rules.noSessionHint")}</EmptyState>
          );
        }}
      </Loaded>
    </RulesFrame>
  );
}

function SessionRow({ session, edit }: { session: SessionPartsFragment; edit: (() => void) | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li className={styles.version}>
      <div>
        <p>{t("rules.sessionName", { term: session.term, number: session.number })}</p>
        <p>{t("rules.span", { from: formatDay(session.from, language), to: formatDay(session.to, language) })}</p>
        <p className={styles.muted}>{session.source}</p>
      </div>
      {edit && (
        <Button kind="quiet" onClick={edit}>
          {t("rules.correct")}
        </Button>
      )}
    </li>
  );
}
