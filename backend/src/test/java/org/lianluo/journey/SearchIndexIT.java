package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lianluo.platform.embedded.StoppableStore;
import org.lianluo.testing.Eventually;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** The index beside each node follows the store: on every node, after downtime, and where its files are gone or broken. */
@DemoApplication
class SearchIndexIT {

    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    @LocalServerPort
    int port;

    @Test
    void findsOnOneNodeWhatSomebodyWroteOnAnother(@TempDir Path folder, @Value("${lianluo.data}") Path demo) {
        var store = new StoppableStore(OwnApplication.copyOfStore(demo, folder));
        try (var one = node(store, folder.resolve("one"));
                var other = node(store, folder.resolve("other"))) {
            var word = word();
            written(one.port(), word);

            awaitFound(other.port(), word, 1);
            awaitFound(one.port(), word, 1);
        } finally {
            store.close();
        }
    }

    @Test
    void catchesUpAfterDowntimeAndSurvivesBrokenAndMissingFiles(
            @TempDir Path folder, @Value("${lianluo.data}") Path demo) throws IOException {
        var store = new StoppableStore(OwnApplication.copyOfStore(demo, folder));
        var index = folder.resolve("one");
        try {
            try (var one = node(store, index)) {
                awaitReady(one.port());
            }
            var word = word();
            try (var other = node(store, folder.resolve("other"))) {
                written(other.port(), word);
            }
            try (var one = node(store, index)) {
                awaitFound(one.port(), word, 1);
            }
            breakFiles(index);
            try (var one = node(store, index)) {
                awaitFound(one.port(), word, 1);
            }
            FileSystemUtils.deleteRecursively(index);
            try (var one = node(store, index)) {
                awaitFound(one.port(), word, 1);
            }
        } finally {
            store.close();
        }
    }

    private static OwnApplication node(StoppableStore store, Path data) {
        return OwnApplication.start("--spring.mongodb.uri=" + store.uri(), "--lianluo.data=" + data);
    }

    private static String word() {
        return "标记" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static void written(int port, String word) {
        Speaker.done(new Cast(port).of("deputy").draft(Speaker.key(), ", title: \"关于%s的建议\"".formatted(word)));
    }

    private static void awaitFound(int port, String word, int times) {
        var deputy = new Cast(port).of("deputy");
        Eventually.within(
                A_MINUTE,
                () -> assertThat(deputy.data("{ search(first: 5, text: \"%s\") { totalCount } }".formatted(word))
                                .at("/search/totalCount")
                                .asInt())
                        .isEqualTo(times));
    }

    private static void awaitReady(int port) {
        var staff = new Cast(port).of("staff");
        Eventually.within(
                A_MINUTE,
                () -> assertThat(state(staff).path("state").asString()).isEqualTo("READY"));
    }

    private static void breakFiles(Path data) throws IOException {
        try (var files = Files.walk(data)) {
            for (var file : files.filter(it -> it.getFileName().toString().matches("_.*\\.(cfs|doc|tim|dvd)"))
                    .toList()) {
                Files.write(file, new byte[] {0});
            }
        }
    }

    @Test
    void isMadeAnewWhileTheOldOneServes() {
        var cast = new Cast(port);
        awaitReady(port);
        var before = state(cast.of("staff"));

        var payload = cast.of("system-admin")
                .data(
                        "mutation { rebuildSearchIndex(input: {idempotencyKey: \"%s\"}) { problems { code } searchIndex { state } } }"
                                .formatted(Speaker.key()))
                .path("rebuildSearchIndex");
        assertThat(payload.path("problems")).isEmpty();

        Eventually.within(A_MINUTE, () -> {
            assertThat(found(cast)).isPositive();
            var now = state(cast.of("staff"));
            assertThat(now.path("startedAt").asString())
                    .isGreaterThan(before.path("startedAt").asString());
            assertThat(now.path("state").asString()).isEqualTo("READY");
            assertThat(now.path("behind").asInt()).isZero();
            assertThat(now.path("documents").asInt()).isGreaterThan(3_000);
        });
    }

    @Test
    void saysHowManyItemsTheStoreHoldsNow() {
        awaitReady(port);
        var staff = new Cast(port).of("staff");
        int before = state(staff).path("total").asInt();

        written(port, word());

        Eventually.within(
                A_MINUTE, () -> assertThat(state(staff).path("total").asInt()).isGreaterThan(Math.max(3_000, before)));
    }

    private static int found(Cast cast) {
        return cast.of(Cast.PUBLIC)
                .data("{ search(first: 1, text: \"教育\") { totalCount } }")
                .at("/search/totalCount")
                .asInt();
    }

    private static JsonNode state(Speaker speaker) {
        return speaker.data("{ searchIndex { state documents total startedAt behind } }")
                .path("searchIndex");
    }

    @TestFactory
    Stream<DynamicTest> isShownAndMadeAnewByThoseWhoLookAfterIt() {
        var cast = new Cast(port);
        var lookers = List.of("staff", "staff2", "system-admin");
        return Cast.EVERYBODY.stream()
                .map(reader -> DynamicTest.dynamicTest(reader, () -> {
                    var refused = reader.equals(Cast.PUBLIC) ? "UNAUTHENTICATED" : "FORBIDDEN";
                    assertThat(cast.of(reader).outcome("{ searchIndex { state } }"))
                            .isEqualTo(lookers.contains(reader) ? "OK" : refused);
                    assertThat(cast.of(reader)
                                    .outcome(
                                            "mutation { rebuildSearchIndex(input: {idempotencyKey: \"%s\"}) { problems { code } } }"
                                                    .formatted(Speaker.key())))
                            .isEqualTo(reader.equals("system-admin") ? "OK" : refused);
                }));
    }
}
