package org.lianluo.rulebook.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.lianluo.rulebook.domain.RulebookFixture.STAFF;
import static org.lianluo.rulebook.domain.RulebookFixture.places;
import static org.lianluo.rulebook.domain.RulebookFixture.request;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Role;
import org.lianluo.testing.Actors;

class SessionDeskTest {

    private final RulebookFixture at = new RulebookFixture();

    private static CongressSession session(int number, String from, String to) {
        return new CongressSession("CN", 14, number, LocalDate.parse(from), LocalDate.parse(to), "会议公告");
    }

    private Edition<CongressSession> save(CongressSession session, int expected, String key) {
        return at.sessions.save(session, expected, request(key), STAFF);
    }

    @Test
    void tellsWhenTheCongressIsInSession() {
        save(session(5, "2027-03-05", "2027-03-11"), 0, "first key");

        assertThat(at.rulebook.inSession("CN", LocalDate.of(2027, 3, 11))).isTrue();
        assertThat(at.rulebook.inSession("CN", LocalDate.of(2027, 3, 12))).isFalse();
    }

    @Test
    void correctsASessionAndRefusesWhoSawAnOlderOne() {
        var first = save(session(5, "2027-03-05", "2027-03-11"), 0, "first key");
        var longer = session(5, "2027-03-05", "2027-03-12");

        assertThat(save(longer, first.version(), "other key").version()).isEqualTo(2);
        assertThat(save(session(5, "2027-03-05", "2027-03-11"), 0, "first key").version())
                .isEqualTo(2);
        assertThat(places(catchThrowable(() -> save(longer, 1, "third key"))))
                .containsExactly("STALE_VERSION expectedVersion");
        assertThat(at.sessions.sessions()).hasSize(1);
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        save(session(4, "2026-03-05", "2026-03-12"), 0, "first key");
        var wrong = new CongressSession("CN", 0, 21, LocalDate.of(2026, 5, 12), LocalDate.of(2026, 5, 11), " ");

        assertThat(places(catchThrowable(() -> save(wrong, 0, "other key"))))
                .containsExactly("INVALID_VALUE term", "INVALID_VALUE number", "INVALID_VALUE to", "REQUIRED source");
        assertThat(places(catchThrowable(() -> save(session(5, "2026-03-12", "2026-03-20"), 0, "third key"))))
                .containsExactly("INVALID_VALUE from");
    }

    @Test
    void isForStaffAlone() {
        assertThatThrownBy(() -> at.sessions.save(
                        session(5, "2027-03-05", "2027-03-11"), 0, request("first key"), Actors.with(Role.DEPUTY)))
                .isInstanceOf(Forbidden.class);
    }
}
