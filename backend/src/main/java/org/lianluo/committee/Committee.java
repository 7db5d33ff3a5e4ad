package org.lianluo.committee;

import org.bson.codecs.pojo.annotations.BsonId;
import org.lianluo.shared.CommitteeId;
import org.lianluo.shared.Named;

/**
 * A special or working committee; everybody may know all of it.
 *
 * @param congress the code of the congress it belongs to
 * @param order its place in the official order
 * @param source the article it rests on
 */
public record Committee(
        @BsonId CommitteeId id,
        String congress,
        String name,
        String nameEn,
        CommitteeKind kind,
        int order,
        String source)
        implements Named {}
