package org.lianluo.question.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lianluo.question.domain.QuestionFixture.ASKER;
import static org.lianluo.question.domain.QuestionFixture.CLERK;
import static org.lianluo.question.domain.QuestionFixture.COMMITTEE;
import static org.lianluo.question.domain.QuestionFixture.MOE;
import static org.lianluo.question.domain.QuestionFixture.MOHRSS;
import static org.lianluo.question.domain.QuestionFixture.MOHRSS_CLERK;
import static org.lianluo.question.domain.QuestionFixture.OTHER_DEPUTY;
import static org.lianluo.question.domain.QuestionFixture.STAFF;
import static org.lianluo.question.domain.QuestionFixture.asked;
import static org.lianluo.question.domain.QuestionFixture.by;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianluo.question.QuestionId;
import org.lianluo.question.QuestionStatus;
import org.lianluo.shared.Actor;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.lianluo.shared.UnitId;

/** What every store of questions keeps to. */
public abstract class PreFilingQuestionsContract {

    private static final PageRequest ALL = new PageRequest(100, null, false);
    private static final LocalDate DAY = LocalDate.of(2026, 7, 6);

    private PreFilingQuestions questions;

    protected abstract PreFilingQuestions empty();

    @BeforeEach
    void start() {
        questions = empty();
    }

    @ParameterizedTest
    @EnumSource(QuestionStatus.class)
    void givesBackWhatWasKept(QuestionStatus status) {
        var kept = questions.insert(QuestionFixture.in(status), request("k1"));

        assertThat(questions.load(kept.id())).get().extracting("aggregate").isEqualTo(kept);
        assertThat(questions.find(List.of("qst_1", "qst_none"))).containsExactly(kept);
    }

    @Test
    void knowsNothingOfOthers() {
        assertThat(questions.load(new QuestionId("qst_none"))).isEmpty();
    }

    @Test
    void insertsOnceHoweverOftenTheSameRequestComes() {
        questions.insert(asked(), request("k1"));
        var answered = questions.save(asked().answer("没有。", by(CLERK)), request("k2"));

        assertThat(questions.insert(asked(), request("k1"))).isEqualTo(answered);
        assertThat(refusal(() -> questions.insert(asked(), new Request("k1", "other"))))
                .isEqualTo(ProblemCode.KEY_REUSED);
    }

    @Test
    void letsTheFirstOfTwoWritersWin() {
        questions.insert(asked(), request("k1"));
        questions.save(asked().withdraw(by(ASKER)), request("k2"));

        assertThat(refusal(() -> questions.save(asked().answer("没有。", by(CLERK)), request("k3"))))
                .isEqualTo(ProblemCode.STALE_VERSION);
    }

    @Test
    void remembersTheRequestsDone() {
        questions.insert(asked(), request("k1"));
        questions.save(asked().withdraw(by(ASKER)), request("k2"));

        var kept = questions.load(asked().id()).orElseThrow();
        assertThat(List.of(kept.has(request("k1")), kept.has(request("k2")), kept.has(request("k3"))))
                .containsExactly(true, true, false);
    }

    @Test
    void listsWhatTheReaderMaySeeAndNothingElse() {
        keep("qst_a", QuestionFixture.asked());
        keep("qst_b", QuestionFixture.redirected());

        assertThat(seenBy(ASKER)).containsExactlyInAnyOrder("qst_a", "qst_b");
        assertThat(seenBy(STAFF)).containsExactlyInAnyOrder("qst_a", "qst_b");
        assertThat(seenBy(CLERK)).containsExactlyInAnyOrder("qst_a", "qst_b");
        assertThat(seenBy(MOHRSS_CLERK)).containsExactly("qst_b");
        assertThat(seenBy(OTHER_DEPUTY)).isEmpty();
        assertThat(seenBy(COMMITTEE)).isEmpty();
    }

