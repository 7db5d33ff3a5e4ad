package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.suggestion.domain.People.CLERK;
import static org.lianluo.suggestion.domain.People.LEADER;
import static org.lianluo.suggestion.domain.People.PARTNER_CLERK;
import static org.lianluo.suggestion.domain.People.STAFF;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.testing.ThirtyDays;

class MoreTimeTest {

    private static final LocalDate BEGUN = LocalDate.of(2026, 7, 6);

    private static MoreTime.RequestExtension until(int days) {
        return new MoreTime.RequestExtension(BEGUN.plusDays(days), "需要调研");
    }

    private static MoreTime.DecideExtension decide(boolean grant) {
        return new MoreTime.DecideExtension(null, grant, grant ? "已向代表说明" : "理由不足");
    }

    @Test
    void asksForADayAfterTheDueDayAndWithinTheLongestTerm() {
        var led = AssignmentFixture.led();

        assertThat(led.refusal(CLERK, until(30))).isEqualTo("until: extensionRange");
        assertThat(led.refusal(CLERK, until(31))).isEqualTo("none");
        assertThat(led.refusal(CLERK, until(60))).isEqualTo("none");
        assertThat(led.refusal(CLERK, until(61))).isEqualTo("until: extensionRange");
        assertThat(led.refusal(CLERK, new MoreTime.RequestExtension(BEGUN.plusDays(40), " ")))
                .isEqualTo("reason: required");
        assertThat(led.refusal(PARTNER_CLERK, until(40))).isEqualTo("MAY_ASK_FOR_TIME");
    }

    @Test
    void countsTheLongestTermFromTheDayOfAssignment() {
        assertThat(AssignmentFixture.led().after(25).refusal(CLERK, until(61))).isEqualTo("until: extensionRange");
    }

    @Test
    void movesTheDueDayWithConsentAndSaysSo() {
        var asked = AssignmentFixture.led().does(CLERK, until(50));

        assertThat(asked.owed()).contains("DECIDE_EXTENSION office");
        assertThat(asked.assignment("a1").deadline().due()).isEqualTo(BEGUN.plusDays(30));
        assertThat(asked.refusal(CLERK, until(55))).as("one is pending").isEqualTo("MAY_ASK_FOR_TIME");
        asked.after(2).does(STAFF, decide(true));
        assertThat(asked.assignment("a1").deadline().due()).isEqualTo(BEGUN.plusDays(50));
        assertThat(asked.assignment("a1").deadline().changes()).hasSize(1);
        assertThat(asked.owed()).doesNotContain("DECIDE_EXTENSION office");
        assertThat(asked.refusal(CLERK, until(55))).as("one was granted").isEqualTo("MAY_ASK_FOR_TIME");
        assertThat(asked.refusal(STAFF, decide(true))).isEqualTo("EXTENSION_ASKED");
    }

    /** 15 August 2026 is a Saturday (Civil Code, article 203). */
    @Test
    void isDueOnTheNextWorkingDayWhereTheDayConsentedToIsADayOff() {
        var asked = AssignmentFixture.led().does(CLERK, until(40)).does(STAFF, decide(true));

        assertThat(asked.assignment("a1").deadline().due()).isEqualTo(BEGUN.plusDays(42));
    }

    @Test
    void mayBeAskedAgainAfterARefusal() {
        var refused = AssignmentFixture.led().does(CLERK, until(50)).does(STAFF, decide(false));

        assertThat(refused.assignment("a1").deadline().due()).isEqualTo(BEGUN.plusDays(30));
        assertThat(refused.refusal(CLERK, until(40))).isEqualTo("none");
        assertThat(Course.refusal(() -> new MoreTime.DecideExtension(null, true, "")))
                .isEqualTo("remark: required");
    }

    @Test
    void givesNoMoreTimeInASecondRound() {
        var again = AssignmentFixture.dissatisfied().does(STAFF, new SecondRound.Rehandle(null, null, "请再研究"));

        assertThat(again.refusal(CLERK, until(50))).isEqualTo("MAY_ASK_FOR_TIME");
    }

    @Test
    void forgetsARequestOnceTheReplyIsOut() {
        var replied = AssignmentFixture.forSignature(ThirtyDays.NATIONAL)
                .does(CLERK, until(50))
                .does(LEADER, new Replying.Send());

        assertThat(replied.assignment("a1").clock().extension().granted()).isFalse();
        assertThat(replied.owed()).doesNotContain("DECIDE_EXTENSION office");
    }

    @Test
    void standsStillOnlyWhereTheRulesAllowIt() {
        assertThat(AssignmentFixture.led().refusal(STAFF, new MoreTime.Suspend("a1", "等待")))
                .isEqualTo("MAY_SUSPEND");
    }

    @Test
    void addsTheDaysTheClockStoodStill() {
        var suspended =
                AssignmentFixture.led(ThirtyDays.EVERYTHING).after(5).does(STAFF, new MoreTime.Suspend("a1", "等待立法"));

        assertThat(suspended.owed()).containsExactly("RESUME office", "SIGN_FOR unt_mof", "SIGN_FOR unt_ndrc");
        assertThat(suspended.refusal(STAFF, new MoreTime.Suspend("a1", "再等"))).isEqualTo("CLOCK_RUNS");
        suspended.after(10).does(STAFF, new MoreTime.Resume("a1"));
        var clock = suspended.assignment("a1").clock();
        assertThat(clock.deadline().due()).isEqualTo(LocalDate.of(2026, 8, 17));
        assertThat(clock.suspensions())
                .containsExactly(new Suspension(
                        "等待立法", BEGUN.plusDays(5), clock.suspensions().get(0).decideBy(), BEGUN.plusDays(15)));
        assertThat(suspended.owed()).contains("SIGN_FOR unt_moe");
        assertThat(suspended.refusal(STAFF, new MoreTime.Resume("a1"))).isEqualTo("CLOCK_STANDS");
        assertThat(suspended.refusal(STAFF, new MoreTime.Suspend("a1", ""))).isEqualTo("reason: required");
    }

    @Test
    void keepsEverySuspensionInTheLedger() {
        var twice = AssignmentFixture.led(ThirtyDays.EVERYTHING);
        for (var reason : List.of("等待立法", "等待司法解释")) {
            twice.does(STAFF, new MoreTime.Suspend("a1", reason)).after(2).does(STAFF, new MoreTime.Resume("a1"));
        }

        assertThat(twice.assignment("a1").clock().suspensions())
                .extracting(Suspension::reason)
                .containsExactly("等待立法", "等待司法解释");
        assertThat(twice.assignment("a1").deadline().due()).isEqualTo(LocalDate.of(2026, 8, 10));
    }

    @Test
    void letsNothingGoOutWhileTheClockStandsStill() {
        var signing =
                AssignmentFixture.forSignature(ThirtyDays.EVERYTHING).does(STAFF, new MoreTime.Suspend("a1", "等待"));
        var partner = AssignmentFixture.led(ThirtyDays.EVERYTHING)
                .does(PARTNER_CLERK, new UnitHandling.SignFor())
                .does(STAFF, new MoreTime.Suspend("a2", "等待"));

        assertThat(signing.refusal(LEADER, new Replying.Send())).isEqualTo("CLOCK_RUNS");
        assertThat(signing.refusal(CLERK, until(50))).isEqualTo("CLOCK_RUNS");
        assertThat(partner.refusal(PARTNER_CLERK, new UnitHandling.GiveOpinion("赞成。")))
                .isEqualTo("CLOCK_RUNS");
    }
}
