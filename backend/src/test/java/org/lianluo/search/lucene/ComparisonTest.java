package org.lianluo.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

    private final Shelf shelf = Shelf.ofSuggestions();
    private IndexOnDisk index;

    @BeforeEach
    void fill(@TempDir Path folder) {
        shelf.with("sug_1", "关于饮水安全的建议").with("sug_2", "关于加装电梯的建议").with("sug_3", "关于校园食品的建议");
        index = new IndexOnDisk(folder, shelf);
        shelf.read = 0;
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void readsNothingWhereNothingHasChanged() throws IOException {
        assertThat(index.compare()).isZero();
        assertThat(shelf.read).isZero();
    }

    @Test
    void bringsOnlyWhatHasAnotherVersion() throws IOException {
        shelf.with("sug_2", 2, Shelf.face(Shelf.EVERYBODY, "关于充电桩的建议", ""));

        assertThat(index.compare()).isEqualTo(1);
        assertThat(shelf.read).isEqualTo(1);
        assertThat(index.find("充电桩")).containsExactly("sug_2");
        assertThat(index.find("电梯")).isEmpty();
    }

    /** A store that was restored from a backup has older versions. */
    @Test
    void followsTheStoreBackToAnOlderVersion() throws IOException {
        shelf.with("sug_2", 9, Shelf.face(Shelf.EVERYBODY, "关于充电桩的建议", ""));
        index.compare();
        shelf.with("sug_2", "关于加装电梯的建议");

        assertThat(index.compare()).isEqualTo(1);
        assertThat(index.find("电梯")).containsExactly("sug_2");
    }

    @Test
    void takesOutWhatIsGone() throws IOException {
        shelf.items.remove("sug_1");
        shelf.items.remove("sug_3");

        index.compare();

        assertThat(index.find("饮水")).isEmpty();
        assertThat(index.find("电梯")).containsExactly("sug_2");
    }

    @Test
    void remembersWhatNobodyMayFindWithoutShowingIt() throws IOException {
        shelf.with("sug_1", 2);

        assertThat(index.compare()).isEqualTo(1);
        assertThat(index.find("饮水")).isEmpty();
        assertThat(index.find("")).containsExactlyInAnyOrder("sug_2", "sug_3");
        assertThat(index.compare()).isZero();
    }

    @Test
    void goesThroughMoreItemsThanOneStep() throws IOException {
        for (int number = 1_000; number < 3_500; number++) {
            shelf.with("sug_" + number, "关于第" + number + "号河道的建议");
        }

        assertThat(index.compare()).isEqualTo(2_500);
        assertThat(index.compare()).isZero();
        shelf.items.keySet().removeAll(Set.of("sug_1000", "sug_2500", "sug_3499"));
        assertThat(index.compare()).isEqualTo(3);
    }

    /** News may be told twice and in any order: what is indexed is read at that moment. */
    @Test
    void takesTheSameNewsAnyNumberOfTimes() throws IOException {
        for (int time = 0; time < 3; time++) {
            index.kinds.bring(List.of("sug_2", "sug_2", "dep_unknown"), List.of(index.index));
        }
        index.index.show();

        assertThat(index.find("电梯")).containsExactly("sug_2");
    }
}
