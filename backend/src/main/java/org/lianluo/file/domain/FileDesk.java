package org.lianluo.file.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.lianluo.file.FileCard;
import org.lianluo.file.domain.FileRefused.Reason;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Actor;
import org.lianluo.shared.FileId;
import org.lianluo.shared.Id;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Scope;
import org.springframework.stereotype.Component;

/** Takes uploads in, hands files out and takes them back. */
@Component
public class FileDesk {

    /** The largest file, in bytes. */
    public static final int MAX_SIZE = 20 << 20;

    /** How many files that belong to no item one account may have, so that nobody fills the store. */
    static final int MOST_LOOSE = 100;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final StoredFiles files;
    private final VirusScan scan;
    private final FileSight sight;
    private final Clock clock;

    FileDesk(StoredFiles files, VirusScan scan, FileSight sight, Clock clock) {
        this.files = files;
        this.scan = scan;
        this.sight = sight;
        this.clock = clock;
    }

    /** Who may send a file, asked before it is read. */
    public AccountId requireSender(Actor actor) {
        var sender = actor.signedIn();
        actor.require(Scope.SUGGESTION_WRITE);
        if (files.countLoose(sender) >= MOST_LOOSE) {
            throw new FileRefused(Reason.TOO_MANY, MOST_LOOSE);
        }
        return sender;
    }

    /** Keeps what is of a type we take and clean; {@link FileRefused} otherwise, {@link ScannerDown} where nobody knows. */
    public FileCard receive(String givenName, Path content, Actor actor) throws IOException {
        var sender = requireSender(actor);
        var name = new FileName(givenName);
        int size = size(content);
        var type = Sniffer.typeOf(content);
        scan.virusIn(content).ifPresent(virus -> {
            throw new FileRefused(Reason.INFECTED, virus);
        });
        var now = clock.instant();
        var file = new StoredFile(
                newId(),
                name.endingFor(type),
                type,
                size,
                ContentHash.of(content),
                sender,
                now,
                null,
                now,
                scan.looks());
        try (var bytes = Files.newInputStream(content)) {
            files.keep(file, bytes);
        }
        return file.card();
    }

    /** Refuses with NOT_FOUND what does not exist or is not for this actor; asks the public to sign in for all of that. */
    public StoredFile open(String id, Actor actor) {
        return find(id, actor).orElseThrow(() -> hidden(id, actor));
    }

    /** The file where it exists and the actor may read it. */
    public Optional<StoredFile> find(String id, Actor actor) {
        if (!Id.isWellFormed(FileId.PREFIX, id)) {
            return Optional.empty();
        }
        return files.find(List.of(new FileId(id))).stream()
                .filter(file -> sight.covers(file, actor))
                .findFirst();
    }

    public InputStream content(StoredFile file) {
        return files.content(file);
    }

    /** Deletes what the actor uploaded and attached to nothing; NOT_FOUND for everything else. */
    public void delete(String id, Actor actor) {
        var sender = actor.signedIn();
        actor.require(Scope.SUGGESTION_WRITE);
        if (!Id.isWellFormed(FileId.PREFIX, id) || !files.delete(new FileId(id), sender)) {
            throw hidden(id, actor);
        }
    }

    private static RuntimeException hidden(String id, Actor actor) {
        actor.signedIn();
        return Refusal.of(ProblemCode.NOT_FOUND, "problem.notFound", id);
    }

    private static int size(Path content) throws IOException {
        long size = Files.size(content);
        if (size == 0) {
            throw new FileRefused(Reason.EMPTY);
        }
        if (size > MAX_SIZE) {
            throw new FileRefused(Reason.TOO_LARGE, MAX_SIZE >> 20);
        }
        return (int) size;
    }

    private static FileId newId() {
        var random = new byte[12];
        RANDOM.nextBytes(random);
        return new FileId(FileId.PREFIX + HexFormat.of().formatHex(random));
    }
}
