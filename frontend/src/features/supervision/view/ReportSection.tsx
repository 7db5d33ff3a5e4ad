import type { TopicReportFragment } from "@/shared/graphql/generated/graphql";
import { DataTable } from "@/shared/ui/DataTable";
import { useIsPhone } from "@/shared/ui/useIsPhone";
import styles from "./TopicPage.module.css";

type Section = NonNullable<TopicReportFragment["report"]>["sections"][number];

/** A part of the report: its text and its table, whose rows stand below each other on a phone. */
export function ReportSection({ section }: { section: Section }) {
  const phone = useIsPhone();
  const { heading, paragraphs, columns, rows } = section;
  const numbered = rows.map((cells, index) => ({ index, cells }));
  return (
    <section>
      <h4>{heading}</h4>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} className={styles.text}>
          {paragraph}
        </p>
      ))}
      {phone
        ? numbered.map(({ index, cells }) => (
            <dl key={index} className={styles.cells}>
              {columns.map((column, at) => (
                <div key={column}>
                  <dt className={styles.muted}>{column}</dt>
                  <dd>{cells[at]}</dd>
                </div>
              ))}
            </dl>
          ))
        : rows.length > 0 && (
            <DataTable
              caption={heading}
              rows={numbered}
              rowKey={({ index }) => String(index)}
              columns={columns.map((name, at) => ({ name, show: (row: (typeof numbered)[number]) => row.cells[at] }))}
            />
          )}
    </section>
  );
}
