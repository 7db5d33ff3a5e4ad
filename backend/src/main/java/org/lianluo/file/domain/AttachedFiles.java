package org.lianluo.file.domain;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lianluo.file.FileCard;
import org.lianluo.file.Files;
import org.lianluo.shared.Actor;
import org.lianluo.shared.FileId;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.springframework.stereotype.Component;

@Component
final class AttachedFiles implements Files {

    private final StoredFiles files;
    private final Clock clock;

    AttachedFiles(StoredFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    @Override
    public Map<FileId, FileCard> cards(Collection<FileId> ids) {
        return files.find(ids).stream().collect(Collectors.toMap(StoredFile::id, StoredFile::card));
    }

    @Override
    public void attach(Collection<FileId> ids, String item, Actor actor) {
        var uploader = actor.signedIn();
        var wanted = Set.copyOf(ids);
        requireAll(wanted, file -> file.isOn(item) || file.isLooseUploadOf(uploader));
        files.attach(wanted, item, uploader);
        // Somebody may have been quicker: the uploader in another window, or the sweep.
        requireAll(wanted, file -> file.isOn(item));
    }

    private void requireAll(Set<FileId> wanted, Predicate<StoredFile> usable) {
        if (files.find(wanted).stream().filter(usable).count() < wanted.size()) {
            throw Refusal.at("attachments", ProblemCode.NOT_FOUND, "file.notFound");
        }
    }

    @Override
    public void release(Collection<FileId> ids, String item) {
        files.release(ids, item, clock.instant());
    }
}
