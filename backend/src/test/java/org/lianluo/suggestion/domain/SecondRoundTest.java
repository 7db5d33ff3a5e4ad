package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.suggestion.domain.People.CLERK;
import static org.lianluo.suggestion.domain.People.ELSEWHERE_ID;
import static org.lianluo.suggestion.domain.People.LEADER;
import static org.lianluo.suggestion.domain.People.PARTNER_CLERK;
import static org.lianluo.suggestion.domain.People.PARTNER_ID;
import static org.lianluo.suggestion.domain.People.SECOND_PARTNER_CLERK;
import static org.lianluo.suggestion.domain.People.SPONSOR;
import static org.lianluo.suggestion.domain.People.STAFF;
import static org.lianluo.suggestion.domain.People.UNIT_ID;

import org.junit.jupiter.api.Test;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionStatus;

/** What becomes of a suggestion whose deputy was not satisfied. */
class SecondRoundTest {

    @Test
    void sendsADissatisfiedDeputysItemToTheSameUnitWithANewClock() {
        var again = AssignmentFixture.dissatisfied().after(6).does(STAFF, new SecondRound.Rehandle(null, null, "请再研究"));
        var round = again.assignment("a4");

        assertThat(again.assignment("a1").status()).isEqualTo(AssignmentStatus.REHANDLED);
        assertThat(round.unit()).isEqualTo(UNIT_ID);
        assertThat(round.round()).isEqualTo(2);
        assertThat(round.deadline().rule()).isEqualTo("REHANDLE_REPLY");
        assertThat(round.deadline().count().start()).isEqualTo(again.today());
        assertThat(again.status()).isEqualTo(SuggestionStatus.ASSIGNED);
        assertThat(again.owed()).contains("SIGN_FOR unt_moe");
    }

    @Test
    void sendsItToTheSuperiorButNotToAUnitThatHasItAlready() {
        var partners = AssignmentFixture.led()
                .does(PARTNER_CLERK, new UnitHandling.SignFor())
                .does(PARTNER_CLERK, new UnitHandling.GiveOpinion("赞成。"))
                .drafts(CLERK, SuggestionFixture.content(ReplyClass.A))
                .does(CLERK, new Replying.SendToCountersign())
                .does(PARTNER_CLERK, new Replying.Countersign(true, null))
                .does(SECOND_PARTNER_CLERK, new Replying.Countersign(true, null))
                .does(LEADER, new Replying.Send())
                .does(SPONSOR, new Judging.Evaluate(null, Satisfaction.DISSATISFIED, Satisfaction.SATISFIED, "没有沟通"));

        assertThat(partners.owed()).contains("REHANDLE office");
        assertThat(partners.refusal(STAFF, new SecondRound.Rehandle(null, PARTNER_ID, "请再研究")))
                .isEqualTo("unit: unitTwice");
        assertThat(partners.does(STAFF, new SecondRound.Rehandle(null, ELSEWHERE_ID, "请上级研究"))
                        .assignment("a4")
                        .unit())
                .isEqualTo(ELSEWHERE_ID);
        assertThat(Course.refusal(() -> new SecondRound.Rehandle(null, null, " ")))
                .isEqualTo("remark: required");
    }

    @Test
    void closesWithAnExplanationAfterTheSecondRoundOnly() {
        var once = AssignmentFixture.dissatisfied();

        assertThat(once.refusal(STAFF, new SecondRound.Close(null, "政策所限"))).isEqualTo("HANDLED_AGAIN");
        once.does(STAFF, new SecondRound.Rehandle(null, null, "请再研究"))
                .replies(CLERK, LEADER, SuggestionFixture.content(ReplyClass.C))
                .does(SPONSOR, new Judging.Evaluate(null, Satisfaction.SATISFIED, Satisfaction.DISSATISFIED, "仍未解决"));
        assertThat(once.status()).isEqualTo(SuggestionStatus.DISSATISFIED);
        assertThat(Course.of(once.suggestion())
                        .does(STAFF, new SecondRound.Rehandle(null, null, "第三轮"))
                        .assignment("a5")
                        .round())
                .isEqualTo(3);
        assertThat(once.does(STAFF, new SecondRound.Close(null, "政策所限")).status())
                .isEqualTo(SuggestionStatus.CLOSED);
        assertThat(Course.refusal(() -> new SecondRound.Close(null, ""))).isEqualTo("remark: required");
    }
}
