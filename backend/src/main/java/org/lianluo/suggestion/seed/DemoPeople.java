package org.lianluo.suggestion.seed;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.deputy.DeputyDirectory;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Role;
import org.lianluo.shared.UnitId;

/** The invented people around one invented suggestion. */
final class DemoPeople {

    /** Who acts. */
    enum Part {
        SPONSOR,
        OFFICE,
        UNIT
    }

    private static final AccountId ACCOUNT = new AccountId("acc_invented");
    private static final List<String> STAFF = List.of("苏明澈", "贺清扬", "纪文舟", "梁语堂");
    private static final List<String> CLERKS = List.of("方知远", "严景行", "沈亦舟", "卫安澜", "陶子衿", "费思齐");

    private final Actor sponsor;
    private final Actor office;
    private final Actor unit;

    DemoPeople(DeputyId deputy, UnitId unit, DeputyDirectory deputies, Random random) {
        this.office = actor(STAFF.get(random.nextInt(STAFF.size())), Role.STAFF, null, null);
        this.unit = actor(CLERKS.get(random.nextInt(CLERKS.size())), Role.UNIT_CLERK, null, unit);
        var card = deputies.cards(List.of(deputy), office).get(deputy);
        this.sponsor = actor(card == null ? "" : card.name(), Role.DEPUTY, deputy, null);
    }

    Actor actor(Part part) {
        return switch (part) {
            case SPONSOR -> sponsor;
            case OFFICE -> office;
            case UNIT -> unit;
        };
    }

    private static Actor actor(String name, Role role, @Nullable DeputyId deputy, @Nullable UnitId unit) {
        return new Actor(ACCOUNT, name, Set.of(role), deputy, unit, null, null, null, Locale.SIMPLIFIED_CHINESE);
    }
}
