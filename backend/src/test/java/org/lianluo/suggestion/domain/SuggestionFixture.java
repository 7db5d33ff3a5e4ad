package org.lianluo.suggestion.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Role;
import org.lianluo.shared.Term;
import org.lianluo.shared.TermCount;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.SuggestionStatus;

/** Suggestions in every state, and the people around them. */
public final class SuggestionFixture {

    public static final DeputyId SPONSOR_ID = new DeputyId("dep_1");
    public static final UnitId UNIT_ID = new UnitId("unt_moe");
    public static final Actor SPONSOR = actor("sponsor", Set.of(Role.DEPUTY), SPONSOR_ID, null);
    public static final Actor OTHER_DEPUTY = actor("other", Set.of(Role.DEPUTY), new DeputyId("dep_2"), null);
    public static final Actor STAFF = actor("staff", Set.of(Role.STAFF), null, null);
    public static final Actor CLERK = actor("clerk", Set.of(Role.UNIT_CLERK), null, UNIT_ID);
    public static final Actor LEADER = actor("leader", Set.of(Role.UNIT_LEADER), null, UNIT_ID);
    public static final Actor OTHER_CLERK = actor("stranger", Set.of(Role.UNIT_CLERK), null, new UnitId("unt_mof"));
    public static final Instant AT = Instant.parse("2026-07-06T02:00:00Z");
    public static final SuggestionText TEXT = new SuggestionText(
            "关于完善山区寄宿学校饮水的建议", "三所学校饮水靠天。", "水源工程未列入计划。", "1. 列入计划；2. 安排经费。", SuggestionBasis.RESEARCH);

    private SuggestionFixture() {}

    public static Actor actor(String name, Set<Role> roles, @Nullable DeputyId deputy, @Nullable UnitId unit) {
        return new Actor(
                new AccountId("acc_" + name), name, roles, deputy, unit, null, null, null, Locale.SIMPLIFIED_CHINESE);
    }

    public static Step by(Actor actor) {
        var today = LocalDate.ofInstant(AT, ZoneId.of("Asia/Shanghai"));
        return new Step(actor, AT, today, kind -> deadline(kind, today));
    }

    public static Deadline deadline(RuleKind kind, LocalDate start) {
        var due = start.plusDays(30);
        return new Deadline(
                kind.name(),
                Term.days(30),
                "ASSIGNED",
                "测试规则",
                "rls_test/1",
                new TermCount(start, due, due, 0, 0, false));
    }

    public static Suggestion draft() {
        return Suggestion.draft(
                new SuggestionId("sug_1"),
                "CN",
                new Sponsor(SPONSOR_ID, new DelegationId("del_11")),
                new Content(TEXT, "EDU", UNIT_ID, true),
                AT);
    }

    public static Suggestion submitted() {
        return draft().submit(() -> "14-4-0001", by(SPONSOR));
    }

    public static Suggestion returned() {
        return submitted().returnForRevision(ScreeningReason.NOT_CONCRETE, "办法不具体", by(STAFF));
    }

    public static Suggestion declined() {
        return submitted().decline(ScreeningReason.OWN_MATTER, "属于本人事务", by(STAFF));
    }

    public static Suggestion accepted() {
        return submitted().accept(by(STAFF));
    }

    public static Suggestion assigned() {
        return accepted().assign(UNIT_ID, HandlingRole.SOLE, by(STAFF));
    }

    public static Suggestion signedFor() {
        return assigned().signFor(by(CLERK));
    }

    public static Suggestion replied() {
        return signedFor().reply(ReplyClass.B, "教建议字〔2026〕1号", "已列入计划。", true, by(CLERK));
    }

    public static Suggestion closed() {
        return replied().evaluate(Satisfaction.SATISFIED, Satisfaction.SATISFIED, null, by(SPONSOR));
    }

    public static Suggestion discarded() {
        return draft().discard(by(SPONSOR));
    }

    public static Suggestion in(SuggestionStatus status) {
        return switch (status) {
            case DRAFT -> draft();
            case SUBMITTED -> submitted();
            case RETURNED_FOR_REVISION -> returned();
            case NOT_ACCEPTED -> declined();
            case ACCEPTED -> accepted();
            case ASSIGNED -> assigned();
            case SIGNED_FOR -> signedFor();
            case REPLIED -> replied();
            case CLOSED -> closed();
            case DISCARDED -> discarded();
        };
    }
}
