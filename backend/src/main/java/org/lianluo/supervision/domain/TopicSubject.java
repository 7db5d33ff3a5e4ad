package org.lianluo.supervision.domain;

import java.util.List;
import org.lianluo.shared.CommitteeId;
import org.lianluo.shared.Message;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.UnitId;

/**
 * What a topic is about and whose it is.
 *
 * @param why what the deputies' suggestions have in common and why it is worth supervising
 * @param units the lead units, one to ten
 */
public record TopicSubject(String title, String why, CommitteeId leadCommittee, List<UnitId> units) {

    public static final int TITLE_LIMIT = 100;
    public static final int WHY_LIMIT = 2_000;
    private static final int UNITS = 10;

    public TopicSubject {
        units = List.copyOf(units);
        Texts.require("title", title, TITLE_LIMIT);
        Texts.require("why", why, WHY_LIMIT);
        if (units.isEmpty()) {
            throw Refusal.at("units", ProblemCode.REQUIRED, "problem.required", Message.of("supervision.field.units"));
        }
        if (units.size() > UNITS || units.stream().distinct().count() != units.size()) {
            throw Refusal.at("units", ProblemCode.INVALID_VALUE, "supervision.units", UNITS);
        }
    }
}
