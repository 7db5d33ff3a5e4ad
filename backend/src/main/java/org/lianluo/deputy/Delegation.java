package org.lianluo.deputy;

import org.bson.codecs.pojo.annotations.BsonId;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.Node;

/**
 * The deputies elected by one electoral unit (代表团); everybody may know all of it.
 *
 * @param congress the code of the congress
 * @param code of the electoral unit: the first two digits of GB/T 2260, or our own where that has none
 * @param quota seats allotted to the electoral unit; the real number of members may differ
 * @param order its place in the official order
 * @param pinyin of the short name
 */
public record Delegation(
        @BsonId DelegationId id,
        String congress,
        String code,
        String name,
        String shortName,
        String nameEn,
        DelegationKind kind,
        int quota,
        int order,
        String pinyin)
        implements Node {}
