package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lianluo.testing.Eventually;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * Role by state by text: a word finds a suggestion exactly where its reader may read that word in it, and neither counts,
 * facets nor marks tell more.
 */
@DemoApplication
class SearchVisibilityIT {

    /** Words of the texts that are found by those who may read them. */
    private static final List<String> READABLE =
            List.of("", "寄宿学校", "没有暖气", "改造经费", "分两年改造", "列入计划", "13800001234", "专项经费");

    /** Words of what is never found, whoever asks: remarks, talks, opinions, judgements, grounds, contacts. */
    private static final List<String> NEVER = List.of(
            "重点关注",
            "进展如何",
            "当面听取",
            "赞成",
            "答复具体",
            "没有时间表",
            "王工",
            "010-66001234",
            "需要调研",
            "不属本单位",
            "办法不具体",
            "综合处",
            "饮水改造",
            "教建议字");

    private static final String READ = "id title problem analysis measures replies { text content { text measures } }";

    @LocalServerPort
    int port;

    @TestFactory
    Stream<DynamicTest> findsExactlyWhatItsReaderMayRead() {
        var cast = new Cast(port);
        var items = new ItemsInEveryState(cast);
        var all = items.all();
        awaitIndexed(cast, items);
        return Cast.EVERYBODY.stream()
                .flatMap(reader -> Stream.concat(READABLE.stream(), NEVER.stream())
                        .map(word -> dynamicTest(
                                reader + ": " + word, () -> check(cast.of(reader), items, all.values(), word))));
    }

    private static void awaitIndexed(Cast cast, ItemsInEveryState items) {
        for (var reader : List.of("staff", "deputy", Cast.PUBLIC)) {
            long expected = ItemsInEveryState.stages().stream()
                    .filter(stage -> ItemsInEveryState.sees(reader, stage))
                    .count();
            Eventually.within(
                    Duration.ofSeconds(60),
                    () -> assertThat(search(cast.of(reader), items.mark)
                                    .path("totalCount")
                                    .asLong())
                            .isEqualTo(expected));
        }
    }

    private static JsonNode search(Speaker reader, String text) {
        return reader.data(("{ search(first: 100, kinds: [SUGGESTION], text: \"%s\") { totalCount totalExact relaxed "
                                + "nodes { id } edges { node { id } highlights { part segments { text marked } } } "
                                + "facets { facet values { key count } } } }")
                        .formatted(text))
                .path("search");
    }

    private static void check(Speaker reader, ItemsInEveryState items, Iterable<JsonNode> all, String word) {
        var found = search(reader, items.mark + " " + word);
        if (found.path("relaxed").asBoolean()) {
            assertThat(ids(found)).as("nothing as written").isSubsetOf(ids(search(reader, items.mark)));
            assertThat(readable(reader, items, all, word)).hasSizeLessThan(3);
            return;
        }
        var expected = readable(reader, items, all, word);
        assertThat(ids(found)).isEqualTo(expected);
        assertThat(found.path("totalCount").asInt()).isEqualTo(expected.size());
        assertThat(counted(found, "STATE")).isEqualTo(expected.size());
        assertMarksAreReadable(reader, found);
    }

    private static Set<String> readable(Speaker reader, ItemsInEveryState items, Iterable<JsonNode> all, String word) {
        var readable = new TreeSet<String>();
        all.forEach(item -> {
            var seen = reader.read(item, READ);
            if (seen.isObject() && seen.toString().contains(word)) {
                readable.add(item.path("id").asString());
            }
        });
        return readable;
    }

    private static Set<String> ids(JsonNode found) {
        return found.path("nodes")
                .valueStream()
                .map(it -> it.path("id").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int counted(JsonNode found, String facet) {
        return found.path("facets")
                .valueStream()
                .filter(it -> it.path("facet").asString().equals(facet))
                .flatMap(it -> it.path("values").valueStream())
                .mapToInt(it -> it.path("count").asInt())
                .sum();
    }

    private static void assertMarksAreReadable(Speaker reader, JsonNode found) {
        found.path("edges").forEach(edge -> {
            var seen = reader.read(edge.path("node"), READ).toString();
            edge.path("highlights")
                    .forEach(highlight -> highlight
                            .path("segments")
                            .forEach(segment -> assertThat(seen)
                                    .contains(segment.path("text")
                                            .asString()
                                            .replace("…", "")
                                            .replace("\n", "\\n"))));
        });
    }
}
