package org.lianluo.suggestion.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.suggestion.domain.People.CLERK;
import static org.lianluo.suggestion.domain.People.COSIGNER;
import static org.lianluo.suggestion.domain.People.LEADER;
import static org.lianluo.suggestion.domain.People.PARTNER_CLERK;
import static org.lianluo.suggestion.domain.People.PARTNER_ID;
import static org.lianluo.suggestion.domain.People.PARTNER_LEADER;
import static org.lianluo.suggestion.domain.People.SPONSOR;
import static org.lianluo.suggestion.domain.People.STAFF;
import static org.lianluo.suggestion.domain.People.UNIT_ID;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.Refusal;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Assignee;
import org.lianluo.suggestion.domain.ContactChannel;
import org.lianluo.suggestion.domain.Content;
import org.lianluo.suggestion.domain.Course;
import org.lianluo.suggestion.domain.Dispatch;
import org.lianluo.suggestion.domain.Drafting;
import org.lianluo.suggestion.domain.HandlingRole;
import org.lianluo.suggestion.domain.Judging;
import org.lianluo.suggestion.domain.NewSuggestion;
import org.lianluo.suggestion.domain.Office;
import org.lianluo.suggestion.domain.People;
import org.lianluo.suggestion.domain.Publication;
import org.lianluo.suggestion.domain.Replied;
import org.lianluo.suggestion.domain.ReplyClass;
import org.lianluo.suggestion.domain.Replying;
import org.lianluo.suggestion.domain.Satisfaction;
import org.lianluo.suggestion.domain.ScreeningReason;
import org.lianluo.suggestion.domain.SecondRound;
import org.lianluo.suggestion.domain.Sponsor;
import org.lianluo.suggestion.domain.Suggestion;
import org.lianluo.suggestion.domain.SuggestionBasis;
import org.lianluo.suggestion.domain.SuggestionFixture;
import org.lianluo.suggestion.domain.SuggestionText;
import org.lianluo.suggestion.domain.UnitHandling;

/** Suggestions that each went a random way. */
final class RandomCourses {

    private static final int TRIES = 400;

    private final Random random;

    RandomCourses(Random random) {
        this.random = random;
    }

    /** Whoever may do something does it, in no order; what is refused is left undone. */
    Suggestion of(String id) {
        var course = Course.of(draft(id));
        if (random.nextInt(3) == 0) {
            course.signedBy(true, People.COSIGNER_ID);
        }
        for (int i = 0; i < TRIES; i++) {
            var tries = tries(id, course);
            var actors = new ArrayList<>(tries.keySet());
            var actor = actors.get(random.nextInt(actors.size()));
            var acts = tries.get(actor);
            tryTo(course, actor, acts.get(random.nextInt(acts.size())));
            if (random.nextInt(60) == 0) {
                course.after(1 + random.nextInt(40));
            }
        }
        return course.suggestion();
    }

    private static void tryTo(Course course, Actor actor, Act act) {
        try {
            course.does(actor, act);
        } catch (Refusal refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }

    private Suggestion draft(String id) {
        var text = SuggestionFixture.TEXT;
        var basis = random.nextInt(4) == 0 ? SuggestionBasis.VISIT : SuggestionBasis.RESEARCH;
        var content = new Content(
                new SuggestionText(text.title(), text.problem(), text.analysis(), text.measures(), basis),
                random.nextInt(3) == 0 ? null : random.nextBoolean() ? "EDU" : "HEALTH",
                UNIT_ID,
                true);
        var sponsor = new Sponsor(People.SPONSOR_ID, new DelegationId("del_1" + random.nextInt(3)));
        return NewSuggestion.draft(new SuggestionId(id), "CN", sponsor, content, Course.START);
    }

    private Map<Actor, List<Act>> tries(String id, Course course) {
        var content = SuggestionFixture.content(ReplyClass.values()[random.nextInt(ReplyClass.values().length)]);
        var tries = new LinkedHashMap<Actor, List<Act>>();
        tries.put(
                SPONSOR,
                List.of(
                        new Drafting.Submit(() -> "14-4-" + id, null),
                        new Judging.Evaluate(null, judged(), judged(), "说明")));
        tries.put(COSIGNER, List.of(new Judging.AddEvaluation("r1", judged(), judged(), "好")));
        tries.put(
                STAFF,
                List.of(
                        new Office.Accept(),
                        new Office.Accept(),
                        new Office.Accept(),
                        new Office.Decline(ScreeningReason.OWN_MATTER, "属于本人事务"),
                        new Dispatch.Assign(assignees(), false),
                        new Dispatch.KeepAssignment(null, "仍由你单位办理"),
                        new Dispatch.Reassign(null, List.of(new Assignee(PARTNER_ID, HandlingRole.SOLE)), "改由你单位办理"),
                        new SecondRound.Rehandle(null, null, "请重新办理"),
                        new Replied.Publish("r1", Publication.IN_FULL)));
        for (var clerk : List.of(CLERK, PARTNER_CLERK)) {
            tries.put(
                    clerk,
                    List.of(
                            new UnitHandling.SignFor(),
                            random.nextInt(8) == 0
                                    ? new Dispatch.RaiseObjection("不属本单位", List.of(), null)
                                    : new UnitHandling.SignFor(),
                            Course.contact(ContactChannel.VISIT, course.today()),
                            new UnitHandling.GiveOpinion("赞成。"),
                            new Replying.DraftReply(content, 0),
                            new Replying.SendToSign()));
        }
        tries.put(LEADER, List.of(new Replying.Send()));
        tries.put(PARTNER_LEADER, List.of(new Replying.Send()));
        return tries;
    }

    private Satisfaction judged() {
        return Satisfaction.values()[random.nextInt(Satisfaction.values().length)];
    }

    private List<Assignee> assignees() {
        var role = HandlingRole.values()[random.nextInt(HandlingRole.values().length)];
        return switch (role) {
            case SOLE -> List.of(new Assignee(random.nextBoolean() ? UNIT_ID : PARTNER_ID, HandlingRole.SOLE));
            case LEAD, CO ->
                List.of(new Assignee(UNIT_ID, HandlingRole.LEAD), new Assignee(PARTNER_ID, HandlingRole.CO));
            case SEPARATE ->
                List.of(new Assignee(UNIT_ID, HandlingRole.SEPARATE), new Assignee(PARTNER_ID, HandlingRole.SEPARATE));
        };
    }
}
