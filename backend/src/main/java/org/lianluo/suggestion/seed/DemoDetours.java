package org.lianluo.suggestion.seed;

import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.lianluo.shared.Actor;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Assignee;
import org.lianluo.suggestion.domain.Dispatch;
import org.lianluo.suggestion.domain.HandlingRole;
import org.lianluo.suggestion.domain.MoreTime;
import org.lianluo.suggestion.domain.SecondRound;
import org.lianluo.suggestion.domain.Suggestion;

/** What does not go straight with some suggestions: the wrong unit, more time, a reply that is not enough. */
final class DemoDetours {

    private static final List<UnitId> ASKED_TOO_OFTEN = List.of(new UnitId("unt_ndrc"), new UnitId("unt_mof"));

    // Keys differ little, and seeds that do so draw alike.
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final DemoItem item;
    private final DemoPeople people;
    private final DemoTime time;
    private final Random random;
    private final BiConsumer<Actor, Act> steps;

    DemoDetours(DemoItem item, DemoPeople people, DemoTime time, BiConsumer<Actor, Act> steps) {
        this.item = item;
        this.people = people;
        this.time = time;
        this.random = new Random(item.key().hashCode() * SPREAD);
        this.steps = steps;
    }

    /** One time in ten it goes to a unit that is not the one, and from there to the right one. */
    boolean throughTheWrongUnit() {
        if (random.nextInt(10) > 0 || !item.coUnits().isEmpty()) {
            return false;
        }
        var wrong = ASKED_TOO_OFTEN.get(item.unit().equals(ASKED_TOO_OFTEN.get(0)) ? 1 : 0);
        steps.accept(people.office(), new Dispatch.Assign(List.of(new Assignee(wrong, HandlingRole.SOLE)), false));
        time.passHours(26);
        steps.accept(
                people.clerk(wrong),
                new Dispatch.RaiseObjection("所提事项的主管职责不在我单位，建议改由主管单位承办，我单位可以配合。", List.of(), item.unit()));
        time.passHours(7);
        steps.accept(people.office(), new Dispatch.Reassign("a1", item.assignees(), "同意退办，改由主管单位承办。"));
        return true;
    }

    /** One time in five a unit has just said that it is not the one. */
    void perhapsAnObjection() {
        if (random.nextInt(5) == 0) {
            time.passHours(20);
            steps.accept(
                    people.clerk(item.unit()),
                    new Dispatch.RaiseObjection("建议的主要内容涉及几个部门，主办职责不在我单位，请再行研究。", List.of(), null));
        }
    }

    /** One time in eight the unit asks for more time; the answer waits for those still being handled, half of the time. */
    void perhapsMoreTime(Suggestion suggestion, boolean handled) {
        if (random.nextInt(8) > 0) {
            return;
        }
        time.passHours(50);
        var due = suggestion
                .handling()
                .currentOf(item.unit())
                .orElseThrow()
                .deadline()
                .due();
        steps.accept(people.clerk(item.unit()), new MoreTime.RequestExtension(due.plusDays(15), "需要到基层实地调研，并与有关部门协商。"));
        if (handled || random.nextBoolean()) {
            time.passHours(6);
            steps.accept(people.office(), new MoreTime.DecideExtension(null, true, "同意延期。请单位在调研时邀请代表参加，特向代表说明。"));
        }
    }

    /** Two times in three a reply that was not enough is asked for again. */
    boolean handledAgain() {
        if (random.nextInt(3) == 0) {
            return false;
        }
        time.passHours(28);
        steps.accept(people.office(), new SecondRound.Rehandle(null, null, "代表对答复不满意，请逐条研究代表所提办法后重新答复。"));
        return true;
    }
}
