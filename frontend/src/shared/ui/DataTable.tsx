import type { ReactNode } from "react";
import styles from "./DataTable.module.css";

/** A column: its heading and what it shows of a row. */
export interface Column<Row> {
  name: string;
  show: (row: Row) => ReactNode;
}

interface Props<Row> {
  /** What the table lists, for those who hear it. */
  caption: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}

/** A table with hairlines, for wide screens. */
export function DataTable<Row>({ caption, columns, rows, rowKey }: Props<Row>) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.name} scope="col">
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <td key={column.name}>{column.show(row)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
