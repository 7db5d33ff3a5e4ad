package org.lianluo.deputy.domain;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.lianluo.deputy.DeputyCard;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Role;

/**
 * A deputy to the congress. Sex, ethnicity, birth month and party are kept for statistics and given to no reader.
 *
 * @param version counts the changes, from 1
 * @param pinyin of the name, syllables apart, surname first, lower case, ü written v
 * @param initials of those syllables
 * @param sex code of GB/T 2261.1
 * @param ethnicity code of GB/T 3304
 * @param birthMonth for example 1974-05
 * @param politicalAffiliation code of GB/T 4762
 * @param education code of GB/T 4658
 * @param primaryLevel whether from the primary level (基层代表)
 * @param fields of expertise in the deputy's own words
 */
public record Deputy(
        @BsonId DeputyId id,
        String congress,
        long version,
        String certificateNo,
        String name,
        String pinyin,
        String initials,
        String sex,
        String ethnicity,
        String birthMonth,
        DelegationId delegation,
        @Nullable String politicalAffiliation,
        @Nullable String education,
        @Nullable String employer,
        @Nullable String position,
        Occupation occupation,
        boolean primaryLevel,
        boolean firstTerm,
        List<String> fields) {

    public Deputy {
        fields = List.copyOf(fields);
    }

    /** Whether this reader sees the whole card of every deputy; other readers see it of themselves only. */
    public static boolean areOpenTo(Actor reader) {
        return reader.isAnyOf(Role.STAFF, Role.COMMITTEE, Role.MEMBER, Role.LIAISON);
    }

    /** What this reader may see. */
    public DeputyCard cardFor(Actor reader) {
        boolean open = areOpenTo(reader) || id.equals(reader.deputy());
        return new DeputyCard(
                id,
                version,
                name,
                pinyin,
                certificateNo,
                delegation,
                open ? employer : null,
                open ? position : null,
                open ? primaryLevel : null,
                open ? fields : null);
    }

    public Deputy withVersion(long next) {
        return new Deputy(
                id,
                congress,
                next,
                certificateNo,
                name,
                pinyin,
                initials,
                sex,
                ethnicity,
                birthMonth,
                delegation,
                politicalAffiliation,
                education,
                employer,
                position,
                occupation,
                primaryLevel,
                firstTerm,
                fields);
    }
}