    @Test
    void findsByStateUnitAndDraft() {
        keep("qst_a", QuestionFixture.asked());
        keep("qst_b", QuestionFixture.redirected());
        keep("qst_c", asked("qst_c", null));

        assertThat(found(Set.of(QuestionStatus.REDIRECTED), null, null, null)).containsExactly("qst_b");
        assertThat(found(Set.of(), MOHRSS, null, null)).containsExactly("qst_b");
        assertThat(found(Set.of(), MOE, null, null)).containsExactlyInAnyOrder("qst_a", "qst_c");
        assertThat(found(Set.of(), null, QuestionFixture.DRAFT, null)).containsExactlyInAnyOrder("qst_a", "qst_b");
        assertThat(found(Set.of(), null, "sug_none", null)).isEmpty();
    }

    @Test
    void callsOverdueWhatWasDueBeforeTheDay() {
        keep("qst_a", QuestionFixture.asked());
        keep("qst_b", QuestionFixture.answered());

        assertThat(found(Set.of(), null, null, DAY.plusDays(30))).isEmpty();
        assertThat(found(Set.of(), null, null, DAY.plusDays(31))).containsExactly("qst_a");
    }

    @Test
    void putsTheNearestDueDayFirstAndWhatIsNotOwedLast() {
        keep("qst_a", QuestionFixture.answered());
        keep("qst_b", QuestionFixture.redirected());
        keep("qst_c", QuestionFixture.asked());

        var query = new QuestionQuery(Audience.of(STAFF), Set.of(), null, null, null, QuestionQuery.Order.DUE_ON);
        assertThat(ids(questions.list(query, ALL).nodes())).containsExactly("qst_c", "qst_b", "qst_a");
    }

    @ParameterizedTest
    @EnumSource(QuestionQuery.Order.class)
    void pagesForwardAndBackwardWithoutGapsOrRepeats(QuestionQuery.Order order) {
        for (int i = 10; i < 23; i++) {
            keep("qst_" + i, i % 2 == 0 ? QuestionFixture.asked() : QuestionFixture.answered());
        }
        var query = new QuestionQuery(Audience.of(STAFF), Set.of(), null, null, null, order);
        var whole = ids(questions.list(query, ALL).nodes());
        var forward = new ArrayList<String>();
        @Nullable String cursor = null;
        boolean more = true;
        while (more) {
            var page = questions.list(query, new PageRequest(4, cursor, false));
            forward.addAll(ids(page.nodes()));
            cursor = page.pageInfo().endCursor();
            more = page.hasNext();
        }

        assertThat(forward).hasSize(13).isEqualTo(whole);
        var back = questions.list(query, new PageRequest(5, cursor, true));
        assertThat(ids(back.nodes())).isEqualTo(whole.subList(7, 12));
        assertThat(back.totalCount()).isEqualTo(13);
    }

    private void keep(String id, PreFilingQuestion like) {
        var renamed = new PreFilingQuestion(
                new QuestionId(id),
                like.version(),
                like.congress(),
                like.status(),
                like.inquiry(),
                like.units(),
                like.rounds(),
                like.owed(),
                like.history());
        questions.insertNew(List.of(renamed));
    }

    private List<String> seenBy(Actor reader) {
        var query = new QuestionQuery(Audience.of(reader), Set.of(), null, null, null, QuestionQuery.Order.UPDATED_AT);
        var page = questions.list(query, ALL);
        assertThat(page.totalCount()).isEqualTo(page.nodes().size());
        return ids(page.nodes());
    }

    private List<String> found(
            Set<QuestionStatus> statuses, @Nullable UnitId unit, @Nullable String draft, @Nullable LocalDate overdue) {
        var query =
                new QuestionQuery(Audience.of(STAFF), statuses, unit, draft, overdue, QuestionQuery.Order.UPDATED_AT);
        return ids(questions.list(query, ALL).nodes());
    }

    private static List<String> ids(List<PreFilingQuestion> found) {
        return found.stream().map(it -> it.id().value()).toList();
    }

    private static ProblemCode refusal(ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work).problems().get(0).code();
    }

    private static Request request(String key) {
        return new Request(key, "fingerprint");
    }
}
