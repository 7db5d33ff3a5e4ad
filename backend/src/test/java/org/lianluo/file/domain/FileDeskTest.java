package org.lianluo.file.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianluo.file.FileAccess;
import org.lianluo.file.domain.FileRefused.Reason;
import org.lianluo.shared.Actor;
import org.lianluo.shared.FileId;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Role;
import org.lianluo.shared.Scope;
import org.lianluo.shared.Unauthenticated;
import org.lianluo.testing.Actors;
import org.lianluo.testing.Samples;

class FileDeskTest {

    private static final Instant NOW = Instant.parse("2026-07-06T02:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    private static final Actor DEPUTY = Actors.deputy("dep_1");
    private static final Actor STAFF = Actors.with(Role.STAFF);
    private static final String ITEM = "sug_1";

    @TempDir
    Path folder;

    private final InMemoryFiles files = new InMemoryFiles();
    private final AttachedFiles attached = new AttachedFiles(files, CLOCK);

    /** Lets staff read everything of suggestions. */
    private final FileAccess suggestions = new FileAccess() {
        @Override
        public boolean covers(String item) {
            return item.startsWith("sug_");
        }

        @Override
        public boolean mayRead(String item, FileId file, Actor actor) {
            return actor.is(Role.STAFF);
        }
    };

    /** Finds a virus in everything, or says that it looks at nothing. */
    private record Scanner(boolean looks, Optional<String> virus) implements VirusScan {
        @Override
        public Optional<String> virusIn(Path content) {
            return virus;
        }
    }

    @Test
    void keepsWhatAnUploadWasFoundToBe() throws IOException {
        var card = desk(new Scanner(true, Optional.empty())).receive("报告", content(Samples.pdf("x")), DEPUTY);

        assertThat(files.find(List.of(card.id())))
                .containsExactly(new StoredFile(
                        card.id(),
                        "报告.pdf",
                        FileType.PDF,
                        card.size(),
                        "fe5af76de6c61a494a5b230f942e1f955fc4765b8adfa8e86864d29d9185a29b",
                        DEPUTY.signedIn(),
                        NOW,
                        null,
                        NOW,
                        true));
    }

    @Test
    void saysWhereNobodyLookedForViruses() throws IOException {
        var card = desk().receive("a.pdf", content(Samples.pdf("x")), DEPUTY);

        assertThat(files.find(List.of(card.id()))).singleElement().matches(file -> !file.scanned());
    }

    @Test
    void keepsNothingOfWhatItRefuses() throws IOException {
        var infected = new Scanner(true, Optional.of("Eicar"));

        assertRefused(Reason.INFECTED, desk(infected), "a.txt", Samples.EICAR);
        assertRefused(Reason.EMPTY, desk(), "a.pdf", new byte[0]);
        assertRefused(Reason.TOO_LARGE, desk(), "a.pdf", new byte[FileDesk.MAX_SIZE + 1]);
        assertRefused(Reason.BAD_NAME, desk(), "../a.pdf", Samples.pdf("x"));
        assertRefused(Reason.UNKNOWN_TYPE, desk(), "a.pdf", Samples.PROGRAM);
        assertThat(files.countLoose(DEPUTY.signedIn())).isZero();
    }

    @Test
    void takesTwentyMegabytesExactly() throws IOException {
        var largest = new byte[FileDesk.MAX_SIZE];
        Arrays.fill(largest, (byte) 'a');

        assertThat(desk().receive("a.txt", content(largest), DEPUTY).size()).isEqualTo(20 * 1024 * 1024);
    }

    @Test
    void stopsThoseWhoOnlyPileUp() throws IOException {
        var png = content(Samples.PNG);
        for (int file = 0; file < FileDesk.MOST_LOOSE; file++) {
            desk().receive("a.png", png, DEPUTY);
        }

        assertRefused(Reason.TOO_MANY, desk(), "a.png", Samples.PNG);
        assertThat(desk().receive("a.png", png, STAFF)).isNotNull();
    }

    @Test
    void takesNothingFromThePublicOrWithoutTheScope() throws IOException {
        var png = content(Samples.PNG);

        assertThatThrownBy(() -> desk().receive("a.png", png, Actors.PUBLIC)).isInstanceOf(Unauthenticated.class);
        assertThatThrownBy(() -> desk().receive("a.png", png, Actors.client(Scope.SUGGESTION_READ)))
                .isInstanceOf(Forbidden.class);
        assertThat(desk().receive("a.png", png, Actors.client(Scope.SUGGESTION_WRITE)))
                .isNotNull();
    }

    @Test
    void givesALooseFileToItsUploaderAlone() throws IOException {
        var id = upload();

        assertThat(desk().open(id.value(), DEPUTY).id()).isEqualTo(id);
        assertNotFound(id.value(), STAFF);
        assertNotFound("fil_none", DEPUTY);
        assertNotFound("sug_1", DEPUTY);
        assertThatThrownBy(() -> desk().open(id.value(), Actors.PUBLIC)).isInstanceOf(Unauthenticated.class);
        assertThatThrownBy(() -> desk().open("fil_none", Actors.PUBLIC)).isInstanceOf(Unauthenticated.class);
    }

    @Test
    void givesAnAttachedFileToWhomeverItsItemLets() throws IOException {
        var id = upload();
        attached.attach(List.of(id), ITEM, DEPUTY);

        assertThat(desk().open(id.value(), STAFF).id()).isEqualTo(id);
        assertNotFound(id.value(), DEPUTY);
    }

    @Test
    void givesNobodyAFileOfAnItemThatNoModuleKnows() throws IOException {
        var id = upload();
        attached.attach(List.of(id), "mot_1", DEPUTY);

        assertNotFound(id.value(), STAFF);
    }

    @Test
    void takesBackOnlyWhatIsAttachedToNothing() throws IOException {
        var loose = upload();
        var bound = upload();
        attached.attach(List.of(bound), ITEM, DEPUTY);

        assertThatThrownBy(() -> desk().delete(loose.value(), STAFF)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desk().delete(bound.value(), DEPUTY)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desk().delete("x", DEPUTY)).isInstanceOf(Refusal.class);
        desk().delete(loose.value(), DEPUTY);
        assertThat(attached.cards(List.of(loose, bound))).containsOnlyKeys(bound);
    }

    private FileId upload() throws IOException {
        return desk().receive("a.pdf", content(Samples.pdf("x")), DEPUTY).id();
    }

    private FileDesk desk() {
        return desk(new Scanner(false, Optional.empty()));
    }

    private FileDesk desk(VirusScan scan) {
        return new FileDesk(files, scan, new FileSight(List.of(suggestions)), CLOCK);
    }

    private Path content(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("upload"), bytes);
    }

    private void assertRefused(Reason reason, FileDesk desk, String name, byte[] content) throws IOException {
        var path = content(content);
        assertThatThrownBy(() -> desk.receive(name, path, DEPUTY))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private void assertNotFound(String id, Actor actor) {
        assertThatThrownBy(() -> desk().open(id, actor)).isInstanceOf(Refusal.class);
        assertThat(desk().find(id, actor)).isEmpty();
    }
}
