package org.lianluo.deputy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Named;

/**
 * What one reader may see of a deputy: what is null is not for that reader.
 *
 * @param version counts the changes, from 1
 * @param pinyin of the name, syllables apart, surname first
 * @param certificateNo the number of the deputy certificate (代表证号)
 * @param primaryLevel whether from the primary level (基层代表)
 * @param fieldsOfExpertise in the deputy's own words
 */
public record DeputyCard(
        DeputyId id,
        long version,
        String name,
        String pinyin,
        String certificateNo,
        DelegationId delegation,
        @Nullable String employer,
        @Nullable String position,
        @Nullable Boolean primaryLevel,
        @Nullable List<String> fieldsOfExpertise)
        implements Named {}
