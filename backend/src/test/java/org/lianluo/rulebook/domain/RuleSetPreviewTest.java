package org.lianluo.rulebook.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.lianluo.rulebook.domain.RulebookFixture.REPLY;
import static org.lianluo.rulebook.domain.RulebookFixture.SCREEN;
import static org.lianluo.rulebook.domain.RulebookFixture.STAFF;
import static org.lianluo.rulebook.domain.RulebookFixture.TODAY;
import static org.lianluo.rulebook.domain.RulebookFixture.draft;
import static org.lianluo.rulebook.domain.RulebookFixture.places;
import static org.lianluo.rulebook.domain.RulebookFixture.reply;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.rulebook.OpenClock;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.TermUnit;

class RuleSetPreviewTest {

    private final RulebookFixture at = new RulebookFixture();

    private Deadline replyFrom(String start) {
        return at.rulebook.deadline("rls_a/1", RuleKind.REPLY, LocalDate.parse(start));
    }

    private RuleChange only(RuleSetDraft draft) {
        var changes = at.preview.of(draft, STAFF);
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    @Test
    void showsBothTermsOfWhatWouldChangeAndNothingElse() {
        var change = only(draft(TODAY, reply(2), SCREEN));

        assertThat(change.kind()).isEqualTo(RuleKind.REPLY);
        assertThat(change.before()).isEqualTo(REPLY);
        assertThat(change.after()).isEqualTo(reply(2));
        assertThat(at.preview.of(draft(TODAY, REPLY, SCREEN), STAFF)).isEmpty();
    }

    @Test
    void countsOpenClocksThatWouldMove() {
        at.open.add(new OpenClock(replyFrom("2026-04-03"), 300));
        at.open.add(new OpenClock(replyFrom("2026-06-30"), 2));
        at.open.add(new OpenClock(at.rulebook.deadline("rls_a/1", RuleKind.SCREEN, TODAY), 7));

        var effect = only(draft(TODAY, reply(2), SCREEN)).open();

        assertThat(effect.open()).isEqualTo(302);
        assertThat(effect.moving()).isEqualTo(302);
        assertThat(effect.dueBefore())
                .isEqualTo(new RuleChange.Span(LocalDate.of(2026, 7, 3), LocalDate.of(2026, 9, 30)));
        assertThat(effect.dueAfter())
                .isEqualTo(new RuleChange.Span(LocalDate.of(2026, 6, 3), LocalDate.of(2026, 8, 31)));
        assertThat(effect.overdueBefore()).isEqualTo(300);
        assertThat(effect.overdueAfter()).isEqualTo(300);
    }

    @Test
    void saysThatFewerWouldBeOverdueByALongerTerm() {
        at.open.add(new OpenClock(replyFrom("2026-04-03"), 300));

        var effect = only(draft(TODAY, reply(4), SCREEN)).open();

        assertThat(effect.overdueBefore()).isEqualTo(300);
        assertThat(effect.overdueAfter()).isZero();
    }

    @Test
    void leavesAnExtendedClockWhereItIsLater() {
        var extended = replyFrom("2026-05-06").extendedTo(LocalDate.of(2026, 9, 1), TODAY, at.rulebook.calendar());
        at.open.add(new OpenClock(extended, 1));

        var effect = only(draft(TODAY, reply(2), SCREEN)).open();

        assertThat(effect.open()).isEqualTo(1);
        assertThat(effect.moving()).isZero();
        assertThat(effect.dueBefore()).isNull();
    }

    @Test
    void countsApartWhatNeedsAYearThatIsNotKnown() {
        at.open.add(new OpenClock(replyFrom("2026-07-01"), 4));

        var effect = only(draft(TODAY, reply(6), SCREEN)).open();

        assertThat(effect.uncountable()).isEqualTo(4);
        assertThat(effect.moving()).isZero();
    }

    @Test
    void showsWhereTermsEndThatStartOnTwelveTellingDays() {
        var samples = only(draft(TODAY, reply(2), SCREEN)).samples();

        assertThat(samples).hasSize(12);
        assertThat(samples).extracting(RuleChange.Sample::start).isSorted();
        assertThat(samples.stream().map(it -> it.start() + " " + it.dueBefore() + " " + it.dueAfter()))
                .contains(
                        "2026-02-14 2026-05-14 2026-04-14",
                        "2026-07-06 2026-10-08 2026-09-07",
                        "2026-08-31 2026-11-30 2026-11-02",
                        "2026-09-30 2026-12-30 2026-11-30");
        assertThat(samples).extracting(it -> it.occasion().key()).contains("rulebook.sample.effective");
    }

    @Test
    void showsATermThatComesAndOneThatGoes() {
        var check = new Rule(RuleKind.CHECK_REPLY, 5, TermUnit.WORKING_DAYS, "SENT", "默认", null);

        var coming = only(draft(TODAY, REPLY, SCREEN, check));

        assertThat(coming.before()).isNull();
        assertThat(coming.samples()).allSatisfy(it -> assertThat(it.dueBefore()).isNull());
    }

    @Test
    void refusesRulesThatAreWrong() {
        var refused = catchThrowable(() -> at.preview.of(draft(TODAY, reply(0), SCREEN), STAFF));

        assertThat(places(refused)).isEqualTo(List.of("INVALID_VALUE rules.0.amount"));
    }
}
