package org.lianluo.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.supervision.domain.TopicFixture.CARD;
import static org.lianluo.supervision.domain.TopicFixture.CLERK;
import static org.lianluo.supervision.domain.TopicFixture.COMMITTEE_ID;
import static org.lianluo.supervision.domain.TopicFixture.CONTENT;
import static org.lianluo.supervision.domain.TopicFixture.LEAD;
import static org.lianluo.supervision.domain.TopicFixture.OTHER_COMMITTEE;
import static org.lianluo.supervision.domain.TopicFixture.SECOND_CARD;
import static org.lianluo.supervision.domain.TopicFixture.SECOND_UNIT_ID;
import static org.lianluo.supervision.domain.TopicFixture.STAFF;
import static org.lianluo.supervision.domain.TopicFixture.TODAY;
import static org.lianluo.supervision.domain.TopicFixture.UNIT_ID;
import static org.lianluo.supervision.domain.TopicFixture.by;
import static org.lianluo.supervision.domain.TopicFixture.proposed;
import static org.lianluo.supervision.domain.TopicFixture.reported;
import static org.lianluo.supervision.domain.TopicFixture.supervised;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Obligation;
import org.lianluo.shared.Owner;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.supervision.KeySupervisionAction;
import org.lianluo.supervision.KeySupervisionId;
import org.lianluo.supervision.KeySupervisionStatus;

class KeySupervisionTopicTest {

