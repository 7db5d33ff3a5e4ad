import { useTranslation } from "react-i18next";
import { AttachmentList } from "@/shared/entity/AttachmentList";
import { DeadlineBadge } from "@/shared/entity/DeadlineBadge";
import type { AssignmentCardFragment } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatDay } from "@/shared/time/days";
import { Facts } from "@/shared/ui/Facts";
import styles from "./AssignmentCard.module.css";
import { AssignmentPill } from "./AssignmentPill";
import { Countersigned } from "./Countersigned";
import { Opinion } from "./Opinion";

interface Props {
  assignment: AssignmentCardFragment;
  /** All assignments of the suggestion, to name the one it followed. */
  all: readonly AssignmentCardFragment[];
}

const CLOCK_RUNS = ["ASSIGNED", "OBJECTED", "SIGNED_FOR", "COUNTERSIGNING", "FOR_SIGNATURE", "CHECKING"];

/** A suggestion in the hands of one unit: where it stands, its clock, and what was asked and decided. */
export function AssignmentCard({ assignment, all }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { unit, role, round, status, assignedAt, signedForAt, handler, deadline, opinion } = assignment;
  const { objection, extension, suspensions, countersignatures } = assignment;
  const before = all.find(({ key }) => key === assignment.follows);
  return (
    <li className={styles.card}>
      <p className={styles.head}>
        <strong>{unit.name}</strong>
        <span>{t(`enum.handlingRole.${role}`)}</span>
        {round > 1 && <span>{t("unitWork.assignments.round", { round })}</span>}
        <AssignmentPill status={status} />
      </p>
      {CLOCK_RUNS.includes(status) && <DeadlineBadge deadline={deadline} why />}
      <Facts
        facts={[
          [t("unitWork.assignments.assigned"), formatDay(assignedAt, language)],
          [t("unitWork.assignments.signedFor"), signedForAt && formatDay(signedForAt, language)],
          [t("unitWork.assignments.follows"), before && followed(before)],
          [t("unitWork.assignments.handler"), handler],
          [
            t("unitWork.assignments.objection"),
            objection && (
              <>
                {lines(objected(objection))}
                <AttachmentList value={objection.evidence} />
              </>
            ),
          ],
          [t("unitWork.assignments.extension"), extension && lines(extended(extension))],
          [
            t("unitWork.assignments.suspended"),
            suspensions.length > 0 && lines(suspensions.map(({ reason, from, to }) => `${span(from, to)} ${reason}`)),
          ],
        ]}
      />
      {opinion && <Opinion unit={unit.name} opinion={opinion} />}
      <Countersigned words={countersignatures} />
    </li>
  );

  function lines(texts: (string | null)[]) {
    return texts.filter(Boolean).map((text) => <div key={text}>{text}</div>);
  }

  function followed(earlier: AssignmentCardFragment): string {
    return t(earlier.status === "REHANDLED" ? "unitWork.assignments.rehandled" : "unitWork.assignments.reassigned", {
      unit: earlier.unit.name,
    });
  }

  function objected({ grounds, proposed, at, upheld, answer }: NonNullable<typeof objection>) {
    return [
      `${formatDay(at, language)} ${grounds}`,
      proposed && t("unitWork.objection.proposes", { unit: proposed.name }),
      t(`unitWork.objection.${decision(upheld)}`),
      answer,
    ];
  }

  function extended({ until, reason, granted, answer }: NonNullable<typeof extension>) {
    return [
      t("unitWork.extension.asked", { day: formatDay(until, language), reason }),
      t(`unitWork.extension.${decision(granted)}`),
      answer,
    ];
  }

  function span(from: string, to: string | null): string {
    return to
      ? t("unitWork.assignments.span", { from: formatDay(from, language), to: formatDay(to, language) })
      : t("unitWork.assignments.since", { from: formatDay(from, language) });
  }
}

function decision(granted: boolean | null): "open" | "yes" | "no" {
  return granted === null ? "open" : granted ? "yes" : "no";
}
