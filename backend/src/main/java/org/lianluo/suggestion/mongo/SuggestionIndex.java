package org.lianluo.suggestion.mongo;

import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Indexes.ascending;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.lianluo.platform.mongo.AggregateStore;
import org.lianluo.platform.mongo.StoreIndex;
import org.lianluo.platform.mongo.StoreIndexes;
import org.lianluo.shared.ChinaTime;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.Id;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.Figure;
import org.lianluo.suggestion.domain.Assignment;
import org.lianluo.suggestion.domain.Audience;
import org.lianluo.suggestion.domain.Clockwork;
import org.lianluo.suggestion.domain.Figures;
import org.lianluo.suggestion.domain.Published;
import org.lianluo.suggestion.domain.Reply;
import org.lianluo.suggestion.domain.Suggestion;

/** The fields suggestions are filtered and ordered by, and the indexes over them; the congress leads, as the shard key. */
final class SuggestionIndex {

    static final String COLLECTION = "suggestions";
    static final String CONGRESS = "index.congress";
    static final String AUDIENCES = "index.audiences";
    static final String STATUS = "index.status";
    static final String UNITS = "index.units";
    static final String SPONSOR = "index.sponsor";
    static final String DELEGATION = "index.delegation";
    static final String FIELD = "index.field";
    static final String NUMBER = "index.number";
    static final String TITLE = "index.title";
    static final String UPDATED_AT = "index.updatedAt";
    static final String SUBMITTED_AT = "index.submittedAt";
    static final String DUE_ON = "index.dueOn";
    static final String OPEN_DUE_ON = "index.openDueOn";
    static final String PUBLISHED_STATUS = "index.published.status";
    static final String PUBLISHED_UNITS = "index.published.units";
    static final String PUBLISHED_CLASSES = "index.published.classes";
    static final String COSIGNERS = "index.cosigners";
    static final String BASIS = "index.basis";
    static final String CLASSES = "index.classes";
    static final String ROUNDS = "index.rounds";
    static final String JOINT = "index.joint";
    static final String PROPOSED = "index.proposed";
    static final String FIGURES = "index.figures";
    static final String UNIT_FIGURES = "index.unitFigures";
    static final String YEAR = "index.year";
    static final String KIND = "index.kind";
    static final String WAKES_ON = "index.wakesOn";

    private SuggestionIndex() {}

