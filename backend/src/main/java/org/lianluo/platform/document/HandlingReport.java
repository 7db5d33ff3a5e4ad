package org.lianluo.platform.document;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A report in numbered sections with text, tables and charts, for example on a year's handling of suggestions.
 *
 * @param masthead null: none
 * @param subtitle below the title, for example its day in brackets; null: none
 * @param addressee with its colon; null: none
 * @param opening what stands before the first section
 * @param signature null: none
 */
public record HandlingReport(
        @Nullable Masthead masthead,
        String title,
        @Nullable String subtitle,
        @Nullable String addressee,
        List<Part> opening,
        List<Section> sections,
        @Nullable Signature signature) {

    public HandlingReport {
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param heading without its number
     */
    public record Section(String heading, List<Part> parts) {

        public Section {
            parts = List.copyOf(parts);
        }
    }

    public OfficialDocument document() {
        var numerals = new RuleBasedNumberFormat(Locale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT);
        var body = new ArrayList<Part>(opening);
        for (int i = 0; i < sections.size(); i++) {
            body.add(new Part.Heading(
                    1, numerals.format(i + 1) + "、" + sections.get(i).heading()));
            body.addAll(sections.get(i).parts());
        }
        return new OfficialDocument(masthead, null, title, subtitle, addressee, body, signature, List.of(), null);
    }
}
