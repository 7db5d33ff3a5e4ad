package org.lianluo.question.seed;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.deputy.DeputyDirectory;
import org.lianluo.question.QuestionAction;
import org.lianluo.question.domain.Workflow;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Role;
import org.lianluo.shared.UnitId;

/**
 * The people around one invented question.
 *
 * @param drawn by which the others are chosen
 */
record StoryPeople(Actor asker, int drawn) {

    private static final AccountId ACCOUNT = new AccountId("acc_invented");
    private static final List<String> STAFF = List.of("苏明澈", "贺清扬", "纪文舟");
    private static final List<String> CLERKS = List.of("方知远", "沈亦舟", "卫安澜", "陶子衿", "费思齐");

    static StoryPeople around(Story story, DeputyDirectory deputies) {
        var id = story.inquiry().asker();
        var office = actor("", Role.STAFF, null, null);
        var card = deputies.cards(List.of(id), office).get(id);
        var asker = actor(card == null ? "" : card.name(), Role.DEPUTY, id, null);
        return new StoryPeople(asker, Math.floorMod(story.key().hashCode(), 97));
    }

    /** Whoever may do it, with the unit that is asked now. */
    Actor of(QuestionAction action, UnitId unit) {
        return switch (Workflow.party(action)) {
            case ASKER -> asker;
            case OFFICE -> actor(STAFF.get(drawn % STAFF.size()), Role.STAFF, null, null);
            case UNIT -> actor(CLERKS.get(drawn % CLERKS.size()), Role.UNIT_CLERK, null, unit);
        };
    }

    private static Actor actor(String name, Role role, @Nullable DeputyId deputy, @Nullable UnitId unit) {
        return new Actor(ACCOUNT, name, Set.of(role), deputy, unit, null, null, null, Locale.SIMPLIFIED_CHINESE);
    }
}
