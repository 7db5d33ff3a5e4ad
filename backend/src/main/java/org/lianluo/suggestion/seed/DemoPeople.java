package org.lianluo.suggestion.seed;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.deputy.DeputyDirectory;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Role;
import org.lianluo.shared.UnitId;

/** The invented people around one invented suggestion. */
final class DemoPeople {

    private static final List<String> STAFF = List.of("苏明澈", "贺清扬", "纪文舟", "梁语堂");
    private static final List<String> CLERKS = List.of("方知远", "沈亦舟", "卫安澜", "陶子衿", "费思齐", "乔木森");
    private static final List<String> LEADERS = List.of("严景行", "秦望舒", "骆江川", "温如许");

    private final DeputyDirectory deputies;
    private final Random random;
    private final Actor office;

    DemoPeople(DeputyDirectory deputies, Random random) {
        this.deputies = deputies;
        this.random = random;
        this.office = staff(random.nextInt(STAFF.size()));
    }

    Actor office() {
        return office;
    }

    /** Somebody else of the office. */
    Actor colleague() {
        return staff((STAFF.indexOf(office.name()) + 1) % STAFF.size());
    }

    Actor clerk(UnitId unit) {
        return worker(CLERKS, Role.UNIT_CLERK, unit);
    }

    Actor leader(UnitId unit) {
        return worker(LEADERS, Role.UNIT_LEADER, unit);
    }

    Actor deputy(DeputyId deputy) {
        var card = deputies.cards(List.of(deputy), office).get(deputy);
        return actor(card == null ? "" : card.name(), Role.DEPUTY, deputy, null, null);
    }

    Actor liaison(DelegationId delegation) {
        return actor("叶怀瑾", Role.LIAISON, null, null, delegation);
    }

    private static Actor staff(int which) {
        return actor(STAFF.get(which), Role.STAFF, null, null, null);
    }

    /** The same unit has the same few people. */
    private static Actor worker(List<String> names, Role role, UnitId unit) {
        var name = names.get(Math.floorMod(unit.value().hashCode(), names.size()));
        return actor(name, role, null, unit, null);
    }

    private static Actor actor(
            String name,
            Role role,
            @Nullable DeputyId deputy,
            @Nullable UnitId unit,
            @Nullable DelegationId delegation) {
        var account = new AccountId("acc_invented-" + Integer.toHexString(name.hashCode()));
        return new Actor(account, name, Set.of(role), deputy, unit, delegation, null, null, Locale.SIMPLIFIED_CHINESE);
    }
}
