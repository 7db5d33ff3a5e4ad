package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.journey.Problems.brief;
import static org.lianluo.journey.Problems.fields;
import static org.lianluo.journey.Speaker.done;
import static org.lianluo.journey.Speaker.key;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Work that comes again, too late or in the wrong state is done once or not at all. */
@DemoApplication
class StaleWorkIT {

    @LocalServerPort
    int port;

    private Cast cast;
    private Speaker deputy;
    private Speaker english;

    @BeforeEach
    void enter() {
        cast = new Cast(port);
        deputy = cast.of("deputy");
        english = cast.inEnglish("deputy");
    }

    @Test
    void showsTheNewerVersionToWhoeverReadAnOlderOne() {
        var first = done(deputy.draft(key(), SuggestionJourneyIT.TEXT));
        var second = deputy.done("editSuggestion", first, ", title: \"第二个标题\"");

        var chinese = deputy.work("editSuggestion", first, ", title: \"第三个标题\"");
        var inEnglish = english.work("submitSuggestion", first, "");

        assertThat(chinese.at("/problems/0/code").asString()).isEqualTo("STALE_VERSION");
        assertThat(fields(chinese.path("problems"))).containsExactly("expectedVersion");
        assertThat(chinese.path("suggestion")).isEqualTo(second);
        assertThat(inEnglish.at("/problems/0/message").asString()).contains("changed meanwhile");
        assertThat(inEnglish.at("/suggestion/status").asString()).isEqualTo("DRAFT");
        assertThat(deputy.now(first)).isEqualTo(second);
    }

    @Test
    void doesARepeatedSubmissionOnce() {
        var key = key();
        var draft = done(deputy.draft(key, SuggestionJourneyIT.TEXT));
        var again = done(deputy.draft(key, SuggestionJourneyIT.TEXT));
        var submit = key();
        var id = draft.path("id").asString();

        var receipt = done(deputy.work("submitSuggestion", id, 1, submit, ""));
        var same = done(deputy.work("submitSuggestion", id, 1, submit, ""));

        assertThat(again).isEqualTo(draft);
        assertThat(same).isEqualTo(receipt);
        assertThat(deputy.now(draft)).isEqualTo(receipt);
    }

    @Test
    void refusesAKeyThatWasUsedForOtherContent() {
        var key = key();
        var draft = done(deputy.draft(key, ", title: \"原标题\""));
        var edited =
                done(deputy.work("editSuggestion", draft.path("id").asString(), 1, key + "-edit", ", title: \"新标题\""));

        for (var problem : List.of(
                deputy.draft(key, ", title: \"另一标题\"").at("/problems/0"),
                deputy.work("editSuggestion", draft.path("id").asString(), 1, key + "-edit", ", preferredUnit: null")
                        .at("/problems/0"))) {
            assertThat(brief(problem)).isEqualTo("KEY_REUSED idempotencyKey");
        }
        assertThat(deputy.now(draft)).isEqualTo(edited);
        assertThat(english.draft("short", "").at("/problems/0/message").asString())
                .contains("8 to 100 characters");
    }

    @Test
    void refusesWhatTheStateDoesNotAllow() {
        var items = new ItemsInEveryState(cast);
        var staff = cast.inEnglish("staff");

        var problem = staff.problem("assignSuggestion", items.in("SUBMITTED"), ", assignments: [{unit: \"unt_moe\"}]");

        assertThat(problem.path("code").asString()).isEqualTo("WRONG_STATE");
        assertThat(problem.path("message").asString()).contains("received", "assign");
        assertThat(deputy.problem("submitSuggestion", items.in("CLOSED"), "")
                        .path("message")
                        .asString())
                .contains("办结");
    }

    @Test
    void signsNoTextThatWasNotRead() {
        var item = new ItemsInEveryState(cast).in("COSIGNING");

        var problem =
                cast.of("deputy3").problem("cosignSuggestion", item, ", contentHash: \"%s\"".formatted("0".repeat(64)));

        assertThat(brief(problem)).isEqualTo("STALE_VERSION contentHash");
    }
}
