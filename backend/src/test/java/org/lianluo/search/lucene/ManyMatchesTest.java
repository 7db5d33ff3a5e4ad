package org.lianluo.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lianluo.search.domain.Counts;
import org.lianluo.search.domain.Search;
import org.lianluo.search.domain.SearchSort;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.index.Face;
import org.lianluo.shared.index.Facet;
import org.lianluo.shared.index.Part;
import org.lianluo.shared.index.Passage;

/** Searches for a word that stands in more items than are counted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyMatchesTest {

    private static final int NEWER = Counts.BOUND + 500;

    private IndexOnDisk index;

    @BeforeAll
    void fill(@TempDir Path folder) {
        var shelf = Shelf.ofSuggestions().with("sug_titled", 1, face(0, "关于加强饮水安全的建议", "没有自来水。"));
        IntStream.rangeClosed(1, NEWER)
                .forEach(it -> shelf.with("sug_" + it, 1, face(it, "关于第%d座桥的建议".formatted(it), "附近的饮水安全也要顾到。")));
        index = new IndexOnDisk(folder, shelf);
    }

    private static Face face(int age, String title, String text) {
        var passages = List.of(new Passage(Part.TITLE, title), new Passage(Part.TEXT, text));
        return new Face(Shelf.EVERYBODY, null, null, passages, Map.of(), Instant.EPOCH.plusSeconds(age));
    }

    @AfterAll
    void close() throws Exception {
        index.close();
    }

    @Test
    void findTheOldestFirstWhereItsTitleSaysIt() {
        assertThat(index.find("饮水安全")).first().isEqualTo("sug_titled");
    }

    @Test
    void leadFromPageToPageAndShowNothingTwice() {
        var seen = pages(SearchSort.RELEVANCE);

        assertThat(seen).hasSizeGreaterThanOrEqualTo(Counts.BOUND).startsWith("sug_titled");
        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
    }

    @Test
    void goOnToTheOldestByDate() {
        var seen = pages(SearchSort.NEWEST);

        assertThat(seen)
                .hasSize(NEWER + 1)
                .startsWith("sug_" + NEWER, "sug_" + (NEWER - 1))
                .endsWith("sug_1", "sug_titled");
    }

    @Test
    void sayThatThereAreMoreThanWereCounted() {
        var counts = index.search.count(search(SearchSort.RELEVANCE), false, Set.of(Facet.STATE));

        assertThat(counts.exact()).isFalse();
        assertThat(counts.total()).isEqualTo(Counts.BOUND);
    }

    private List<String> pages(SearchSort sort) {
        var seen = new ArrayList<String>();
        String after = null;
        do {
            var page = index.search.find(search(sort), PageRequest.of(100, after, null, null));
            seen.addAll(IndexOnDisk.ids(page));
            after = page.hasNext() ? page.rows().get(page.rows().size() - 1).cursor() : null;
        } while (after != null);
        return seen;
    }

    private Search search(SearchSort sort) {
        var asked = index.query("饮水安全");
        return new Search(asked.text(), asked.audiences(), asked.filter(), sort);
    }
}
