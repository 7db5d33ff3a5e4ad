import { useTranslation } from "react-i18next";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatDay } from "@/shared/time/days";
import type { RuleChangePartsFragment } from "@/shared/graphql/generated/graphql";
import { DataTable } from "@/shared/ui/DataTable";
import { Disclosure } from "@/shared/ui/Disclosure";
import { Facts } from "@/shared/ui/Facts";
import { Notice } from "@/shared/ui/Notice";
import { Section } from "@/shared/ui/Section";
import { useIsPhone } from "@/shared/ui/useIsPhone";
import styles from "./Rules.module.css";
import type { Preview } from "./useRuleSetWork";

/** What a new version would change, before it is saved. */
export function PreviewPanel({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  return (
    <Section title={t("rules.preview")} count={preview.changes.length}>
      <div className={styles.stack}>
        <Notice>{preview.note}</Notice>
        {preview.changes.length === 0 && <p>{t("rules.noChange")}</p>}
        {preview.changes.map((change) => (
          <Change key={change.kind} change={change} />
        ))}
      </div>
    </Section>
  );
}

function Change({ change }: { change: RuleChangePartsFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { open } = change;
  const none = t("rules.noTerm");
  const span = (days: { earliest: string; latest: string } | null | undefined) =>
    days && t("rules.span", { from: formatDay(days.earliest, language), to: formatDay(days.latest, language) });
  return (
    <section className={styles.rule}>
      <h3>{change.name}</h3>
      <p className={styles.term}>
        {t("rules.change", { before: change.termBefore ?? none, after: change.termAfter ?? none })}
      </p>
      <Facts
        facts={[
          [t("rules.open"), t("rules.openCount", { open: open.open, moving: open.moving })],
          [t("rules.dueBefore"), span(open.dueBefore)],
          [t("rules.dueAfter"), span(open.dueAfter)],
          [
            t("rules.overdue"),
            open.overdueBefore !== open.overdueAfter &&
              t("rules.overdueCount", { before: open.overdueBefore, after: open.overdueAfter }),
          ],
          [t("rules.uncountable"), open.uncountable > 0 && t("rules.uncountableCount", { items: open.uncountable })],
        ]}
      />
      <Disclosure label={t("rules.samples")}>
        <Samples change={change} />
      </Disclosure>
    </section>
  );
}

function Samples({ change }: { change: RuleChangePartsFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const phone = useIsPhone();
  const day = (iso: string | null | undefined) => (iso ? formatDay(iso, language) : t("rules.notCountable"));
  if (phone) {
    return (
      <ul className={styles.samples}>
        {change.samples.map((sample) => (
          <li key={sample.start}>
            <p>
              {formatDay(sample.start, language)} <span className={styles.muted}>{sample.occasion}</span>
            </p>
            <p className={styles.muted}>
              {t("rules.change", { before: day(sample.dueBefore), after: day(sample.dueAfter) })}
            </p>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <DataTable
      caption={t("rules.samples")}
      rows={change.samples}
      rowKey={({ start }) => start}
      columns={[
        { name: t("rules.sampleStart"), show: ({ start }) => formatDay(start, language) },
        { name: t("rules.sampleOccasion"), show: ({ occasion }) => occasion },
        { name: t("rules.sampleBefore"), show: ({ dueBefore }) => day(dueBefore) },
        { name: t("rules.sampleAfter"), show: ({ dueAfter }) => day(dueAfter) },
      ]}
    />
  );
}
