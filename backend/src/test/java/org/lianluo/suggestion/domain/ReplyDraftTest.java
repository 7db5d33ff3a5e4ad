package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.suggestion.domain.People.CLERK;
import static org.lianluo.suggestion.domain.People.LEADER;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.Problem;
import org.lianluo.shared.Refusal;

/** A reply in the hands of those who write it, until it is laid before the leader. */
class ReplyDraftTest {

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

    @Test
    void keepsDraftsByRevision() {
        var signed = SuggestionFixture.toOneUnit().does(CLERK, new UnitHandling.SignFor());

        assertThat(signed.refusal(CLERK, new Replying.SendToSign())).isEqualTo("DRAFTED");
        signed.does(CLERK, new Replying.DraftReply(SuggestionFixture.EMPTY_REPLY, 0));
        assertThat(signed.refusal(LEADER, new Replying.DraftReply(SuggestionFixture.EMPTY_REPLY, 0)))
                .isEqualTo("revision: staleVersion");
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

        var drafted = SuggestionFixture.toOneUnit().drafts(CLERK, half);

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
        var drafted = SuggestionFixture.toOneUnit().drafts(CLERK, SuggestionFixture.EMPTY_REPLY);

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

        assertThat(SuggestionFixture.toOneUnit().drafts(CLERK, none).refusal(CLERK, new Replying.SendToSign()))
                .isEqualTo("promises: promises");
        assertThat(SuggestionFixture.toOneUnit()
                        .drafts(CLERK, promising(today))
                        .refusal(CLERK, new Replying.SendToSign()))
                .isEqualTo("dueOn: promisePast");
        assertThat(SuggestionFixture.toOneUnit()
                        .drafts(CLERK, promising(today.plusDays(1)))
                        .refusal(CLERK, new Replying.SendToSign()))
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
        var waiting = SuggestionFixture.toOneUnit()
                .drafts(CLERK, promising(Course.drafted().today().plusDays(3)))
                .does(CLERK, new Replying.SendToSign())
                .after(3);

        assertThat(waiting.refusal(LEADER, new Replying.Send())).isEqualTo("dueOn: promisePast");
    }
}
