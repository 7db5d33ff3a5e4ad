package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.journey.Following.OWED;
import static org.lianluo.journey.Following.cursor;
import static org.lianluo.journey.Following.id;
import static org.lianluo.journey.Following.item;
import static org.lianluo.journey.Following.owed;
import static org.lianluo.journey.Following.plain;
import static org.lianluo.journey.Speaker.done;
import static org.lianluo.journey.Speaker.key;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lianluo.shared.Cursor;
import org.lianluo.testing.Browser;
import org.lianluo.testing.EventStream;
import org.lianluo.testing.ThirdParty;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

/** People follow on one node what others do on another: both on the same store, which knows no change streams. */
@DemoApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveIT {

    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Duration A_WHILE = Duration.ofMillis(1500);

    private TwoNodes nodes;
    private int here;
    private int there;

    @BeforeAll
    void startTwoNodes(@TempDir Path folder, @Value("${lianluo.data}") Path demo) {
        nodes = TwoNodes.start(demo, folder);
        here = nodes.one().port();
        there = nodes.other().port();
    }

    @AfterAll
    void stop() {
        nodes.close();
    }

    @Test
    void tellsAReaderOnTheOtherNodeWhatSomebodyDid() {
        var item = here("deputy").submitted();
        try (var stream = there("staff").follow(item(item))) {
            assertThat(stream.data().at("/itemChanged/item/status").asString()).isEqualTo("SUBMITTED");

            var accepted = here("staff").done("acceptSuggestion", item, "");

            var change = soon(stream).path("itemChanged");
            assertThat(change.at("/item/status").asString()).isEqualTo("ACCEPTED");
            assertThat(change.at("/item/sponsor/name").asString()).isNotEmpty();
            assertThat(change.path("version").asInt())
                    .isEqualTo(accepted.path("version").asInt());
            assertThat(change.path("at").asString()).startsWith("20");
            assertThat(change.path("secondsAgo").asInt()).isBetween(0, 3);
        }
    }

    @Test
    void tellsThoseWhoOweSomethingNowAndThoseWhoDidBefore() {
        var accepted = here("staff").done("acceptSuggestion", here("deputy").submitted(), "");
        try (var office = there("staff").follow(OWED);
                var unit = there("unit-clerk").follow(OWED);
                var deputy = there("deputy2").follow(OWED)) {
            int office0 = owed(office.data());
            int unit0 = owed(unit.data());
            deputy.data();

            here("staff").done("assignSuggestion", accepted, ", assignments: [{unit: \"unt_moe\"}]");

            assertThat(owed(soon(office))).isEqualTo(office0 - 1);
            assertThat(owed(soon(unit))).isEqualTo(unit0 + 1);
            assertThat(deputy.isSilentFor(A_WHILE)).as("it is not hers").isTrue();
        }
    }

    @Test
    void sendsWhatWasMissedOnceAndNothingTwice() {
        var item = here("deputy").submitted();
        String left;
        try (var stream = there("deputy").follow(item(item))) {
            left = cursor(stream.data());
        }
        var accepted = here("staff").done("acceptSuggestion", item, "");
        var assigned = here("staff").done("assignSuggestion", accepted, ", assignments: [{unit: \"unt_moe\"}]");

        try (var stream = there("deputy").follow(item(item, left))) {
            var missed = stream.data();
            assertThat(missed.at("/itemChanged/version").asInt())
                    .isEqualTo(assigned.path("version").asInt());
            assertThat(stream.isSilentFor(A_WHILE)).isTrue();
            left = cursor(missed);
        }
        try (var stream = new Browser(here).signedInAs("deputy").follow(item(item, left))) {
            assertThat(stream.isSilentFor(A_WHILE)).as("nothing was missed").isTrue();
            here("unit-clerk").done("signForSuggestion", assigned, "");
            assertThat(soon(stream).at("/itemChanged/item/status").asString()).isEqualTo("SIGNED_FOR");
            assertThat(stream.isSilentFor(A_WHILE)).isTrue();
        }
    }

    @Test
    void saysWhenACursorIsTooOldOrNone() {
        var id = here("deputy").submitted();
        var old = Cursor.of("1000000000000", "0").encoded();
        try (var stream = there("deputy").follow(item(id, old))) {
            assertThat(stream.data().at("/itemChanged/readAnew").asBoolean()).isTrue();
        }
        for (var wrong : List.of(
                "nonsense", Cursor.of("-1", "0").encoded(), Cursor.of("1", "x").encoded())) {
            try (var stream = there("deputy").follow(item(id, wrong))) {
                assertThat(stream.error()).isEqualTo("BAD_REQUEST");
                assertThat(stream.isComplete()).isTrue();
            }
        }
    }

    @Test
    void showsTheWrongPersonNothing() {
        var draft = done(here("deputy").draft(key(), SuggestionJourneyIT.TEXT));
        for (var stranger : List.of("deputy2", "staff", "unit-clerk", "system-admin")) {
            try (var stream = there(stranger).follow(item(draft))) {
                var change = stream.data().path("itemChanged");
                assertThat(change.path("item").isNull()).as(stranger).isTrue();
                assertThat(change.path("version").isNull()).isTrue();
                assertThat(change.path("at").isNull()).isTrue();
                assertThat(stream.isComplete()).isTrue();
            }
        }
        try (var item = new Browser(there).follow(item(draft));
                var owed = new Browser(there).follow(OWED)) {
            assertThat(item.error()).isEqualTo("UNAUTHENTICATED");
            assertThat(owed.error()).isEqualTo("UNAUTHENTICATED");
        }
    }

    @Test
    void asksProgramsForTheScopesOfReading() {
        var item = here("deputy").submitted();
        var tool = ThirdParty.demoTool(there);
        try (var unread = tool.follow(tool.token("obligation:read"), plain(item));
                var read = tool.follow(tool.token("suggestion:read"), plain(item));
                var owed = tool.follow(tool.token("suggestion:read"), OWED)) {
            assertThat(unread.error()).isEqualTo("FORBIDDEN");
            assertThat(read.data().at("/itemChanged/item/id").asString()).isEqualTo(id(item));
            assertThat(owed.error()).isEqualTo("FORBIDDEN");
        }
    }

    @Test
    void endsForWhoeverLosesSightOfTheItem() {
        var draft = done(here("deputy").draft(key(), SuggestionJourneyIT.TEXT));
        try (var stream = there("deputy").follow(item(draft))) {
            assertThat(stream.data().at("/itemChanged/item/id").asString()).isEqualTo(id(draft));

            here("deputy").done("discardSuggestion", draft, "");

            var last = soon(stream).path("itemChanged");
            assertThat(last.path("item").isNull()).isTrue();
            assertThat(last.path("version").isNull()).isTrue();
            assertThat(stream.isComplete()).isTrue();
        }
    }

    @Test
    void endsWithTheSessionAndWithTheToken() {
        var person = new Browser(there).signedInAs("unit-leader");
        var tool = ThirdParty.demoTool(here);
        var token = tool.token("obligation:read");
        try (var portal = person.follow(OWED);
                var program = ThirdParty.demoTool(there).follow(token, OWED)) {
            portal.data();
            program.data();

            person.signOut();
            tool.post("/oauth2/revoke", Map.of("token", token));

            assertThat(portal.error()).isEqualTo("UNAUTHENTICATED");
            assertThat(portal.isComplete()).isTrue();
            assertThat(program.error()).isEqualTo("UNAUTHENTICATED");
            assertThat(program.isComplete()).isTrue();
        }
    }

    @Test
    void givesSignsOfLifeWhileNothingHappens() {
        var draft = done(here("deputy").draft(key(), SuggestionJourneyIT.TEXT));
        try (var stream = there("deputy").follow(item(draft))) {
            stream.data();
            assertThat(stream.isSilentFor(Duration.ofSeconds(4))).isTrue();
            assertThat(stream.comments()).isBetween(2, 5);
        }
    }

    @Test
    void answersOthersWhileHundredsListen() {
        var streams = new ArrayList<EventStream>();
        var listener = there("committee");
        for (int i = 0; i < 200; i++) {
            streams.add(listener.follow(OWED));
        }
        streams.forEach(EventStream::data);

        for (int i = 0; i < 20; i++) {
            assertThat(listener.data("{ suggestions(first: 1) { totalCount } }")
                            .at("/suggestions/totalCount")
                            .asInt())
                    .isPositive();
        }
        streams.forEach(EventStream::close);
    }

    @Test
    void endsStreamsWhenTheNodeStops() {
        var third = nodes.another();
        try (var stream = new Browser(third.port()).signedInAs("member").follow(OWED)) {
            stream.data();
            third.close();
            assertThat(stream.isComplete()).isTrue();
        }
    }

    private Speaker here(String account) {
        return new Cast(here).of(account);
    }

    private Browser there(String account) {
        return new Browser(there).signedInAs(account);
    }

    /** What comes within the time promised. */
    private static JsonNode soon(EventStream stream) {
        return stream.within(SOON);
    }
}
