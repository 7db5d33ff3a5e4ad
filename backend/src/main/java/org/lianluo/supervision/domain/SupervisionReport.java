package org.lianluo.supervision.domain;

import java.util.List;

/**
 * The report to the chairpersons as plain content, in one language: what a document or a page is made of.
 *
 * @param committee that leads the supervision and reports
 */
public record SupervisionReport(String title, String committee, List<Section> sections) {

    /**
     * A part of the report.
     *
     * @param columns the headings of its table; empty where it has none
     * @param rows of the table, each with a text for each column
     */
    public record Section(String heading, List<String> paragraphs, List<String> columns, List<List<String>> rows) {

        public Section {
            paragraphs = List.copyOf(paragraphs);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    public SupervisionReport {
        sections = List.copyOf(sections);
    }
}
