package org.lianluo.rulebook.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;

/**
 * Something that is edited as a whole, as it stands.
 *
 * @param version counts the edits and imports, from 1
 * @param edits the last ones, the oldest first
 */
public record Edition<T>(T content, int version, List<Edit> edits) {

    private static final int EDITS_KEPT = 50;

    public Edition {
        edits = List.copyOf(edits);
    }

    /** Nobody edited it yet. */
    public static <T> Edition<T> first(T content) {
        return new Edition<>(content, 1, List.of());
    }

    public Edition<T> edited(T changed, Edit edit) {
        var longer = Stream.concat(edits.stream(), Stream.of(edit)).toList();
        return new Edition<>(
                changed, version + 1, longer.subList(Math.max(0, longer.size() - EDITS_KEPT), longer.size()));
    }

    /** As it comes from a file: the same where nothing differs. */
    public Edition<T> imported(T read) {
        return read.equals(content) ? this : new Edition<>(read, version + 1, edits);
    }

    public @Nullable Edit lastEdit() {
        return edits.isEmpty() ? null : edits.get(edits.size() - 1);
    }

    /**
     * What follows an edition that may not be there yet.
     *
     * @param expected the version the editor saw, 0 for none; refused with STALE_VERSION where another one stands
     */
    static <T> Edition<T> next(@Nullable Edition<T> before, int expected, T content, Edit edit) {
        int version = before == null ? 0 : before.version();
        if (version != expected) {
            throw Refusal.at("expectedVersion", ProblemCode.STALE_VERSION, "problem.staleVersion");
        }
        return before == null ? new Edition<>(content, 1, List.of(edit)) : before.edited(content, edit);
    }
}
