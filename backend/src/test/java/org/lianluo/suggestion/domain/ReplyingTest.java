package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.suggestion.domain.People.CLERK;
import static org.lianluo.suggestion.domain.People.COSIGNER_ID;
import static org.lianluo.suggestion.domain.People.LEADER;
import static org.lianluo.suggestion.domain.People.PARTNER_CLERK;
import static org.lianluo.suggestion.domain.People.PARTNER_LEADER;
import static org.lianluo.suggestion.domain.People.SECOND_COSIGNER_ID;
import static org.lianluo.suggestion.domain.People.SECOND_PARTNER_CLERK;
import static org.lianluo.suggestion.domain.People.SPONSOR;
import static org.lianluo.suggestion.domain.People.STAFF;
import static org.lianluo.suggestion.domain.People.UNIT_ID;

import org.junit.jupiter.api.Test;
import org.lianluo.shared.Forbidden;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionStatus;
import org.lianluo.testing.ThirtyDays;

/** The way of a reply from its unit past co-handlers, leader and office to the sponsors. */
class ReplyingTest {

    private static final Replying.Countersign AGREE = new Replying.Countersign(true, null);

    @Test
    void isSignedByTheLeaderOfItsOwnUnitOnly() {
        var laid = SuggestionFixture.toOneUnit()
                .drafts(CLERK, SuggestionFixture.content(ReplyClass.A))
                .does(CLERK, new Replying.SendToSign());

        assertThat(laid.owed()).containsExactly("SIGN_REPLY unt_moe");
        assertThatThrownBy(() -> laid.does(CLERK, new Replying.Send())).isInstanceOf(Forbidden.class);
        assertThat(laid.refusal(PARTNER_LEADER, new Replying.Send())).isEqualTo("notYours");
        assertThat(laid.does(LEADER, new Replying.Send()).reply("r1").latest().signatory())
                .isEqualTo("leader");
    }

    @Test
    void waitsForEveryCoHandler() {
        var round = AssignmentFixture.countersigning(ThirtyDays.NATIONAL);

        assertThat(round.owed()).contains("COUNTERSIGN unt_mof", "COUNTERSIGN unt_ndrc", "REPLY unt_moe");
        round.does(PARTNER_CLERK, AGREE);
        assertThat(round.assignment("a1").status()).isEqualTo(AssignmentStatus.COUNTERSIGNING);
        assertThat(round.owed()).doesNotContain("COUNTERSIGN unt_mof");
        assertThat(round.refusal(PARTNER_LEADER, AGREE)).isEqualTo("NOT_COUNTERSIGNED_YET");
        assertThat(round.refusal(CLERK, AGREE)).isEqualTo("notYours");
        round.does(SECOND_PARTNER_CLERK, AGREE);
        assertThat(round.assignment("a1").status()).isEqualTo(AssignmentStatus.FOR_SIGNATURE);
    }

    @Test
    void goesBackToTheLeadWhenOneDisagreesAndRoundAgainToAll() {
        var round = AssignmentFixture.countersigning(ThirtyDays.NATIONAL)
                .does(PARTNER_CLERK, AGREE)
                .does(SECOND_PARTNER_CLERK, new Replying.Countersign(false, "请写明时限"));

        assertThat(round.assignment("a1").status()).isEqualTo(AssignmentStatus.SIGNED_FOR);
        assertThat(round.assignment("a1").work().draft().sentBack()).isEqualTo("请写明时限");
        round.does(CLERK, new Replying.SendToCountersign());
        assertThat(round.owed()).contains("COUNTERSIGN unt_mof", "COUNTERSIGN unt_ndrc");
        assertThat(round.refusal(PARTNER_CLERK, new Replying.Countersign(false, " ")))
                .isEqualTo("remark: required");
    }

    @Test
    void cannotGoRoundCoHandlersNorPastThem() {
        var led = AssignmentFixture.led().drafts(CLERK, SuggestionFixture.content(ReplyClass.A));
        var alone = SuggestionFixture.toOneUnit().drafts(CLERK, SuggestionFixture.content(ReplyClass.A));

        assertThat(led.refusal(CLERK, new Replying.SendToSign())).isEqualTo("HAS_NO_PARTNERS");
        assertThat(alone.refusal(CLERK, new Replying.SendToCountersign())).isEqualTo("HAS_PARTNERS");
    }

