package org.lianluo.suggestion.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.suggestion.domain.People.CLERK;
import static org.lianluo.suggestion.domain.People.COSIGNER;
import static org.lianluo.suggestion.domain.People.LEADER;
import static org.lianluo.suggestion.domain.People.PARTNER_CLERK;
import static org.lianluo.suggestion.domain.People.PARTNER_ID;
import static org.lianluo.suggestion.domain.People.PARTNER_LEADER;
import static org.lianluo.suggestion.domain.People.SPONSOR;
import static org.lianluo.suggestion.domain.People.STAFF;
import static org.lianluo.suggestion.domain.People.UNIT_ID;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianluo.platform.mongo.TestRelay;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.Dimension;
import org.lianluo.suggestion.Figure;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.SuggestionStatus;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Assignee;
import org.lianluo.suggestion.domain.Audience;
import org.lianluo.suggestion.domain.ContactChannel;
import org.lianluo.suggestion.domain.Content;
import org.lianluo.suggestion.domain.Course;
import org.lianluo.suggestion.domain.Dispatch;
import org.lianluo.suggestion.domain.Drafting;
import org.lianluo.suggestion.domain.FilingKind;
import org.lianluo.suggestion.domain.HandlingRole;
import org.lianluo.suggestion.domain.Judging;
import org.lianluo.suggestion.domain.NewSuggestion;
import org.lianluo.suggestion.domain.Office;
import org.lianluo.suggestion.domain.People;
import org.lianluo.suggestion.domain.Publication;
import org.lianluo.suggestion.domain.Replied;
import org.lianluo.suggestion.domain.ReplyClass;
import org.lianluo.suggestion.domain.Replying;
import org.lianluo.suggestion.domain.Satisfaction;
import org.lianluo.suggestion.domain.ScreeningReason;
import org.lianluo.suggestion.domain.SecondRound;
import org.lianluo.suggestion.domain.Sponsor;
import org.lianluo.suggestion.domain.Suggestion;
import org.lianluo.suggestion.domain.SuggestionBasis;
import org.lianluo.suggestion.domain.SuggestionFixture;
import org.lianluo.suggestion.domain.SuggestionQuery;
import org.lianluo.suggestion.domain.SuggestionText;
import org.lianluo.suggestion.domain.Suggestions;
import org.lianluo.suggestion.domain.UnitHandling;
import org.lianluo.testing.TestStore;

/** Every number of the analysis is how many items the list gives for it. */
class SuggestionTallyTest {

    private static final int ITEMS = 50;
    private static final int TRIES = 400;
    private static final Set<String> OFFICE = Audience.of(STAFF);

    private static Suggestions suggestions;

