package org.lianluo.suggestion.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.lianluo.platform.mongo.Conditions;
import org.lianluo.suggestion.domain.Audience;
import org.lianluo.suggestion.domain.SuggestionQuery;

/**
 * Which suggestions a query finds. What is not for everybody is asked of the inside alone: of a suggestion that its reader
 * sees as published, a condition is asked of what is published, or finds nothing.
 */
record SuggestionSelection(SuggestionQuery query, String congress) {

    Bson filter() {
        if (!isForThePublic(query) || !asksOfTheInside()) {
            return inside(query.audiences()).all();
        }
        var inside = new TreeSet<>(query.audiences());
        inside.remove(Audience.PUBLIC);
        if (!isPublished()) {
            return inside(inside).all();
        }
        return inside.isEmpty()
                ? published().all()
                : or(inside(inside).all(), published().all());
    }

    static boolean isForThePublic(SuggestionQuery query) {
        return query.audiences().contains(Audience.PUBLIC);
    }

    /** Whether a condition could tell what is not published. */
    private boolean asksOfTheInside() {
        return !isPublished() || !query.statuses().isEmpty() || query.unit() != null || query.replyClass() != null;
    }

    /** Whether what is published can answer it. */
    private boolean isPublished() {
        return query.rehandled() == null
                && query.joint() == null
                && query.round() == null
                && query.without() == null
                && query.figure() == null;
    }

    private Conditions inside(Set<String> audiences) {
        var conditions = open().oneOf(SuggestionIndex.AUDIENCES, audiences)
                .oneOfAny(SuggestionIndex.STATUS, query.statuses())
                .equal(SuggestionIndex.UNITS, query.unit())
                .equal(SuggestionIndex.CLASSES, query.replyClass())
                .equal(SuggestionIndex.JOINT, query.joint())
                .equal(SuggestionIndex.ROUNDS, query.round());
        var figure = query.figure();
        if (figure != null) {
            conditions.and(
                    query.unit() == null
                            ? eq(SuggestionIndex.FIGURES, figure.name())
                            : eq(SuggestionIndex.UNIT_FIGURES, SuggestionIndex.unitFigure(query.unit(), figure)));
        }
        if (query.without() != null) {
            conditions.and(SuggestionTally.without(query.without()));
        }
        if (query.rehandled() != null) {
            conditions.and(query.rehandled() ? gt(SuggestionIndex.ROUNDS, 1) : lte(SuggestionIndex.ROUNDS, 1));
        }
        return conditions;
    }

    private Conditions published() {
        return open().equal(SuggestionIndex.AUDIENCES, Audience.PUBLIC)
                .oneOfAny(SuggestionIndex.PUBLISHED_STATUS, query.statuses())
                .equal(SuggestionIndex.PUBLISHED_UNITS, query.unit())
                .equal(SuggestionIndex.PUBLISHED_CLASSES, query.replyClass());
    }

    /** What is the same for everybody who may see it. */
    private Conditions open() {
        var conditions = new Conditions()
                .equal(SuggestionIndex.CONGRESS, congress)
                .equal(SuggestionIndex.DELEGATION, query.delegation())
                .equal(SuggestionIndex.SPONSOR, query.sponsor())
                .equal(SuggestionIndex.COSIGNERS, query.cosigner())
                .equal(SuggestionIndex.FIELD, query.field())
                .equal(SuggestionIndex.BASIS, query.basis())
                .equal(SuggestionIndex.PROPOSED, query.proposed())
                .equal(SuggestionIndex.YEAR, query.year())
                .equal(SuggestionIndex.KIND, query.kind());
        if (query.published() != null) {
            conditions.and(
                    query.published()
                            ? eq(SuggestionIndex.AUDIENCES, Audience.PUBLIC)
                            : ne(SuggestionIndex.AUDIENCES, Audience.PUBLIC));
        }
        if (query.text() != null && !query.text().isBlank()) {
            var text = Pattern.quote(query.text().strip());
            conditions.and(or(regex(SuggestionIndex.NUMBER, "^" + text), regex(SuggestionIndex.TITLE, text, "i")));
        }
        return conditions;
    }
}
