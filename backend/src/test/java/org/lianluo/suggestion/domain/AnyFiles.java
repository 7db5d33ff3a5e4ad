package org.lianluo.suggestion.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.lianluo.file.FileCard;
import org.lianluo.file.Files;
import org.lianluo.shared.Actor;
import org.lianluo.shared.FileId;

/** Every file exists and is everybody's. */
final class AnyFiles implements Files {

    final Map<String, Set<FileId>> attached = new HashMap<>();

    @Override
    public Map<FileId, FileCard> cards(Collection<FileId> ids) {
        return Map.of();
    }

    @Override
    public void attach(Collection<FileId> ids, String item, Actor actor) {
        attached.computeIfAbsent(item, it -> new HashSet<>()).addAll(ids);
    }

    @Override
    public void release(Collection<FileId> ids, String item) {}
}
