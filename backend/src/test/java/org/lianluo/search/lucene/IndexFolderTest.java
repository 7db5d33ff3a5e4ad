package org.lianluo.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {

    @TempDir
    Path data;

    @Test
    void opensACompleteIndexAgain() throws IOException {
        filled(true);

        try (var folder = IndexFolder.in(data);
                var index = folder.open()) {
            assertThat(index.size()).isEqualTo(1);
            assertThat(index.isComplete()).isTrue();
        }
    }

    @Test
    void goesOnFillingAnIndexThatWasLeftUnfinished() throws IOException {
        filled(false);

        try (var folder = IndexFolder.in(data);
                var index = folder.open()) {
            assertThat(index.size()).isEqualTo(1);
            assertThat(index.isComplete()).isFalse();
        }
    }

    @Test
    void prefersTheCompleteIndexToOneThatWasBegunLater() throws IOException {
        filled(true);
        try (var folder = IndexFolder.in(data)) {
            folder.another().close();
        }

        try (var folder = IndexFolder.in(data);
                var index = folder.open()) {
            assertThat(index.size()).isEqualTo(1);
            assertThat(indexes()).hasSize(1);
        }
    }

    @Test
    void beginsAnewWhereFilesAreDamaged() throws IOException {
        var path = filled(true);
        try (var files = Files.list(path)) {
            for (var file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        try (var folder = IndexFolder.in(data);
                var index = folder.open()) {
            assertThat(index.size()).isZero();
            assertThat(index.isComplete()).isFalse();
        }
    }

    @Test
    void givesEachNodeAFolderOfItsOwn() throws IOException {
        try (var one = IndexFolder.in(data);
                var other = IndexFolder.in(data);
                var first = one.open();
                var second = other.open()) {
            assertThat(first.path().getParent()).isNotEqualTo(second.path().getParent());
        }
    }

    @Test
    void throwsAwayWhatIsDiscarded() throws IOException {
        try (var folder = IndexFolder.in(data)) {
            var index = folder.open();
            folder.discard(index);

            assertThat(indexes()).isEmpty();
        }
    }

    private Path filled(boolean complete) throws IOException {
        try (var folder = IndexFolder.in(data);
                var index = folder.open()) {
            var shelf = Shelf.ofSuggestions().with("sug_1", "关于饮水的建议");
            index.put("SUGGESTION", shelf.read(List.of("sug_1")));
            if (complete) {
                index.markComplete();
            }
            index.keep();
            return index.path();
        }
    }

    private List<Path> indexes() throws IOException {
        try (var paths = Files.list(data.resolve("search-1"))) {
            return paths.filter(Files::isDirectory).toList();
        }
    }
}
