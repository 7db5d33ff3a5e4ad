package org.lianluo.suggestion.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Problem;
import org.lianluo.shared.Refusal;
import org.lianluo.suggestion.SuggestionStatus;
import org.lianluo.testing.ThirtyDays;

/** One suggestion on its way: who does what, and how many days pass in between. */
public final class Course {

    public static final Instant START = Instant.parse("2026-07-06T02:00:00Z");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Rulebook rules;
    private Suggestion suggestion;
    private Instant at = START;

    private Course(Rulebook rules, Suggestion suggestion) {
        this.rules = rules;
        this.suggestion = suggestion;
    }

    public static Course of(Suggestion suggestion) {
        return new Course(ThirtyDays.NATIONAL, suggestion);
    }

    public static Course drafted() {
        return drafted(ThirtyDays.NATIONAL);
    }

    public static Course drafted(Rulebook rules) {
        return new Course(rules, SuggestionFixture.draft());
    }

    public static Course submitted() {
        return drafted().submits();
    }

    public static Course accepted() {
        return submitted().does(People.STAFF, new Office.Accept());
    }

    public Course submits() {
        return does(People.SPONSOR, new Drafting.Submit(() -> "14-4-0001", null));
    }

    /** Signed by these beside the sponsor, each with or without the consent that the sponsor relays the reply. */
    public Course signedBy(boolean mayRelay, DeputyId... deputies) {
        does(
                People.SPONSOR,
                new Cosigners.Invite(
                        List.of(deputies).stream().map(People::sponsor).toList()));
        for (var deputy : deputies) {
            does(
                    People.deputy(deputy.value(), deputy),
                    new Cosigners.Cosign(suggestion.content().text().contentHash(), mayRelay));
        }
        return this;
    }

    /** From the draft to the hands of these units. */
    public Course goesTo(Assignee... units) {
        return submits().does(People.STAFF, new Office.Accept()).assignedTo(units);
    }

    public Course assignedTo(Assignee... units) {
        return does(People.STAFF, new Dispatch.Assign(List.of(units), false));
    }

    /** The unit signs for it, talks with the sponsor and drafts a reply. */
    public Course drafts(Actor clerk, ReplyContent content) {
        return does(clerk, new UnitHandling.SignFor())
                .does(clerk, contact(ContactChannel.VISIT, today()))
                .does(clerk, new Replying.DraftReply(content, 0));
    }

    /** The same up to the reply; nobody countersigns. */
    public Course replies(Actor clerk, Actor leader, ReplyContent content) {
        return drafts(clerk, content).does(clerk, new Replying.SendToSign()).does(leader, new Replying.Send());
    }

    public static UnitHandling.LogContact contact(ContactChannel channel, LocalDate day) {
        return new UnitHandling.LogContact(channel, day, null, "业务司经办同志", "当面听取了代表的意见。");
    }

    public Course does(Actor actor, Act act) {
        suggestion = suggestion.perform(act, step(actor));
        return this;
    }

    public Course after(int days) {
        at = at.plus(Period.ofDays(days));
        return this;
    }

    /** What time does on its own by now. */
    public Course wakes() {
        for (var act : Clockwork.dueOn(suggestion, today())) {
            does(Clockwork.ACTOR, act);
        }
        return this;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(at, CHINA);
    }

    public Instant now() {
        return at;
    }

    public Step step(Actor actor) {
        var kept = suggestion.filing().ruleSet();
        return new Step(actor, at, today(), Terms.of(rules, suggestion.congress(), kept, today()));
    }

    public Suggestion suggestion() {
        return suggestion;
    }

    public SuggestionStatus status() {
        return suggestion.status();
    }

    public Assignment assignment(String id) {
        return suggestion.handling().find(id).orElseThrow();
    }

    public Reply reply(String id) {
        return suggestion.outcome().reply(id).orElseThrow();
    }

    /** What is owed, each as its kind and the key of its owner. */
    public List<String> owed() {
        return suggestion.obligations().stream()
                .map(it -> it.kind() + " " + it.owner().key())
                .toList();
    }

    /** What stands in the way of the act: its first problem, by the last part of its message key and its field. */
    public String refusal(Actor actor, Act act) {
        try {
            suggestion.perform(act, step(actor));
            return "none";
        } catch (Refusal refusal) {
            return words(refusal.problems().get(0));
        }
    }

    /** The same for what refuses itself while it is put into words. */
    public static String refusal(Runnable words) {
        try {
            words.run();
            return "none";
        } catch (Refusal refusal) {
            return words(refusal.problems().get(0));
        }
    }

    private static String words(Problem problem) {
        var key = problem.messageKey();
        var rule = key.substring(key.lastIndexOf('.') + 1);
        var path = problem.path();
        return path.isEmpty() ? rule : path.get(path.size() - 1) + ": " + rule;
    }
}
