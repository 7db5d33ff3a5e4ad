package org.lianluo.platform.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the body of a document: plain values, every text taken literally. */
public sealed interface Part {

    void writeTo(PartWriter writer);

    /**
     * A heading.
     *
     * @param level 1 (一、) or 2 (（一）)
     */
    record Heading(int level, String text) implements Part {

        public Heading {
            if (level != 1 && level != 2) {
                throw new IllegalArgumentException("Level " + level);
            }
        }

        @Override
        public void writeTo(PartWriter writer) {
            writer.heading(this);
        }
    }

    /** One paragraph, indented by two characters; line ends within become spaces. */
    record Paragraph(String text) implements Part {

        @Override
        public void writeTo(PartWriter writer) {
            writer.paragraph(this);
        }
    }

    /** Items numbered from 1. */
    record Numbered(List<String> items) implements Part {

        public Numbered {
            items = List.copyOf(items);
        }

        @Override
        public void writeTo(PartWriter writer) {
            for (int i = 0; i < items.size(); i++) {
                writer.paragraph(new Paragraph(i + 1 + ". " + items.get(i)));
            }
        }
    }

    /** A bordered form of labels and what they hold. */
    record Form(List<Entry> entries) implements Part {

        public Form {
            entries = List.copyOf(entries);
        }

        @Override
        public void writeTo(PartWriter writer) {
            writer.form(this);
        }

        /** A line of the form; line ends in the value are kept. */
        public record Entry(String label, String value) {}
    }

    /**
     * A bordered table whose head is repeated on every page.
     *
     * @param caption above the table; null: none
     * @param rows each with one text per column
     */
    record Grid(@Nullable String caption, List<Column> columns, List<List<String>> rows) implements Part {

        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (var row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns");
                }
            }
        }

        @Override
        public void writeTo(PartWriter writer) {
            writer.grid(this);
        }

        /** How much of the width of the table a column takes, in percent. */
        double share(Column column) {
            return 100.0
                    * column.weight()
                    / columns.stream().mapToInt(Column::weight).sum();
        }

        /**
         * A column.
         *
         * @param weight its width beside the other columns' weights, at least 1
         */
        public record Column(String heading, int weight, Align align) {

            public Column {
                if (weight < 1) {
                    throw new IllegalArgumentException("Weight " + weight);
                }
            }

            public static Column text(String heading, int weight) {
                return new Column(heading, weight, Align.LEFT);
            }

            public static Column number(String heading, int weight) {
                return new Column(heading, weight, Align.RIGHT);
            }
        }

        /** Where the texts of a column stand. */
        public enum Align {
            LEFT,
            CENTER,
            RIGHT
        }
    }

    /**
     * A bar chart: one bar a line, the longest as wide as there is room.
     *
     * @param caption above the chart; null: none
     */
    record Bars(@Nullable String caption, List<Bar> bars) implements Part {

        public Bars {
            bars = List.copyOf(bars);
        }

        @Override
        public void writeTo(PartWriter writer) {
            writer.bars(this);
        }

        /** The length of a bar beside the longest, from 0 to 100. */
        double percent(Bar bar) {
            double longest = bars.stream().mapToDouble(Bar::amount).max().orElse(0);
            return longest == 0 ? 0 : 100 * bar.amount() / longest;
        }

        /**
         * A bar.
         *
         * @param amount what the length stands for, 0 or more
         * @param shown the amount as it is read, for example 74.2%
         */
        public record Bar(String label, double amount, String shown) {

            public Bar {
                if (!(amount >= 0 && amount < Double.POSITIVE_INFINITY)) {
                    throw new IllegalArgumentException("Amount " + amount);
                }
            }
        }
    }
}
