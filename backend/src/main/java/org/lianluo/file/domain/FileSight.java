package org.lianluo.file.domain;

import java.util.List;
import org.lianluo.file.FileAccess;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Scope;

/** Who may read a file: of an item whoever its module lets, of none its uploader. */
public final class FileSight {

    private final List<FileAccess> modules;

    public FileSight(List<FileAccess> modules) {
        this.modules = List.copyOf(modules);
    }

    boolean covers(StoredFile file, Actor actor) {
        var item = file.item();
        if (item == null) {
            return file.isLooseUploadOf(actor.account()) && actor.has(Scope.SUGGESTION_WRITE);
        }
        return modules.stream()
                .filter(module -> module.covers(item))
                .anyMatch(module -> module.mayRead(item, file.id(), actor));
    }
}
