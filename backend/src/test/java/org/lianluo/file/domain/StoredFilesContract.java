package org.lianluo.file.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.FileId;

/** What every store of files keeps to. */
public abstract class StoredFilesContract {

    protected static final AccountId MINE = new AccountId("acc_mine");
    protected static final Instant NOW = Instant.parse("2026-07-06T02:00:00Z");

    private static final AccountId OTHER = new AccountId("acc_other");
    private static final String ITEM = "sug_1";

    private StoredFiles files;

    protected abstract StoredFiles empty();

    @BeforeEach
    void start() {
        files = empty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 20 << 20})
    void givesBackWhatWasKept(int size) throws IOException {
        var content = new byte[size];
        new Random(size).nextBytes(content);
        var file = file("fil_1", size);
        files.keep(file, new ByteArrayInputStream(content));

        assertThat(files.find(List.of(file.id(), new FileId("fil_none")))).containsExactly(file);
        try (var read = files.content(file)) {
            assertThat(read.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void bindsOnlyLooseUploadsOfTheSender() {
        keep("fil_mine");
        keep("fil_bound");
        files.attach(List.of(new FileId("fil_bound")), "sug_2", MINE);

        var all = List.of(new FileId("fil_mine"), new FileId("fil_bound"), new FileId("fil_none"));
        files.attach(all, ITEM, OTHER);
        assertThat(item("fil_mine")).isNull();

        files.attach(all, ITEM, MINE);
        assertThat(item("fil_mine")).isEqualTo(ITEM);
        assertThat(item("fil_bound")).isEqualTo("sug_2");
    }

    @Test
    void releasesOnlyFromTheItemNamed() {
        keep("fil_1");
        files.attach(List.of(new FileId("fil_1")), ITEM, MINE);

        files.release(List.of(new FileId("fil_1")), "sug_2", NOW);
        assertThat(item("fil_1")).isEqualTo(ITEM);

        files.release(List.of(new FileId("fil_1")), ITEM, NOW.plusSeconds(5));
        assertThat(files.find(List.of(new FileId("fil_1"))))
                .extracting(StoredFile::item, StoredFile::looseSince)
                .containsExactly(tuple(null, NOW.plusSeconds(5)));
    }

    @Test
    void countsWhatBelongsToNoItem() {
        keep("fil_1");
        keep("fil_2");
        files.attach(List.of(new FileId("fil_1")), ITEM, MINE);

        assertThat(files.countLoose(MINE)).isEqualTo(1);
        assertThat(files.countLoose(OTHER)).isZero();
    }

    @Test
    void deletesALooseUploadOfTheSenderOnce() {
        var loose = keep("fil_1").id();
        var bound = keep("fil_2").id();
        files.attach(List.of(bound), ITEM, MINE);

        assertThat(files.delete(loose, OTHER)).isFalse();
        assertThat(files.delete(bound, MINE)).isFalse();
        assertThat(files.delete(loose, MINE)).isTrue();
        assertThat(files.delete(loose, MINE)).isFalse();
        assertThat(files.find(List.of(loose, bound))).extracting(StoredFile::id).containsExactly(bound);
    }

    @Test
    void sweepsWhatHasBelongedToNoItemForLong() {
        keep("fil_loose");
        keep("fil_bound");
        keep("fil_released");
        files.attach(List.of(new FileId("fil_bound"), new FileId("fil_released")), ITEM, MINE);
        files.release(List.of(new FileId("fil_released")), ITEM, NOW.plus(Duration.ofHours(1)));

        files.sweep(NOW.minusMillis(1));
        assertThat(all()).hasSize(3);

        files.sweep(NOW);
        files.sweep(NOW);
        assertThat(all()).extracting(it -> it.id().value()).containsExactlyInAnyOrder("fil_bound", "fil_released");
    }

    private List<StoredFile> all() {
        return files.find(List.of(new FileId("fil_loose"), new FileId("fil_bound"), new FileId("fil_released")));
    }

    private @Nullable String item(String id) {
        return files.find(List.of(new FileId(id))).get(0).item();
    }

    private StoredFile keep(String id) {
        var file = file(id, 3);
        files.keep(file, new ByteArrayInputStream(new byte[] {1, 2, 3}));
        return file;
    }

    protected static StoredFile file(String id, int size) {
        return new StoredFile(new FileId(id), "报告.pdf", FileType.PDF, size, "0a1b", MINE, NOW, null, NOW, true);
    }
}
