package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.journey.Speaker.done;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

/** What was done once stays done once, also when the application was stopped in between. */
@DemoApplication
class RestartIT {

    private static final String DRAFT = "restart-draft-1";
    private static final String SUBMIT = "restart-submit-1";

    @TempDir
    Path folder;

    @Test
    void remembersRequestsOverARestart(@Value("${lianluo.data}") Path demo) {
        var data = OwnApplication.copyOfStore(demo, folder);
        JsonNode draft;
        JsonNode submitted;
        int count;
        try (var before = OwnApplication.start("--lianluo.data=" + data)) {
            var deputy = new Cast(before.port()).of("deputy");
            draft = done(deputy.draft(DRAFT, SuggestionJourneyIT.TEXT));
            submitted = done(deputy.work("submitSuggestion", draft.path("id").asString(), 1, SUBMIT, ""));
            count = own(deputy);
        }

        try (var after = OwnApplication.start("--lianluo.data=" + data)) {
            var deputy = new Cast(after.port()).of("deputy");
            assertThat(done(deputy.draft(DRAFT, SuggestionJourneyIT.TEXT))).isEqualTo(submitted);
            assertThat(done(deputy.work("submitSuggestion", draft.path("id").asString(), 1, SUBMIT, "")))
                    .isEqualTo(submitted);
            assertThat(deputy.draft(DRAFT, ", title: \"另一标题\"")
                            .at("/problems/0/code")
                            .asString())
                    .isEqualTo("KEY_REUSED");
            assertThat(own(deputy)).isEqualTo(count);

            var next = deputy.submitted();
            assertThat(next.path("number").asString())
                    .isGreaterThan(submitted.path("number").asString());
        }
    }

    private static int own(Speaker deputy) {
        return deputy.data("{ suggestions(first: 1, filter: {mine: true}) { totalCount } }")
                .at("/suggestions/totalCount")
                .asInt();
    }
}
