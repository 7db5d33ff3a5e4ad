package org.lianluo.shared.index;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An item as it is to be found.
 *
 * @param faces what each kind of reader sees of it, the fullest first: a reader sees the first face that shares one of the
 *     reader's audiences; none for what nobody may find
 */
public record IndexEntry(String id, long version, List<Face> faces) {

    public IndexEntry {
        faces = List.copyOf(faces);
    }

    public Stamp stamp() {
        return new Stamp(id, version);
    }

    /** What a reader of these audiences sees; empty where that is nothing. */
    public Optional<Face> faceFor(Set<String> audiences) {
        return faces.stream()
                .filter(face -> !Collections.disjoint(face.audiences(), audiences))
                .findFirst();
    }
}