    static Document of(Suggestion suggestion) {
        var sponsor = suggestion.sponsor();
        var index = new Document("congress", suggestion.congress())
                .append("audiences", Audience.of(suggestion))
                .append("status", suggestion.status().name())
                .append("units", units(suggestion, suggestion.handling().assignments()))
                .append("sponsor", sponsor == null ? null : sponsor.deputy().value())
                .append(
                        "delegation",
                        sponsor == null ? null : sponsor.delegation().value())
                .append("field", suggestion.content().field())
                .append("number", suggestion.number())
                .append("title", suggestion.content().text().title())
                .append("updatedAt", Date.from(suggestion.updatedAt()))
                .append("submittedAt", Date.from(submittedAt(suggestion)))
                .append("dueOn", day(replyDue(suggestion)))
                .append("openDueOn", day(openDue(suggestion)))
                .append("published", suggestion.isPublic() ? published(suggestion) : null);
        var joint = suggestion.filing().joint();
        var basis = suggestion.content().text().basis();
        index.append("cosigners", cosigners(suggestion))
                .append("basis", basis == null ? null : basis.name())
                .append("classes", classes(suggestion.outcome().replies()))
                .append("rounds", rounds(suggestion))
                .append("joint", joint == null ? null : joint.id())
                .append("proposed", !suggestion.filing().proposal().isEmpty());
        index.append("figures", names(Figures.of(suggestion))).append("unitFigures", unitFigures(suggestion));
        var receipt = suggestion.filing().receipt();
        if (receipt != null) {
            index.append("year", ChinaTime.day(receipt.at()).getYear())
                    .append("kind", receipt.kind().name());
        }
        var wakesOn = Clockwork.wakesOn(suggestion);
        if (wakesOn != null) {
            index.append("wakesOn", day(wakesOn));
        }
        index.values().removeIf(Objects::isNull);
        return index;
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    /** What is counted about each unit, for example {@code unt_moe REPLIED}. */
    private static List<String> unitFigures(Suggestion suggestion) {
        return suggestion.handling().assignments().stream()
                .map(Assignment::unit)
                .distinct()
                .flatMap(unit -> Figures.of(suggestion, unit).stream().map(it -> unitFigure(unit, it)))
                .toList();
    }

    static String unitFigure(UnitId unit, Figure figure) {
        return unit.value() + " " + figure.name();
    }

    private static List<String> cosigners(Suggestion suggestion) {
        return suggestion.cosigning().takingPart().stream().map(Id::value).toList();
    }

    /** What conditions are asked of for those who see it as published. */
    private static Document published(Suggestion suggestion) {
        var published = new Published(suggestion);
        return new Document("status", published.status().name())
                .append("units", units(suggestion, published.assignments()))
                .append("classes", classes(published.replies()));
    }

    private static List<String> classes(List<Reply> replies) {
        return replies.stream()
                .map(it -> it.content().replyClass())
                .filter(Objects::nonNull)
                .map(Enum::name)
                .distinct()
                .toList();
    }

    private static int rounds(Suggestion suggestion) {
        return suggestion.handling().assignments().stream()
                .mapToInt(Assignment::round)
                .max()
                .orElse(0);
    }

    private static List<String> units(Suggestion suggestion, List<Assignment> assignments) {
        var record = suggestion.publicRecord();
        if (record != null) {
            return record.unit() == null ? List.of() : List.of(record.unit().value());
        }
        return assignments.stream().map(it -> it.unit().value()).toList();
    }

    /** The beginning of time for what was never submitted. */
    static Instant submittedAt(Suggestion suggestion) {
        var receipt = suggestion.filing().receipt();
        return receipt == null ? Instant.EPOCH : receipt.at();
    }

    /** When the next reply still owed is due, or the last one was; the beginning of time where none ever was. */
    static LocalDate replyDue(Suggestion suggestion) {
        var handling = suggestion.handling();
        return handling.nearestDeadline()
                .map(Deadline::due)
                .or(() -> handling.current()
                        .filter(Assignment::answers)
                        .map(it -> it.deadline().due())
                        .max(Comparator.naturalOrder()))
                .orElse(LocalDate.EPOCH);
    }

    /** The same as far as everybody may know: of what is published, when the published replies were due. */
    static LocalDate openDue(Suggestion suggestion) {
        return suggestion.isPublic()
                ? new Published(suggestion)
                        .assignments().stream()
                                .map(it -> it.deadline().due())
                                .max(Comparator.naturalOrder())
                                .orElse(LocalDate.EPOCH)
                : replyDue(suggestion);
    }

    static Date day(@Nullable LocalDate day) {
        return Date.from((day == null ? LocalDate.EPOCH : day)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant());
    }

    static StoreIndexes indexes() {
        return StoreIndexes.of(
                AggregateStore.relayIndex(COLLECTION),
                StoreIndex.uniqueWhere(
                        COLLECTION,
                        ascending(CONGRESS, NUMBER),
                        exists(NUMBER),
                        "a number is given once; found by number"),
                list(AUDIENCES, UPDATED_AT, "all a reader may see, latest change first"),
                list(AUDIENCES, SUBMITTED_AT, "all a reader may see, by submission"),
                list(AUDIENCES, DUE_ON, "all a reader may see, by due day"),
                list(AUDIENCES, OPEN_DUE_ON, "all a reader may see, by due day as far as everybody may know"),
                list(STATUS, SUBMITTED_AT, "the office's work by state"),
                list(STATUS, DUE_ON, "the office's work by state and due day"),
                list(SPONSOR, UPDATED_AT, "a deputy's own"),
                list(UNITS, UPDATED_AT, "a unit's own"),
                list(UNITS, DUE_ON, "a unit's own by due day"),
                list(DELEGATION, UPDATED_AT, "a delegation's"),
                list(FIELD, UPDATED_AT, "a field's"),
                list(FIGURES, UPDATED_AT, "the items behind a number"),
                list(UNIT_FIGURES, UPDATED_AT, "the items behind a number of a unit"),
                list(COSIGNERS, UPDATED_AT, "those a deputy has signed or is asked to"),
                StoreIndex.where(COLLECTION, ascending(JOINT), exists(JOINT), "a group for joint handling"),
                StoreIndex.where(
                        COLLECTION, ascending(WAKES_ON), exists(WAKES_ON), "those on which time will do something"));
    }

    private static StoreIndex list(String by, String order, String purpose) {
        return StoreIndex.on(COLLECTION, ascending(CONGRESS, by, order, "_id"), purpose);
    }
}
