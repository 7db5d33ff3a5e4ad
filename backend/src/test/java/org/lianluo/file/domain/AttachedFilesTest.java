package org.lianluo.file.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Actor;
import org.lianluo.shared.FileId;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Role;
import org.lianluo.shared.Unauthenticated;
import org.lianluo.testing.Actors;

class AttachedFilesTest {

    private static final Actor DEPUTY = Actors.deputy("dep_1");
    private static final Actor OTHER = Actors.with(Role.STAFF);
    private static final Instant NOW = Instant.parse("2026-07-06T02:00:00Z");

    private final InMemoryFiles files = new InMemoryFiles();
    private final AttachedFiles attached = new AttachedFiles(files, Clock.systemUTC());

    @Test
    void bindsUploadsOfTheActorHoweverOftenItIsAsked() {
        var one = keep("fil_1", DEPUTY);
        var two = keep("fil_2", DEPUTY);

        attached.attach(List.of(one), "sug_1", DEPUTY);
        attached.attach(List.of(one, two, two), "sug_1", DEPUTY);

        assertThat(files.find(List.of(one, two))).extracting(StoredFile::item).containsOnly("sug_1");
    }

    @Test
    void leavesWhatACoAuthorHasAttached() {
        var theirs = keep("fil_1", OTHER);
        attached.attach(List.of(theirs), "sug_1", OTHER);

        attached.attach(List.of(theirs), "sug_1", DEPUTY);

        assertThat(files.find(List.of(theirs))).extracting(StoredFile::item).containsOnly("sug_1");
    }

    @Test
    void bindsNothingWhereOneFileCannotBeUsed() {
        var mine = keep("fil_1", DEPUTY);
        var theirs = keep("fil_2", OTHER);
        var elsewhere = keep("fil_3", DEPUTY);
        attached.attach(List.of(elsewhere), "sug_2", DEPUTY);

        for (var unusable : List.of(theirs, elsewhere, new FileId("fil_none"))) {
            assertThatThrownBy(() -> attached.attach(List.of(mine, unusable), "sug_1", DEPUTY))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.problems())
                                    .extracting("code")
                                    .containsExactly(ProblemCode.NOT_FOUND));
        }
        assertThat(files.find(List.of(mine))).extracting(StoredFile::item).containsOnlyNulls();
    }

    @Test
    void bindsNothingForThePublic() {
        assertThatThrownBy(() -> attached.attach(List.of(), "sug_1", Actors.PUBLIC))
                .isInstanceOf(Unauthenticated.class);
    }

    @Test
    void letsAReleasedFileBeAttachedElsewhere() {
        var file = keep("fil_1", DEPUTY);
        attached.attach(List.of(file), "sug_1", DEPUTY);

        attached.release(List.of(file), "sug_1");
        attached.release(List.of(file), "sug_1");
        attached.attach(List.of(file), "sug_2", DEPUTY);

        assertThat(files.find(List.of(file))).extracting(StoredFile::item).containsOnly("sug_2");
    }

    @Test
    void tellsOfThoseThatExist() {
        var file = keep("fil_1", DEPUTY);

        var cards = attached.cards(List.of(file, new FileId("fil_none")));

        assertThat(cards).containsOnlyKeys(file);
        assertThat(cards.get(file).type()).isEqualTo("image/png");
        assertThat(cards.get(file).url()).isEqualTo("/api/files/fil_1");
    }

    private FileId keep(String id, Actor uploader) {
        AccountId account = uploader.signedIn();
        var file = new StoredFile(new FileId(id), "a.png", FileType.PNG, 1, "0a", account, NOW, null, NOW, true);
        files.keep(file, new ByteArrayInputStream(new byte[1]));
        return file.id();
    }
}
