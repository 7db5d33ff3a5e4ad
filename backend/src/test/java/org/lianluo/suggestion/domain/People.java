package org.lianluo.suggestion.domain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Role;
import org.lianluo.shared.UnitId;

/** The people around a suggestion in tests: deputies of one delegation, the office, and three units. */
public final class People {

    public static final DelegationId DELEGATION_ID = new DelegationId("del_11");
    public static final DeputyId SPONSOR_ID = new DeputyId("dep_1");
    public static final DeputyId OTHER_DEPUTY_ID = new DeputyId("dep_2");
    public static final DeputyId COSIGNER_ID = new DeputyId("dep_3");
    public static final DeputyId SECOND_COSIGNER_ID = new DeputyId("dep_4");
    public static final UnitId UNIT_ID = new UnitId("unt_moe");
    public static final UnitId PARTNER_ID = new UnitId("unt_mof");
    public static final UnitId SECOND_PARTNER_ID = new UnitId("unt_ndrc");
    /** Of a unit that has nothing to do with the suggestion so far. */
    static final UnitId ELSEWHERE_ID = new UnitId("unt_mwr");

    public static final Actor SPONSOR = deputy("sponsor", SPONSOR_ID);
    public static final Actor OTHER_DEPUTY = deputy("other", OTHER_DEPUTY_ID);
    public static final Actor COSIGNER = deputy("cosigner", COSIGNER_ID);
    public static final Actor SECOND_COSIGNER = deputy("cosigner2", SECOND_COSIGNER_ID);
    public static final Actor LIAISON = actor("liaison", Role.LIAISON, null, null, DELEGATION_ID);
    public static final Actor OTHER_LIAISON = actor("liaison2", Role.LIAISON, null, null, new DelegationId("del_12"));
    public static final Actor STAFF = actor("staff", Role.STAFF, null, null, null);
    public static final Actor COLLEAGUE = actor("staff2", Role.STAFF, null, null, null);
    public static final Actor CLERK = actor("clerk", Role.UNIT_CLERK, null, UNIT_ID, null);
    public static final Actor LEADER = actor("leader", Role.UNIT_LEADER, null, UNIT_ID, null);
    public static final Actor PARTNER_CLERK = actor("partner", Role.UNIT_CLERK, null, PARTNER_ID, null);
    public static final Actor PARTNER_LEADER = actor("partner-leader", Role.UNIT_LEADER, null, PARTNER_ID, null);
    public static final Actor SECOND_PARTNER_CLERK = actor("partner2", Role.UNIT_CLERK, null, SECOND_PARTNER_ID, null);
    public static final Actor SECOND_PARTNER_LEADER =
            actor("partner2-leader", Role.UNIT_LEADER, null, SECOND_PARTNER_ID, null);

    /** One for every party there is, and more than one where they could be taken for each other. */
    public static final List<Actor> EVERYBODY = List.of(
            SPONSOR,
            OTHER_DEPUTY,
            COSIGNER,
            SECOND_COSIGNER,
            LIAISON,
            OTHER_LIAISON,
            STAFF,
            COLLEAGUE,
            CLERK,
            LEADER,
            PARTNER_CLERK,
            PARTNER_LEADER,
            SECOND_PARTNER_CLERK,
            SECOND_PARTNER_LEADER,
            Clockwork.ACTOR);

    private People() {}

    public static Actor deputy(String name, DeputyId deputy) {
        return actor(name, Role.DEPUTY, deputy, null, null);
    }

    public static Sponsor sponsor(DeputyId deputy) {
        return new Sponsor(deputy, DELEGATION_ID);
    }

    public static Actor actor(
            String name,
            Role role,
            @Nullable DeputyId deputy,
            @Nullable UnitId unit,
            @Nullable DelegationId delegation) {
        return new Actor(
                new AccountId("acc_" + name),
                name,
                Set.of(role),
                deputy,
                unit,
                delegation,
                null,
                null,
                Locale.SIMPLIFIED_CHINESE);
    }
}