    private static void refused(ProblemCode code, String field, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> {
            var problem = refusal.problems().get(0);
            assertThat(problem.code()).isEqualTo(code);
            assertThat(String.join(".", problem.path())).isEqualTo(field.isEmpty() ? "" : "input." + field);
        });
    }

    @Test
    void isProposedByTheOfficeOrByTheCommitteeThatWillLead() {
        assertThat(proposed().proposal().by()).isEqualTo("staff");
        var id = new KeySupervisionId("kst_2");
        var subject = TopicFixture.subject();
        assertThat(KeySupervisionTopic.proposed(id, "CN", 2026, subject, List.of(), by(LEAD))
                        .status())
                .isEqualTo(KeySupervisionStatus.PROPOSED);
        refused(
                ProblemCode.NOT_YOURS,
                "leadCommittee",
                () -> KeySupervisionTopic.proposed(id, "CN", 2026, subject, List.of(), by(OTHER_COMMITTEE)));
        assertThatThrownBy(() -> KeySupervisionTopic.proposed(id, "CN", 2026, subject, List.of(), by(CLERK)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void groupsEachSuggestionOnceAndNamesWhatWasAdded() {
        var grouped = proposed().group(List.of(CARD, SECOND_CARD), by(LEAD));

        assertThat(grouped.suggestions())
                .extracting(GroupedSuggestion::id)
                .containsExactly(CARD.id(), SECOND_CARD.id());
        assertThat(grouped.history().get(0).remark()).isEqualTo(SECOND_CARD.number());
        refused(ProblemCode.INVALID_VALUE, "suggestions", () -> grouped.group(List.of(CARD), by(LEAD)));
    }

    @Test
    void holdsNoMoreThanTwoHundredSuggestions() {
        var many = IntStream.range(0, 200)
                .mapToObj(i -> TopicFixture.card("sug_many" + i, new DeputyId("dep_" + i)))
                .toList();

        refused(ProblemCode.INVALID_VALUE, "suggestions", () -> proposed().group(many, by(STAFF)));
    }

    @Test
    void keepsAtLeastOneSuggestionOnceItIsSet() {
        var empty = proposed().ungroup(Set.of(CARD.id()), by(STAFF));

        assertThat(empty.suggestions()).isEmpty();
        refused(
                ProblemCode.INVALID_VALUE,
                "suggestions",
                () -> TopicFixture.set().ungroup(Set.of(CARD.id()), by(STAFF)));
        refused(
                ProblemCode.NOT_FOUND,
                "suggestions",
                () -> proposed().ungroup(Set.of(new SuggestionId("sug_none")), by(STAFF)));
        var decision = new Decision(DecidingBody.GENERAL_OFFICE, TODAY, "列入。");
        refused(ProblemCode.REQUIRED, "", () -> empty.set(decision, by(STAFF)));
    }

    @Test
    void isNotSetInTheFuture() {
        var tomorrow = new Decision(DecidingBody.COUNCIL_OF_CHAIRPERSONS, TODAY.plusDays(1), "列入。");

        refused(ProblemCode.INVALID_VALUE, "on", () -> proposed().set(tomorrow, by(STAFF)));
    }

    @Test
    void sortsItsPlanByDay() {
        assertThat(supervised().course().plan())
                .extracting(PlanStep::by)
                .containsExactly(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 9, 1));
        refused(ProblemCode.INVALID_VALUE, "steps", () -> supervised().plan(List.of(), by(LEAD)));
    }

    @Test
    void makesEachUnitOweProgressAndTheCommitteeTheReportAtTheEndOfTheYear() {
        var owed = supervised().obligations();

        assertThat(owed)
                .extracting(Obligation::owner)
                .containsExactly(Owner.of(UNIT_ID), Owner.of(SECOND_UNIT_ID), Owner.of(COMMITTEE_ID));
        assertThat(owed)
                .extracting(it -> it.deadline().due())
                .containsExactly(TODAY.plusDays(30), TODAY.plusDays(30), LocalDate.of(2026, 12, 30));
    }

    @Test
    void countsTheReportFromTheBeginningWhereThatIsLaterThanTheYearsEnd() {
        var late = LocalDate.of(2026, 12, 10);
        var owed = TopicFixture.set().plan(TopicFixture.PLAN, by(LEAD, late)).obligations();

        assertThat(owed.get(2).deadline().due()).isEqualTo(late.plusDays(30));
    }

    @Test
    void startsTheClockAnewForTheUnitThatReportedAlone() {
        var later = TODAY.plusDays(20);
        var content = new EntryContent(later, null, List.of(), "已下达资金。");
        var reported = supervised().progress(content, by(CLERK, later));

        assertThat(reported.obligations())
                .extracting(it -> it.deadline().due())
                .containsExactly(later.plusDays(30), TODAY.plusDays(30), LocalDate.of(2026, 12, 30));
        assertThat(reported.course().entries().get(0).unit()).isEqualTo(UNIT_ID);
    }

    @Test
    void recordsWhatTheSupervisorsDidWithoutMovingAnyClock() {
        var recorded = supervised().record(EntryKind.VISIT, CONTENT, by(LEAD));

        assertThat(recorded.obligations()).isEqualTo(supervised().obligations());
        assertThat(recorded.course().entries().get(0).recorder()).isEqualTo("lead");
        refused(ProblemCode.INVALID_VALUE, "kind", () -> supervised().record(EntryKind.PROGRESS, CONTENT, by(LEAD)));
        var tomorrow = new EntryContent(TODAY.plusDays(1), null, List.of(), "明天的视察。");
        refused(ProblemCode.INVALID_VALUE, "on", () -> supervised().record(EntryKind.VISIT, tomorrow, by(LEAD)));
    }

    @Test
    void isCarriedOnByATopicOfTheNextYearThatKnowsWhereItComesFrom() {
        var ended = reported().rollOver("明年继续督办。", by(STAFF));
        var next = KeySupervisionTopic.carryingOn(ended);

        assertThat(ended.obligations()).isEmpty();
        assertThat(next.id()).isEqualTo(ended.next().id());
        assertThat(next.previous()).isEqualTo(ended.id());
        assertThat(next.year()).isEqualTo(2027);
        assertThat(next.status()).isEqualTo(KeySupervisionStatus.SET);
        assertThat(next.suggestions()).isEqualTo(ended.suggestions());
        assertThat(next.course().decision().note()).isEqualTo("明年继续督办。");
        assertThat(next.obligations())
                .singleElement()
                .satisfies(it -> assertThat(it.action()).isEqualTo(KeySupervisionAction.PLAN.name()));
        assertThat(KeySupervisionTopic.carryingOn(ended)).isEqualTo(next);
        assertThatThrownBy(() -> KeySupervisionTopic.carryingOn(reported()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhyItEnds() {
        refused(ProblemCode.REQUIRED, "remark", () -> reported().close(" ", by(STAFF)));
        refused(ProblemCode.TOO_LONG, "remark", () -> reported().close("长".repeat(1001), by(STAFF)));
        assertThat(proposed().drop("重复。", by(STAFF)).history().get(0).remark()).isEqualTo("重复。");
    }

    @Test
    void isNeverInAStateWithoutItsDuties() {
        var topic = supervised();
        assertThatThrownBy(() -> new KeySupervisionTopic(
                        topic.id(),
                        topic.version(),
                        topic.congress(),
                        topic.year(),
                        topic.status(),
                        topic.subject(),
                        topic.proposal(),
                        topic.suggestions(),
                        topic.course(),
                        List.of(),
                        topic.history(),
                        topic.updatedAt(),
                        null,
                        null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesASubjectWithoutItsParts() {
        refused(ProblemCode.REQUIRED, "title", () -> new TopicSubject("", "理由", COMMITTEE_ID, List.of(UNIT_ID)));
        refused(ProblemCode.REQUIRED, "units", () -> new TopicSubject("题目", "理由", COMMITTEE_ID, List.of()));
        refused(
                ProblemCode.INVALID_VALUE,
                "units",
                () -> new TopicSubject("题目", "理由", COMMITTEE_ID, List.of(UNIT_ID, UNIT_ID)));
    }
}
