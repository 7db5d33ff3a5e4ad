package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.suggestion.domain.People.CLERK;
import static org.lianluo.suggestion.domain.People.LEADER;
import static org.lianluo.suggestion.domain.People.PARTNER_CLERK;
import static org.lianluo.suggestion.domain.People.PARTNER_LEADER;
import static org.lianluo.suggestion.domain.People.SPONSOR;
import static org.lianluo.suggestion.domain.People.STAFF;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.Forbidden;

class LedgerTest {

    @Test
    void tracksEveryPromiseUntilTheDayPromised() {
        var replied = SuggestionFixture.replied();

        assertThat(replied.owed()).contains("KEEP_COMMITMENT unt_moe");
        assertThat(replied.suggestion().outcome().commitments()).singleElement().satisfies(it -> {
            assertThat(it.reply()).isEqualTo("r1");
            assertThat(it.deadline().due()).isEqualTo(LocalDate.of(2028, 3, 1));
            assertThat(it.status()).isEqualTo(CommitmentStatus.OPEN);
        });
    }

    @Test
    void isKeptWithASupplementaryReplyAlsoAfterTheItemIsClosed() {
        var closed = Course.of(SuggestionFixture.closed())
                .does(CLERK, new Ledger.Note(Ledger.Word.PROGRESS, "p1", "已开工"))
                .after(400)
                .does(CLERK, new Ledger.Note(Ledger.Word.KEPT, "p1", "已完工，请代表查看"));
        var commitment = closed.suggestion().outcome().commitment("p1").orElseThrow();

        assertThat(commitment.status()).isEqualTo(CommitmentStatus.KEPT);
        assertThat(commitment.progress()).extracting(ProgressNote::text).containsExactly("已开工");
        assertThat(commitment.closing()).isEqualTo("已完工，请代表查看");
        assertThat(commitment.closedAt()).isEqualTo(closed.now());
        assertThat(closed.owed()).doesNotContain("KEEP_COMMITMENT unt_moe");
        assertThat(closed.refusal(CLERK, new Ledger.Note(Ledger.Word.KEPT, "p1", "再次")))
                .isEqualTo("COMMITMENT_OPEN");
    }

    @Test
    void failsByTheLeadersWordOnly() {
        var replied = SuggestionFixture.replied();

        assertThatThrownBy(() -> replied.does(CLERK, new Ledger.Note(Ledger.Word.FAILED, "p1", "经费未到位")))
                .isInstanceOf(Forbidden.class);
        assertThat(replied.refusal(LEADER, new Ledger.Note(Ledger.Word.FAILED, "p1", " ")))
                .isEqualTo("text: required");
        assertThat(replied.does(LEADER, new Ledger.Note(Ledger.Word.FAILED, "p1", "经费未到位"))
                        .suggestion()
                        .outcome()
                        .commitments())
                .extracting(Commitment::status)
                .containsExactly(CommitmentStatus.FAILED);
    }

    @Test
    void isDroppedByDecisionOfTheOfficeOnly() {
        var replied = SuggestionFixture.replied();

        assertThatThrownBy(() -> replied.does(LEADER, new Ledger.Note(Ledger.Word.DROPPED, "p1", "情况有变")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> replied.does(SPONSOR, new Ledger.Note(Ledger.Word.DROPPED, "p1", "情况有变")))
                .isInstanceOf(Forbidden.class);
        replied.does(STAFF, new Ledger.Note(Ledger.Word.DROPPED, "p1", "情况有变"));
        assertThat(replied.suggestion().outcome().commitments())
                .extracting(Commitment::status)
                .containsExactly(CommitmentStatus.DROPPED);
    }

    @Test
    void isTheAffairOfTheUnitThatPromised() {
        var separate = SuggestionFixture.toTwoUnits()
                .replies(CLERK, LEADER, SuggestionFixture.content(ReplyClass.B))
                .replies(PARTNER_CLERK, PARTNER_LEADER, SuggestionFixture.content(ReplyClass.B));

        assertThat(separate.owed()).contains("KEEP_COMMITMENT unt_moe", "KEEP_COMMITMENT unt_mof");
        assertThat(separate.refusal(PARTNER_CLERK, new Ledger.Note(Ledger.Word.KEPT, "p1", "完工")))
                .isEqualTo("commitment: notYours");
        assertThat(separate.refusal(PARTNER_CLERK, new Ledger.Note(Ledger.Word.PROGRESS, "p1", "开工")))
                .isEqualTo("commitment: notYours");
        separate.does(PARTNER_CLERK, new Ledger.Note(Ledger.Word.KEPT, "p2", "完工"));
        assertThat(separate.refusal(PARTNER_CLERK, new Ledger.Note(Ledger.Word.KEPT, "p2", "完工")))
                .isEqualTo("commitment: commitmentClosed");
        assertThat(separate.refusal(CLERK, new Ledger.Note(Ledger.Word.KEPT, "p9", "完工")))
                .isEqualTo("commitment: notFound");
    }

    @Test
    void staysOpenWhenTheItemIsHandledAgain() {
        var again = AssignmentFixture.dissatisfied().does(STAFF, new SecondRound.Rehandle(null, null, "请再研究"));

        assertThat(again.owed()).contains("KEEP_COMMITMENT unt_moe");
        assertThat(again.refusal(CLERK, new Ledger.Note(Ledger.Word.PROGRESS, "p1", "开工")))
                .isEqualTo("none");
    }
}
