package org.lianluo.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.lianluo.search.domain.Search;
import org.lianluo.search.domain.SearchSort;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.index.Face;
import org.lianluo.shared.index.Facet;
import org.lianluo.shared.index.IndexEntry;

/** Random items with random faces and random readers: what is found, counted and paged is what going through all of them gives. */
class SightTest {

    private static final List<String> AUDIENCES = List.of("public", "office", "committee", "dep_1", "dep_2", "unt_1");
    private static final List<String> WORDS = List.of("饮水", "电梯", "教育", "养老", "河道", "快递");
    private static final int ITEMS = 120;

    @RepeatedTest(8)
    void neverNamesOrCountsWhatIsHidden(RepetitionInfo run) throws IOException {
        var random = new Random(run.getCurrentRepetition());
        var shelf = Shelf.ofSuggestions();
        IntStream.range(0, ITEMS).forEach(it -> shelf.with("sug_" + it, 1, faces(random)));
        try (var index = new IndexOnDisk(Files.createTempDirectory("sight"), shelf)) {
            for (int reader = 0; reader < 30; reader++) {
                check(index, shelf, some(AUDIENCES, random), WORDS.get(random.nextInt(WORDS.size())), random);
            }
        }
    }

    private static void check(IndexOnDisk index, Shelf shelf, Set<String> reader, String word, Random random) {
        Map<Facet, Set<String>> filter =
                random.nextBoolean() ? Map.of() : Map.of(Facet.FIELD, Set.of("F" + random.nextInt(3)));
        var sort = random.nextBoolean() ? SearchSort.RELEVANCE : SearchSort.NEWEST;
        var search = new Search(word, Map.of("SUGGESTION", reader), filter, sort);
        var expected = expected(shelf, reader, word, filter);

        var found = paged(index, search, 1 + random.nextInt(9));
        var counts = index.search.count(search, false, Set.of(Facet.values()));

        assertThat(new TreeSet<>(found)).isEqualTo(expected.keySet());
        assertThat(found).doesNotHaveDuplicates();
        assertThat(counts.total()).isEqualTo(expected.size());
        assertThat(counts.exact()).isTrue();
        assertThat(counts.facets().get(Facet.STATE)).isEqualTo(tally(expected.values(), Facet.STATE));
        assertThat(counts.facets().get(Facet.FIELD))
                .isEqualTo(tally(expected(shelf, reader, word, Map.of()).values(), Facet.FIELD));
    }

    /** Page by page, and the same backwards. */
    private static List<String> paged(IndexOnDisk index, Search search, int size) {
        var forwards = pages(index, search, size, false);
        var backwards = pages(index, search, size, true);
        assertThat(backwards).isEqualTo(forwards);
        return forwards;
    }

    private static List<String> pages(IndexOnDisk index, Search search, int size, boolean backward) {
        List<String> found = new ArrayList<>();
        String cursor = null;
        boolean more = true;
        while (more) {
            var page = index.search.find(
                    search,
                    backward ? PageRequest.of(null, null, size, cursor) : PageRequest.of(size, cursor, null, null));
            assertThat(page.relaxed() && cursor != null).isFalse();
            if (page.relaxed()) {
                return found;
            }
            var ids = IndexOnDisk.ids(page);
            found.addAll(backward ? 0 : found.size(), ids);
            more = backward ? page.hasPrevious() : page.hasNext();
            cursor = more
                    ? page.rows().get(backward ? 0 : page.rows().size() - 1).cursor()
                    : null;
        }
        return found;
    }

    private static Map<String, Face> expected(
            Shelf shelf, Set<String> reader, String word, Map<Facet, Set<String>> filter) {
        Map<String, Face> expected = new HashMap<>();
        for (IndexEntry entry : shelf.items.values()) {
            entry.faceFor(reader)
                    .filter(face ->
                            face.passages().stream().anyMatch(it -> it.text().contains(word)))
                    .filter(face -> filter.entrySet().stream()
                            .allMatch(it -> face.values(it.getKey()).stream().anyMatch(it.getValue()::contains)))
                    .ifPresent(face -> expected.put(entry.id(), face));
        }
        return expected;
    }

    private static Map<String, Integer> tally(Iterable<Face> faces, Facet facet) {
        Map<String, Integer> tally = new HashMap<>();
        faces.forEach(face -> face.values(facet).forEach(value -> tally.merge(value, 1, Integer::sum)));
        return tally;
    }

    private static Face[] faces(Random random) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(it -> Shelf.face(
                        some(AUDIENCES, random),
                        "关于" + WORDS.get(random.nextInt(WORDS.size())) + "的建议",
                        "涉及" + WORDS.get(random.nextInt(WORDS.size())) + "。",
                        Map.of(
                                Facet.STATE, Set.of("S" + random.nextInt(4)),
                                Facet.FIELD, Set.of("F" + random.nextInt(3)))))
                .toArray(Face[]::new);
    }

    private static Set<String> some(List<String> all, Random random) {
        Set<String> some = new HashSet<>();
        while (some.isEmpty()) {
            all.stream().filter(it -> random.nextInt(3) == 0).forEach(some::add);
        }
        return some;
    }
}
