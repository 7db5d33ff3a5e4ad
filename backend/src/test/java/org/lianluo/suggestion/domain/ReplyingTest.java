package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.suggestion.domain.People.CLERK;
import static org.lianluo.suggestion.domain.People.COSIGNER_ID;
import static org.lianluo.suggestion.domain.People.LEADER;
import static org.lianluo.suggestion.domain.People.PARTNER_CLERK;
import static org.lianluo.suggestion.domain.People.PARTNER_ID;
import static org.lianluo.suggestion.domain.People.PARTNER_LEADER;
import static org.lianluo.suggestion.domain.People.SECOND_COSIGNER_ID;
import static org.lianluo.suggestion.domain.People.SECOND_PARTNER_CLERK;
import static org.lianluo.suggestion.domain.People.SPONSOR;
import static org.lianluo.suggestion.domain.People.STAFF;
import static org.lianluo.suggestion.domain.People.UNIT_ID;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Problem;
import org.lianluo.shared.Refusal;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionStatus;
import org.lianluo.testing.ThirtyDays;

class ReplyingTest {

    private static final ReplyContent EMPTY =
            new ReplyContent(null, "", "", "", List.of(), "", "", List.of(), Publication.IN_FULL);
    private static final Replying.Countersign AGREE = new Replying.Countersign(true, null);

    private static ReplyContent promising(LocalDate day) {
        var b = SuggestionFixture.content(ReplyClass.B);
        return new ReplyContent(
                b.replyClass(),
                b.documentNumber(),
                b.text(),
                b.measures(),
                List.of(new Promise("一", "甲", day), new Promise("二", "乙", day)),
                b.contactName(),
                b.contactPhone(),
                b.copies(),
                b.publication());
    }

    private static Course alone() {
        return Course.drafted().goesTo(new Assignee(UNIT_ID, HandlingRole.SOLE));
    }

    @Test
    void keepsDraftsByRevision() {
        var signed = alone().does(CLERK, new UnitHandling.SignFor());

        assertThat(signed.refusal(CLERK, new Replying.SendToSign())).isEqualTo("DRAFTED");
        signed.does(CLERK, new Replying.DraftReply(EMPTY, 0));
        assertThat(signed.refusal(LEADER, new Replying.DraftReply(EMPTY, 0))).isEqualTo("revision: staleVersion");
        signed.does(LEADER, new Replying.DraftReply(SuggestionFixture.content(ReplyClass.A), 1));
        assertThat(signed.assignment("a1").work().draft().revision()).isEqualTo(2);
        assertThat(signed.assignment("a1").work().draft().by()).isEqualTo("leader");
    }

