package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.suggestion.domain.People.CLERK;
import static org.lianluo.suggestion.domain.People.COSIGNER;
import static org.lianluo.suggestion.domain.People.COSIGNER_ID;
import static org.lianluo.suggestion.domain.People.LEADER;
import static org.lianluo.suggestion.domain.People.OTHER_DEPUTY_ID;
import static org.lianluo.suggestion.domain.People.PARTNER_CLERK;
import static org.lianluo.suggestion.domain.People.PARTNER_LEADER;
import static org.lianluo.suggestion.domain.People.SPONSOR;

import org.junit.jupiter.api.Test;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionStatus;
import org.lianluo.testing.ThirtyDays;

class UnitHandlingTest {

    private static Course forSignature(ContactChannel channel) {
        return AssignmentFixture.led()
                .does(CLERK, new UnitHandling.SignFor())
                .does(CLERK, Course.contact(channel, Course.drafted().today()))
                .does(CLERK, new Replying.DraftReply(SuggestionFixture.content(ReplyClass.A), 0))
                .does(CLERK, new Replying.SendToCountersign())
                .does(PARTNER_CLERK, new Replying.Countersign(true, null))
                .does(People.SECOND_PARTNER_CLERK, new Replying.Countersign(true, null));
    }

    @Test
    void signsForItsOwnAssignmentAndTheWholeFollowsTheLead() {
        var led = AssignmentFixture.led();

        led.does(PARTNER_CLERK, new UnitHandling.SignFor());
        assertThat(led.status()).as("co-handlers move nothing").isEqualTo(SuggestionStatus.ASSIGNED);
        led.after(1).does(CLERK, new UnitHandling.SignFor());
        assertThat(led.status()).isEqualTo(SuggestionStatus.SIGNED_FOR);
        assertThat(led.assignment("a1").signedForAt()).isEqualTo(led.now());
        assertThat(led.refusal(LEADER, new UnitHandling.SignFor())).isEqualTo("wrongState");
        assertThat(led.owed()).containsExactly("REPLY unt_moe", "GIVE_OPINION unt_mof", "SIGN_FOR unt_ndrc");
    }

    @Test
    void saysWhoHandlesItForInsidersOnly() {
        var inside = AssignmentFixture.led().does(CLERK, new UnitHandling.AssignInside("综合处"));
        var history = inside.suggestion().history();

        assertThat(inside.assignment("a1").work().handler()).isEqualTo("综合处");
        assertThat(history.get(history.size() - 1).internal()).isTrue();
        assertThat(Course.refusal(() -> new UnitHandling.AssignInside(" "))).isEqualTo("handler: required");
    }

    @Test
    void repliesOnlyAfterARealContact() {
        var silent = AssignmentFixture.led()
                .does(CLERK, new UnitHandling.SignFor())
                .does(CLERK, new Replying.DraftReply(SuggestionFixture.content(ReplyClass.A), 0))
                .does(CLERK, new Replying.SendToCountersign())
                .does(PARTNER_CLERK, new Replying.Countersign(true, null))
                .does(People.SECOND_PARTNER_CLERK, new Replying.Countersign(true, null));

        assertThat(silent.refusal(LEADER, new Replying.Send())).isEqualTo("CONTACTED");
        silent.does(CLERK, Course.contact(ContactChannel.MEETING, silent.today()));
        assertThat(silent.refusal(LEADER, new Replying.Send())).isEqualTo("none");
    }

    @Test
    void doesNotCountAContactOfAnotherUnit() {
        var signed = AssignmentFixture.countersigning(ThirtyDays.NATIONAL).suggestion();
        var lead = signed.handling().find("a1").orElseThrow();
        var partner = signed.handling().find("a2").orElseThrow();

        assertThat(signed.handling().isContacted(lead)).isTrue();
        assertThat(signed.handling().isContacted(partner)).isFalse();
    }

    @Test
    void doesNotCountADisputedContact() {
        var disputed =
                forSignature(ContactChannel.PHONE).does(SPONSOR, new UnitHandling.AnswerContact("c1", false, "没有接到电话"));

        assertThat(disputed.refusal(LEADER, new Replying.Send())).isEqualTo("CONTACTED");
        disputed.does(CLERK, Course.contact(ContactChannel.PHONE, disputed.today()));
        assertThat(disputed.refusal(LEADER, new Replying.Send())).isEqualTo("none");
    }

    @Test
    void countsALetterOnlyOnceTheDeputyConfirmsIt() {
        var written = forSignature(ContactChannel.LETTER);

        assertThat(written.refusal(LEADER, new Replying.Send())).isEqualTo("CONTACTED");
        written.does(SPONSOR, new UnitHandling.AnswerContact("c1", true, null));
        assertThat(written.refusal(LEADER, new Replying.Send())).isEqualTo("none");
    }

    @Test
    void asksForANewContactInANewRound() {
        var again = AssignmentFixture.dissatisfied()
                .does(People.STAFF, new SecondRound.Rehandle(null, null, "请再研究"))
                .does(CLERK, new UnitHandling.SignFor())
                .does(CLERK, new Replying.DraftReply(SuggestionFixture.content(ReplyClass.A), 0))
                .does(CLERK, new Replying.SendToSign());

        assertThat(again.refusal(LEADER, new Replying.Send())).isEqualTo("CONTACTED");
    }

