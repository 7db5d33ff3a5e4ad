package org.lianluo.unit;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Named;
import org.lianluo.shared.UnitId;

/**
 * A body that handles suggestions and owes the reply (承办单位); everybody may know all of it.
 *
 * @param congress the code of the congress it answers to
 * @param formerNames names it had before, and names of bodies it replaced
 * @param aliases what people also call it
 * @param duties what it is responsible for, in plain words
 * @param order its place in the official order
 * @param source where its name comes from; null where that is common knowledge
 */
public record UndertakingUnit(
        @BsonId UnitId id,
        String congress,
        String name,
        String shortName,
        String nameEn,
        UnitKind kind,
        List<String> formerNames,
        List<String> aliases,
        String duties,
        int order,
        @Nullable String source)
        implements Named {

    public UndertakingUnit {
        formerNames = List.copyOf(formerNames);
        aliases = List.copyOf(aliases);
    }
}