    @Test
    void isSentBackToBeChanged() {
        var back = AssignmentFixture.forSignature(ThirtyDays.NATIONAL).does(LEADER, new Replying.SendBack("语气不妥"));

        assertThat(back.assignment("a1").status()).isEqualTo(AssignmentStatus.SIGNED_FOR);
        assertThat(back.assignment("a1").work().draft().sentBack()).isEqualTo("语气不妥");
        assertThat(Course.refusal(() -> new Replying.SendBack(""))).isEqualTo("remark: required");
    }

    @Test
    void isCheckedByTheOfficeWhereTheRulesWantThat() {
        var checked = AssignmentFixture.forSignature(ThirtyDays.EVERYTHING).does(LEADER, new Replying.Send());

        assertThat(checked.assignment("a1").status()).isEqualTo(AssignmentStatus.CHECKING);
        assertThat(checked.suggestion().outcome().replies()).isEmpty();
        assertThat(checked.owed()).contains("CHECK_REPLY office");
        var questioned = Course.of(checked.suggestion()).does(STAFF, new Replying.Question(null, "类别应为B"));
        assertThat(questioned.assignment("a1").status()).isEqualTo(AssignmentStatus.SIGNED_FOR);
        assertThat(questioned.assignment("a1").work().draft().signedBy()).isNull();
        assertThat(questioned.owed()).contains("REPLY unt_moe");
        checked.does(STAFF, new Replying.Release(null));
        assertThat(checked.reply("r1").latest().signatory()).isEqualTo("leader");
        assertThat(checked.status()).isEqualTo(SuggestionStatus.REPLIED);
        assertThat(Course.refusal(() -> new Replying.Question(null, ""))).isEqualTo("remark: required");
    }

    @Test
    void reachesEverySponsorDirectlyOrByTheLead() {
        var replied = Course.drafted()
                .signedBy(true, COSIGNER_ID)
                .signedBy(false, SECOND_COSIGNER_ID)
                .goesTo(new Assignee(UNIT_ID, HandlingRole.SOLE))
                .replies(CLERK, LEADER, SuggestionFixture.content(ReplyClass.A));

        assertThat(replied.reply("r1").deliveries())
                .extracting(it -> it.deputy().value() + " " + it.relayed() + " " + it.isDone())
                .containsExactly("dep_1 false true", "dep_3 true false", "dep_4 false true");
        assertThat(replied.owed()).contains("RELAY dep_1");
        replied.after(2).does(SPONSOR, new Replied.Relay("r1"));
        assertThat(replied.reply("r1").undelivered()).isEmpty();
        assertThat(replied.owed()).doesNotContain("RELAY dep_1");
        assertThat(replied.refusal(SPONSOR, new Replied.Relay("r1"))).isEqualTo("HAS_REPLY_TO_RELAY");
    }

    @Test
    void endsWhatCoHandlersOwe() {
        var replied = AssignmentFixture.replied();

        assertThat(replied.assignment("a2").status()).isEqualTo(AssignmentStatus.CANCELLED);
        assertThat(replied.owed()).noneMatch(it -> it.endsWith("unt_mof") || it.endsWith("unt_ndrc"));
        assertThat(replied.assignment("a1").work().draft()).isNull();
    }

    @Test
    void followsTheSlowestOfThoseWhoReplySeparately() {
        var separate = SuggestionFixture.toTwoUnits().replies(CLERK, LEADER, SuggestionFixture.content(ReplyClass.A));

        assertThat(separate.status()).isEqualTo(SuggestionStatus.ASSIGNED);
        assertThat(separate.owed()).contains("EVALUATE dep_1", "SIGN_FOR unt_mof");
        separate.replies(PARTNER_CLERK, PARTNER_LEADER, SuggestionFixture.content(ReplyClass.D));
        assertThat(separate.status()).isEqualTo(SuggestionStatus.REPLIED);
    }
}