    @Test
    void logsContactsWithSponsorsOfThePastOnly() {
        var led = AssignmentFixture.led();
        var tomorrow = led.today().plusDays(1);

        assertThat(led.refusal(CLERK, Course.contact(ContactChannel.PHONE, tomorrow)))
                .isEqualTo("on: contactInFuture");
        assertThat(led.refusal(
                        CLERK,
                        new UnitHandling.LogContact(ContactChannel.PHONE, led.today(), OTHER_DEPUTY_ID, "王工", "电话")))
                .isEqualTo("deputy: noSponsor");
        assertThat(led.refusal(CLERK, new UnitHandling.LogContact(ContactChannel.PHONE, led.today(), null, " ", "电话")))
                .isEqualTo("people: required");
        led.does(CLERK, new UnitHandling.LogContact(ContactChannel.PHONE, led.today(), COSIGNER_ID, "王工", "电话"));
        assertThat(led.suggestion().handling().contacts())
                .extracting(ContactEntry::deputy)
                .containsExactly(COSIGNER_ID);
    }

    @Test
    void letsOnlyTheDeputyConcernedAnswerAContact() {
        var logged = forSignature(ContactChannel.PHONE);

        assertThat(logged.refusal(COSIGNER, new UnitHandling.AnswerContact("c1", true, null)))
                .isEqualTo("CONTACT_TO_ANSWER");
        assertThat(logged.refusal(SPONSOR, new UnitHandling.AnswerContact("c1", false, " ")))
                .isEqualTo("remark: required");
        assertThat(logged.refusal(SPONSOR, new UnitHandling.AnswerContact("c9", true, null)))
                .isEqualTo("contact: notFound");
        logged.does(CLERK, new UnitHandling.LogContact(ContactChannel.PHONE, logged.today(), COSIGNER_ID, "王工", "电话"));
        assertThat(logged.refusal(COSIGNER, new UnitHandling.AnswerContact("c1", true, null)))
                .isEqualTo("contact: contactWithOther");
    }

    @Test
    void asksForAnAnswerToAContactOnce() {
        var answered =
                forSignature(ContactChannel.PHONE).does(SPONSOR, new UnitHandling.AnswerContact("c1", true, null));

        assertThat(answered.refusal(SPONSOR, new UnitHandling.AnswerContact("c1", false, "没有接到电话")))
                .isEqualTo("CONTACT_TO_ANSWER");
        answered.does(CLERK, Course.contact(ContactChannel.VISIT, answered.today()));
        assertThat(answered.refusal(SPONSOR, new UnitHandling.AnswerContact("c1", false, "没有接到电话")))
                .isEqualTo("contact: contactAnswered");
        assertThat(answered.refusal(SPONSOR, new UnitHandling.AnswerContact("c2", false, "没有见面")))
                .isEqualTo("none");
    }

    @Test
    void owesADeputyAnAnswerFromTheFirstMessageOn() {
        var asked = AssignmentFixture.led().does(SPONSOR, new UnitHandling.WriteToUnit("a1", "进展如何？"));
        var due = asked.today().plusDays(30);
        asked.after(5).does(COSIGNER, new UnitHandling.WriteToUnit("a1", "何时答复？"));

        assertThat(asked.owed()).contains("ANSWER_MESSAGE unt_moe").doesNotContain("ANSWER_MESSAGE unt_mof");
        assertThat(asked.suggestion().obligations())
                .filteredOn(it -> it.kind().equals("ANSWER_MESSAGE"))
                .singleElement()
                .satisfies(it -> assertThat(it.deadline().due()).isEqualTo(due));
        asked.does(CLERK, new UnitHandling.WriteToDeputy("正在研究。"));
        assertThat(asked.owed()).doesNotContain("ANSWER_MESSAGE unt_moe");
        assertThat(asked.refusal(SPONSOR, new UnitHandling.WriteToUnit("a1", " ")))
                .isEqualTo("text: required");
        assertThat(asked.refusal(SPONSOR, new UnitHandling.WriteToUnit(null, "问")))
                .isEqualTo("assignment: whichAssignment");
    }

    @Test
    void givesAnOpinionToTheLead() {
        var led = AssignmentFixture.led().does(PARTNER_CLERK, new UnitHandling.SignFor());

        assertThat(led.refusal(PARTNER_LEADER, new UnitHandling.GiveOpinion(" ")))
                .isEqualTo("text: required");
        led.does(PARTNER_CLERK, new UnitHandling.GiveOpinion("赞成。"));
        assertThat(led.assignment("a2").status()).isEqualTo(AssignmentStatus.OPINION_GIVEN);
        assertThat(led.assignment("a2").work().opinion().text()).isEqualTo("赞成。");
        assertThat(led.owed()).noneMatch(it -> it.endsWith("unt_mof"));
        assertThat(led.does(CLERK, new UnitHandling.SignFor()).refusal(CLERK, new UnitHandling.GiveOpinion("赞成。")))
                .isEqualTo("GIVES_OPINION");
        assertThat(led.does(People.SECOND_PARTNER_CLERK, new UnitHandling.SignFor())
                        .refusal(
                                People.SECOND_PARTNER_CLERK,
                                new Replying.DraftReply(SuggestionFixture.content(ReplyClass.A), 0)))
                .isEqualTo("REPLIES");
    }
}
