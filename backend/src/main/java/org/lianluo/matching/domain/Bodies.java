package org.lianluo.matching.domain;

import org.lianluo.unit.UnitKind;

/** How likely a kind of body is to handle a suggestion before anything is known of it: 96 % go to departments of the government. */
final class Bodies {

    private Bodies() {}

    static double before(UnitKind kind, double seldom) {
        return switch (kind) {
            case MINISTRY, LOCAL_GOVERNMENT -> 0;
            case STATE_COUNCIL_BODY -> -0.1;
            case BUREAU -> -0.15;
            default -> seldom;
        };
    }
}
