package org.lianluo.supervision.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Actor;
import org.lianluo.shared.CommitteeId;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Role;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.SuggestionCard;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.SuggestionStatus;
import org.lianluo.supervision.KeySupervisionId;
import org.lianluo.supervision.KeySupervisionStatus;
import org.lianluo.testing.ThirtyDays;

/** Topics in every state, and the people around them. */
public final class TopicFixture {

    public static final CommitteeId COMMITTEE_ID = new CommitteeId("com_edu");
    public static final UnitId UNIT_ID = new UnitId("unt_moe");
    public static final UnitId SECOND_UNIT_ID = new UnitId("unt_mof");
    public static final DeputyId DEPUTY_ID = new DeputyId("dep_1");

    public static final Actor STAFF = actor("staff", Role.STAFF, null, null, null);
    public static final Actor LEAD = actor("lead", Role.COMMITTEE, null, null, COMMITTEE_ID);
    public static final Actor OTHER_COMMITTEE = actor("other", Role.COMMITTEE, null, null, new CommitteeId("com_fin"));
    public static final Actor NO_COMMITTEE = actor("none", Role.COMMITTEE, null, null, null);
    public static final Actor CLERK = actor("clerk", Role.UNIT_CLERK, null, UNIT_ID, null);
    public static final Actor SECOND_CLERK = actor("second", Role.UNIT_LEADER, null, SECOND_UNIT_ID, null);
    public static final Actor OTHER_CLERK = actor("third", Role.UNIT_CLERK, null, new UnitId("unt_nhc"), null);
    public static final Actor DEPUTY = actor("deputy", Role.DEPUTY, DEPUTY_ID, null, null);
    public static final Actor OTHER_DEPUTY = actor("stranger", Role.DEPUTY, new DeputyId("dep_2"), null, null);
    public static final Actor ADMINISTRATOR = actor("admin", Role.SYSTEM_ADMIN, null, null, null);
    public static final Actor PUBLIC = Actor.visitor(Locale.SIMPLIFIED_CHINESE);

    public static final Instant AT = Instant.parse("2026-07-06T02:00:00Z");
    public static final LocalDate TODAY = LocalDate.ofInstant(AT, ZoneId.of("Asia/Shanghai"));
    public static final SuggestionCard CARD = card("sug_1", DEPUTY_ID);
    public static final SuggestionCard SECOND_CARD = card("sug_2", new DeputyId("dep_9"));
    public static final EntryContent CONTENT = new EntryContent(TODAY, "岚溪县", List.of("郭鹏代表"), "看了三所学校。");
    public static final List<PlanStep> PLAN = List.of(
            new PlanStep(LocalDate.of(2026, 9, 1), "实地视察", "教科文卫委"),
            new PlanStep(LocalDate.of(2026, 8, 1), "召开座谈会", "教育部"));

    private TopicFixture() {}

    static Actor actor(
            String name, Role role, @Nullable DeputyId deputy, @Nullable UnitId unit, @Nullable CommitteeId committee) {
        return new Actor(
                new AccountId("acc_" + name),
                name,
                Set.of(role),
                deputy,
                unit,
                null,
                committee,
                null,
                Locale.SIMPLIFIED_CHINESE);
    }

    static SuggestionCard card(String id, DeputyId deputy) {
        return new SuggestionCard(
                new SuggestionId(id),
                "14-4-" + id,
                "关于" + id + "的建议",
                SuggestionStatus.SIGNED_FOR,
                Set.of(deputy),
                Set.of(UNIT_ID));
    }

    public static SupervisionStep by(Actor actor) {
        return by(actor, TODAY);
    }

    public static SupervisionStep by(Actor actor, LocalDate today) {
        return new SupervisionStep(
                actor, AT, today, (kind, start) -> ThirtyDays.EVERYTHING.deadline(ThirtyDays.RULE_SET, kind, start));
    }

    public static TopicSubject subject() {
        return new TopicSubject("推动山区学校改善寄宿条件", "多位代表反映同一问题。", COMMITTEE_ID, List.of(UNIT_ID, SECOND_UNIT_ID));
    }

    public static KeySupervisionTopic proposed() {
        return KeySupervisionTopic.proposed(
                new KeySupervisionId("kst_1"), "CN", 2026, subject(), List.of(CARD), by(STAFF));
    }

    public static KeySupervisionTopic set() {
        return proposed().set(new Decision(DecidingBody.GENERAL_OFFICE, TODAY, "列入今年重点督办。"), by(STAFF));
    }

    public static KeySupervisionTopic supervised() {
        return set().plan(PLAN, by(LEAD));
    }

    public static KeySupervisionTopic reported() {
        return supervised().report("问题基本解决。", "建议结转。", by(LEAD));
    }

    public static KeySupervisionTopic in(KeySupervisionStatus status) {
        return switch (status) {
            case PROPOSED -> proposed();
            case SET -> set();
            case UNDER_SUPERVISION -> supervised();
            case REPORTED -> reported();
            case CLOSED -> reported().close("办结。", by(STAFF));
            case ROLLED_OVER -> reported().rollOver("明年继续。", by(STAFF));
            case DROPPED -> proposed().drop("已由其他题目覆盖。", by(STAFF));
        };
    }
}
