package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which commands write. */
final class Commands {

    private static final Set<String> WRITES = Set.of(
            "insert",
            "update",
            "delete",
            "findandmodify",
            "create",
            "createindexes",
            "drop",
            "dropindexes",
            "renamecollection",
            "dropdatabase");

    private Commands() {}

    static boolean writes(String command, Document query) {
        return WRITES.contains(command.toLowerCase(Locale.ROOT)) || command.equals("aggregate") && writesResult(query);
    }

    private static boolean writesResult(Document query) {
        return query.get("pipeline") instanceof List<?> stages
                && !stages.isEmpty()
                && stages.get(stages.size() - 1) instanceof Document last
                && (last.containsKey("$out") || last.containsKey("$merge"));
    }
}