    @BeforeAll
    static void keepRandomHistories() {
        var clock = Clock.systemUTC();
        suggestions = new MongoSuggestions(
                TestStore.database(SuggestionIndex.indexes()), TestRelay.to(saved -> {}, clock), clock, "CN");
        var random = new Random(25);
        for (int i = 0; i < ITEMS; i++) {
            suggestions.insert(history("sug_" + (100 + i), random), new Request("k" + i, "fingerprint"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsWhatTheListGives(Dimension by) {
        var expected = new EnumMap<Figure, Integer>(Figure.class);
        suggestions
                .tally(query(new Cell(), null), by)
                .forEach((key, figures) -> figures.forEach((figure, items) -> {
                    assertThat(listed(new Cell().at(by, key), figure))
                            .as("%s %s %s", by, key, figure)
                            .isEqualTo(items);
                    expected.merge(figure, items, Integer::sum);
                }));

        assertThat(expected).containsKeys(Figure.REPLIED, Figure.EVALUATED, Figure.CLASS_B, Figure.HANDLED_AGAIN);
    }

    @ParameterizedTest
    @EnumSource
    void countsThePartOfAUnitWhereOneIsAskedFor(Dimension by) {
        var ofUnit = new Cell();
        ofUnit.unit = PARTNER_ID;
        var tally = suggestions.tally(query(ofUnit, null), by);

        assertThat(tally).isNotEmpty();
        tally.forEach((key, figures) -> figures.forEach((figure, items) -> {
            var cell = new Cell();
            cell.unit = PARTNER_ID;
            assertThat(listed(cell.at(by, key), figure))
                    .as("%s %s %s", by, key, figure)
                    .isEqualTo(items);
        }));
    }

    @ParameterizedTest
    @EnumSource
    void leavesNoItemOut(Figure figure) {
        int byStatus = suggestions.tally(query(new Cell(), null), Dimension.STATUS).values().stream()
                .mapToInt(it -> it.getOrDefault(figure, 0))
                .sum();

        assertThat(byStatus).isEqualTo(listed(new Cell(), figure));
    }

    private static int listed(Cell cell, Figure figure) {
        return (int) suggestions
                .list(query(cell, figure), new PageRequest(1, null, false))
                .totalCount();
    }

    /** What stands in the filter of the list for a row of the analysis. */
    private static final class Cell {

        private SuggestionStatus status;
        private UnitId unit;
        private DelegationId delegation;
        private String field;
        private SuggestionBasis basis;
        private ReplyClass replyClass;
        private Integer year;
        private FilingKind kind;
        private Integer round;
        private Dimension without;

        Cell at(Dimension by, String key) {
            if (key.isEmpty()) {
                without = by;
                return this;
            }
            switch (by) {
                case FIELD -> field = key;
                case REPLY_CLASS -> replyClass = ReplyClass.valueOf(key);
                case DELEGATION -> delegation = new DelegationId(key);
                case UNIT -> unit = new UnitId(key);
                case BASIS -> basis = SuggestionBasis.valueOf(key);
                case ROUND -> round = Integer.valueOf(key);
                case YEAR -> year = Integer.valueOf(key);
                case STATUS -> status = SuggestionStatus.valueOf(key);
                case KIND -> kind = FilingKind.valueOf(key);
            }
            return this;
        }
    }

    private static SuggestionQuery query(Cell cell, Figure figure) {
        return new SuggestionQuery(
                OFFICE,
                cell.status == null ? Set.of() : Set.of(cell.status),
                cell.unit,
                cell.delegation,
                null,
                null,
                cell.field,
                null,
                cell.basis,
                cell.replyClass,
                null,
                null,
                null,
                cell.year,
                cell.kind,
                figure,
                null,
                cell.round,
                cell.without,
                SuggestionQuery.Order.UPDATED_AT,
                true);
    }

    /** Whoever may do something does it, in no order; what is refused is left undone. */
    private static Suggestion history(String id, Random random) {
        var course = Course.of(draft(id, random));
        if (random.nextInt(3) == 0) {
            course.signedBy(true, People.COSIGNER_ID);
        }
        for (int i = 0; i < TRIES; i++) {
            var tries = tries(id, course, random);
            var actors = new ArrayList<>(tries.keySet());
            var actor = actors.get(random.nextInt(actors.size()));
            var acts = tries.get(actor);
            tryTo(course, actor, acts.get(random.nextInt(acts.size())));
            if (random.nextInt(60) == 0) {
                course.after(1 + random.nextInt(40));
            }
        }
        return course.suggestion();
    }

    private static void tryTo(Course course, Actor actor, Act act) {
        try {
            course.does(actor, act);
        } catch (Refusal refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }

    private static Suggestion draft(String id, Random random) {
        var text = SuggestionFixture.TEXT;
        var basis = random.nextInt(4) == 0 ? SuggestionBasis.VISIT : SuggestionBasis.RESEARCH;
        var content = new Content(
                new SuggestionText(text.title(), text.problem(), text.analysis(), text.measures(), basis),
                random.nextInt(3) == 0 ? null : random.nextBoolean() ? "EDU" : "HEALTH",
                UNIT_ID,
                true);
        var sponsor = new Sponsor(People.SPONSOR_ID, new DelegationId("del_1" + random.nextInt(3)));
        return NewSuggestion.draft(new SuggestionId(id), "CN", sponsor, content, Course.START);
    }

    private static Map<Actor, List<Act>> tries(String id, Course course, Random random) {
        var content = SuggestionFixture.content(ReplyClass.values()[random.nextInt(ReplyClass.values().length)]);
        var tries = new LinkedHashMap<Actor, List<Act>>();
        tries.put(
                SPONSOR,
                List.of(
                        new Drafting.Submit(() -> "14-4-" + id, null),
                        new Judging.Evaluate(null, judged(random), judged(random), "说明")));
        tries.put(COSIGNER, List.of(new Judging.AddEvaluation("r1", judged(random), judged(random), "好")));
        tries.put(
                STAFF,
                List.of(
                        new Office.Accept(),
                        new Office.Accept(),
                        new Office.Accept(),
                        new Office.Decline(ScreeningReason.OWN_MATTER, "属于本人事务"),
                        new Dispatch.Assign(assignees(random), false),
                        new Dispatch.KeepAssignment(null, "仍由你单位办理"),
                        new Dispatch.Reassign(null, List.of(new Assignee(PARTNER_ID, HandlingRole.SOLE)), "改由你单位办理"),
                        new SecondRound.Rehandle(null, null, "请重新办理"),
                        new Replied.Publish("r1", Publication.IN_FULL)));
        for (var clerk : List.of(CLERK, PARTNER_CLERK)) {
            tries.put(
                    clerk,
                    List.of(
                            new UnitHandling.SignFor(),
                            random.nextInt(8) == 0
                                    ? new Dispatch.RaiseObjection("不属本单位", List.of(), null)
                                    : new UnitHandling.SignFor(),
                            Course.contact(ContactChannel.VISIT, course.today()),
                            new UnitHandling.GiveOpinion("赞成。"),
                            new Replying.DraftReply(content, 0),
                            new Replying.SendToSign()));
        }
        tries.put(LEADER, List.of(new Replying.Send()));
        tries.put(PARTNER_LEADER, List.of(new Replying.Send()));
        return tries;
    }

    private static Satisfaction judged(Random random) {
        return Satisfaction.values()[random.nextInt(Satisfaction.values().length)];
    }

    private static List<Assignee> assignees(Random random) {
        var role = HandlingRole.values()[random.nextInt(HandlingRole.values().length)];
        return switch (role) {
            case SOLE -> List.of(new Assignee(random.nextBoolean() ? UNIT_ID : PARTNER_ID, HandlingRole.SOLE));
            case LEAD, CO ->
                List.of(new Assignee(UNIT_ID, HandlingRole.LEAD), new Assignee(PARTNER_ID, HandlingRole.CO));
            case SEPARATE ->
                List.of(new Assignee(UNIT_ID, HandlingRole.SEPARATE), new Assignee(PARTNER_ID, HandlingRole.SEPARATE));
        };
    }
}
