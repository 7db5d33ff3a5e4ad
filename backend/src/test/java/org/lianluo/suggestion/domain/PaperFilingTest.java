package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.suggestion.domain.DeskFixture.content;
import static org.lianluo.suggestion.domain.DeskFixture.refusal;
import static org.lianluo.suggestion.domain.People.SPONSOR;
import static org.lianluo.suggestion.domain.People.STAFF;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.FileId;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Request;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionStatus;

/** Suggestions that came on paper and are entered by the office. */
class PaperFilingTest {

    private final DeskFixture world = new DeskFixture();
    private final SuggestionDesk desk = world.desk;

    @Test
    void filesOnPaperOnceWithTheDayThatStandsOnIt() {
        var day = LocalDate.of(2026, 7, 1);
        var filed = paper("k1", day, List.of(new DeputyId("dep_3")));

        assertThat(filed.status()).isEqualTo(SuggestionStatus.SCREENING);
        assertThat(filed.version()).isEqualTo(1);
        assertThat(filed.filing().receipt().onPaper()).isTrue();
        assertThat(filed.filing().receipt().registeredBy()).isEqualTo(STAFF.name());
        assertThat(filed.filing().receipt().kind()).isEqualTo(FilingKind.JOINT);
        assertThat(LocalDate.ofInstant(filed.filing().receipt().sentAt(), world.clock.getZone()))
                .isEqualTo(day);
        assertThat(filed.history()).extracting(SuggestionMove::action).containsExactly(SuggestionAction.FILE_ON_PAPER);
        assertThat(paper("k1", day, List.of(new DeputyId("dep_3")))).isEqualTo(filed);
        assertThat(world.numbersGiven).containsExactly(filed.number());
    }

    @Test
    void keepsTheScanOfThePaperWithTheItem() {
        var scan = new FileId("fil_scan");
        var text = content("纸质件");
        var filed = desk.fileOnPaper(
                new Content(text.text(), null, null, true, List.of(scan)),
                People.SPONSOR_ID,
                List.of(),
                LocalDate.of(2026, 7, 1),
                new Request("k1", "k1"),
                STAFF);

        assertThat(filed.content().attachments()).containsExactly(scan);
        assertThat(world.files.attached.get(filed.id().value())).containsExactly(scan);
    }

    @Test
    void countsEachSignatureOnPaperOnceAndNotTheSponsorsOwn() {
        var signed = List.of(new DeputyId("dep_3"), new DeputyId("dep_3"), People.SPONSOR_ID);

        assertThat(paper("k1", LocalDate.of(2026, 7, 1), signed).cosigning().holding())
                .extracting(Cosignature::deputy)
                .containsExactly(new DeputyId("dep_3"));
    }

    @Test
    void refusesPaperOfTomorrowAndPaperFiledByOthers() {
        assertThat(refusal(() -> paper("k1", LocalDate.of(2026, 7, 7), List.of())))
                .isEqualTo(ProblemCode.INVALID_VALUE);
        assertThatThrownBy(() -> desk.fileOnPaper(
                        content("标题"),
                        People.SPONSOR_ID,
                        List.of(),
                        LocalDate.of(2026, 7, 1),
                        new Request("k1", "k1"),
                        SPONSOR))
                .isInstanceOf(Forbidden.class);
        assertThat(world.numbersGiven).isEmpty();
    }

    private Suggestion paper(String key, LocalDate dated, List<DeputyId> signed) {
        return desk.fileOnPaper(content("纸质件"), People.SPONSOR_ID, signed, dated, new Request(key, key), STAFF);
    }
}