    @Test
    void keepsPromisesAndAPublicationInADraftBeforeTheyAreComplete() {
        var b = SuggestionFixture.content(ReplyClass.B);
        var half = new ReplyContent(
                b.replyClass(),
                b.documentNumber(),
                b.text(),
                b.measures(),
                List.of(new Promise("完成改造", "", LocalDate.of(2028, 3, 1)), new Promise("", "教育部", null)),
                b.contactName(),
                b.contactPhone(),
                b.copies(),
                new Publication(PublicationExtent.SUMMARY, null, " "));

        var drafted = alone().drafts(CLERK, half);

        assertThat(drafted.assignment("a1").work().draft().content()).isEqualTo(half);
        assertThatThrownBy(() -> drafted.does(CLERK, new Replying.SendToSign()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(it -> String.join(".", it.path()) + " "
                                        + it.arguments().get(0))
                                .containsExactly(
                                        "input.promises.0.who 1",
                                        "input.promises.1.what 2",
                                        "input.promises.1.dueOn 2",
                                        "input.summary Message[key=field.summary, arguments=[]]",
                                        "input.publicationReason Message[key=field.publicationReason, arguments=[]]"));
    }

    @Test
    void laysNothingIncompleteBeforeTheLeader() {
        var drafted = alone().drafts(CLERK, EMPTY);

        assertThatThrownBy(() -> drafted.does(CLERK, new Replying.SendToSign()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::path)
                                .extracting(path -> path.get(1))
                                .containsExactly(
                                        "replyClass", "documentNumber", "text", "contactName", "contactPhone"));
    }

    @Test
    void owesPromisesForClassBAndNoneOfThePast() {
        var none = new ReplyContent(
                ReplyClass.B, "号", "文", "", List.of(), "王工", "010-66001234", List.of(), Publication.IN_FULL);
        var today = Course.drafted().today();

        assertThat(alone().drafts(CLERK, none).refusal(CLERK, new Replying.SendToSign()))
                .isEqualTo("promises: promises");
        assertThat(alone().drafts(CLERK, promising(today)).refusal(CLERK, new Replying.SendToSign()))
                .isEqualTo("dueOn: promisePast");
        assertThat(alone().drafts(CLERK, promising(today.plusDays(1))).refusal(CLERK, new Replying.SendToSign()))
                .isEqualTo("none");
        assertThat(Course.refusal(() -> new ReplyContent(
                        ReplyClass.B,
                        "号",
                        "文",
                        "",
                        Collections.nCopies(ReplyContent.PROMISES_LIMIT + 1, new Promise("一", "甲", today)),
                        "",
                        "",
                        List.of(),
                        Publication.IN_FULL)))
                .isEqualTo("promises: tooManyPromises");
    }

    @Test
    void looksAtThePromisesAgainOnTheDayOfTheSignature() {
        var waiting = alone().drafts(CLERK, promising(Course.drafted().today().plusDays(3)))
                .does(CLERK, new Replying.SendToSign())
                .after(3);

        assertThat(waiting.refusal(LEADER, new Replying.Send())).isEqualTo("dueOn: promisePast");
    }

    @Test
    void isSignedByTheLeaderOfItsOwnUnitOnly() {
        var laid =
                alone().drafts(CLERK, SuggestionFixture.content(ReplyClass.A)).does(CLERK, new Replying.SendToSign());

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
        var alone = alone().drafts(CLERK, SuggestionFixture.content(ReplyClass.A));

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
        var separate = Course.drafted()
                .goesTo(new Assignee(UNIT_ID, HandlingRole.SEPARATE), new Assignee(PARTNER_ID, HandlingRole.SEPARATE))
                .replies(CLERK, LEADER, SuggestionFixture.content(ReplyClass.A));

        assertThat(separate.status()).isEqualTo(SuggestionStatus.ASSIGNED);
        assertThat(separate.owed()).contains("EVALUATE dep_1", "SIGN_FOR unt_mof");
        separate.replies(PARTNER_CLERK, PARTNER_LEADER, SuggestionFixture.content(ReplyClass.D));
        assertThat(separate.status()).isEqualTo(SuggestionStatus.REPLIED);
    }

    @Test
    void isPutRightByANewVersionThatKeepsThePromises() {
        var replied = SuggestionFixture.replied();
        var promises = replied.reply("r1").content().promises();
        replied.after(1).does(LEADER, new Replied.Correct("r1", SuggestionFixture.content(ReplyClass.A), "类别有误"));

        assertThat(replied.reply("r1").versions()).hasSize(2);
        assertThat(replied.reply("r1").latest().number()).isEqualTo(2);
        assertThat(replied.reply("r1").latest().correction()).isEqualTo("类别有误");
        assertThat(replied.reply("r1").content().replyClass()).isEqualTo(ReplyClass.A);
        assertThat(replied.reply("r1").content().promises()).isEqualTo(promises);
        assertThat(replied.refusal(LEADER, new Replied.Correct("r1", EMPTY, "误")))
                .isEqualTo("replyClass: replyClass");
        assertThat(replied.refusal(LEADER, new Replied.Correct("r9", EMPTY, "误")))
                .isEqualTo("reply: notFound");
        assertThat(replied.refusal(LEADER, new Replied.Correct("r1", SuggestionFixture.content(ReplyClass.A), " ")))
                .isEqualTo("correction: required");
    }

    @Test
    void isPutRightByItsOwnUnitOnly() {
        var separate = Course.drafted()
                .goesTo(new Assignee(UNIT_ID, HandlingRole.SEPARATE), new Assignee(PARTNER_ID, HandlingRole.SEPARATE))
                .replies(CLERK, LEADER, SuggestionFixture.content(ReplyClass.A));
        var correct = new Replied.Correct("r1", SuggestionFixture.content(ReplyClass.D), "误");

        assertThat(separate.refusal(PARTNER_LEADER, correct)).isEqualTo("HAS_OWN_REPLY");
        separate.replies(PARTNER_CLERK, PARTNER_LEADER, SuggestionFixture.content(ReplyClass.A));
        assertThat(separate.refusal(PARTNER_LEADER, correct)).isEqualTo("reply: notYours");
    }

    @Test
    void isPublishedByDecisionInFullInSummaryOrNot() {
        var replied = SuggestionFixture.replied();
        var summary = new Publication(PublicationExtent.SUMMARY, "已列入计划。", "涉及内部数据");
        var none = new Publication(PublicationExtent.NONE, null, "涉及国家秘密");

        assertThat(replied.suggestion().isPublic()).isFalse();
        assertThat(replied.owed()).contains("PUBLISH office");
        replied.after(3).does(STAFF, new Replied.Publish("r1", summary));
        assertThat(replied.suggestion().publishedOn()).isEqualTo(replied.today());
        assertThat(replied.owed()).doesNotContain("PUBLISH office");
        var first = replied.today();
        replied.after(3).does(STAFF, new Replied.Publish("r1", Publication.IN_FULL));
        assertThat(replied.suggestion().publishedOn()).isEqualTo(first);
        replied.does(STAFF, new Replied.Publish("r1", none));
        assertThat(replied.suggestion().isPublic()).isFalse();
        assertThat(replied.reply("r1").isPublished()).isFalse();
        assertThat(replied.refusal(STAFF, new Replied.Publish("r9", none))).isEqualTo("reply: notFound");
    }

    @Test
    void saysWhyItIsNotPublishedInFull() {
        var silent = new Publication(PublicationExtent.NONE, null, " ");
        var withoutSummary = new Publication(PublicationExtent.SUMMARY, " ", "内部");

        assertThat(Course.refusal(() -> new Replied.Publish("r1", silent))).isEqualTo("publicationReason: required");
        assertThat(Course.refusal(() -> new Replied.Publish("r1", withoutSummary)))
                .isEqualTo("summary: required");
        assertThat(new Publication(PublicationExtent.FULL, "摘要", "内部")).isEqualTo(Publication.IN_FULL);
    }

    @Test
    void isNeverPublishedAgainstTheDeputysWill() {
        var secret = Course.drafted()
                .does(SPONSOR, new Drafting.Edit(it -> new Content(it.text(), null, null, false)))
                .goesTo(new Assignee(UNIT_ID, HandlingRole.SOLE))
                .replies(CLERK, LEADER, SuggestionFixture.content(ReplyClass.A));

        assertThat(secret.owed()).doesNotContain("PUBLISH office");
        assertThat(secret.refusal(STAFF, new Replied.Publish("r1", Publication.IN_FULL)))
                .isEqualTo("DEPUTY_CONSENTS");
    }
}
