import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { DeadlineBadge } from "@/shared/entity/DeadlineBadge";
import { readFragment } from "@/shared/graphql/generated";
import { ReplyPageDocument, ReplyWorkFragmentDoc, type ReplyPageQuery } from "@/shared/graphql/generated/graphql";
import { Disclosure } from "@/shared/ui/Disclosure";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loaded } from "@/shared/ui/Loaded";
import { useIsPhone } from "@/shared/ui/useIsPhone";
import { ItemText } from "../view/ItemText";
import { ContactHint } from "./ContactHint";
import styles from "./ReplyDesk.module.css";
import { ReplyEditor } from "./ReplyEditor";
import { ReplyFeedback } from "./ReplyFeedback";
import { ReplyPreview } from "./ReplyPreview";
import { replyText } from "./ReplyText";
import { mayOn, partnersOf, replyWorkOf } from "./replyWorkOf";

function worksOf(data: ReplyPageQuery) {
  return readFragment(ReplyWorkFragmentDoc, data.suggestion?.assignments ?? []);
}

/** The reply in the making beside the suggestion it answers. */
export function ReplyDesk({ id, onSent }: { id: string; onSent: () => void }) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  // A form under the hands is not read again: saving must not change what is being typed.
  const [opened, setOpened] = useState<ReplyPageQuery | null>(null);
  const [reading, read] = useQuery({
    query: ReplyPageDocument,
    variables: { id },
    requestPolicy: "network-only",
    pause: opened !== null,
  });
  if (!opened && reading.data && !reading.fetching && !reading.stale) {
    const found = replyWorkOf(worksOf(reading.data));
    if (found && mayOn(found, "DRAFT_REPLY")) {
      setOpened(reading.data);
    }
  }
  return (
    <Loaded reading={opened ? { data: opened } : reading} retry={() => read()}>
      {(data) => {
        const { suggestion } = data;
        const works = worksOf(data);
        const work = replyWorkOf(works);
        if (!suggestion || !work) {
          return <EmptyState title={t("unitWork.reply.none")}>{t("unitWork.reply.noneHint")}</EmptyState>;
        }
        const text = <ItemText suggestion={suggestion} />;
        const partners = work.role === "LEAD" ? partnersOf(works) : [];
        return (
          <>
            <div className={styles.head}>
              <p className={styles.item}>
                {suggestion.number} {suggestion.title}
              </p>
              <DeadlineBadge deadline={work.deadline} why />
            </div>
            {phone && <Disclosure label={t("unitWork.reply.showText")}>{text}</Disclosure>}
            <div className={styles.desk}>
              <div className={styles.work}>
                <ReplyFeedback work={work} partners={partners} />
                <ContactHint suggestion={id} unit={work.unit.id} contacts={suggestion.contacts} />
                {opened ? (
                  <ReplyEditor
                    suggestion={id}
                    assignment={work.key}
                    start={work.draft && replyText(work.draft)}
                    countersigned={partners.length > 0}
                    onSent={onSent}
                  />
                ) : (
                  <ReplyPreview suggestion={suggestion} sponsor={suggestion.sponsor?.name} work={work} />
                )}
              </div>
              {!phone && <aside className={styles.text} aria-label={t("suggestion.text")}>{text}</aside>}
            </div>
          </>
        );
      }}
    </Loaded>
  );
}
