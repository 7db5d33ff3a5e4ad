package org.lianluo.question.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.question.QuestionId;
import org.lianluo.question.QuestionStatus;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Role;
import org.lianluo.shared.UnitId;
import org.lianluo.testing.ThirtyDays;

/** Questions in every state, and the people around them. */
public final class QuestionFixture {

    public static final UnitId MOE = new UnitId("unt_moe");
    public static final UnitId MOHRSS = new UnitId("unt_mohrss");
    public static final String DRAFT = "sug_1";
    public static final Actor ASKER = actor("asker", Role.DEPUTY, new DeputyId("dep_1"), null);
    public static final Actor OTHER_DEPUTY = actor("other", Role.DEPUTY, new DeputyId("dep_2"), null);
    public static final Actor STAFF = actor("staff", Role.STAFF, null, null);
    public static final Actor COMMITTEE = actor("committee", Role.COMMITTEE, null, null);
    public static final Actor CLERK = actor("clerk", Role.UNIT_CLERK, null, MOE);
    public static final Actor LEADER = actor("leader", Role.UNIT_LEADER, null, MOE);
    public static final Actor MOHRSS_CLERK = actor("mohrss", Role.UNIT_CLERK, null, MOHRSS);
    public static final Actor STRANGER = actor("stranger", Role.UNIT_CLERK, null, new UnitId("unt_mof"));
    public static final List<Actor> EVERYBODY =
            List.of(ASKER, OTHER_DEPUTY, STAFF, COMMITTEE, CLERK, LEADER, MOHRSS_CLERK, STRANGER);
    public static final Instant AT = Instant.parse("2026-07-06T02:00:00Z");

    private QuestionFixture() {}

    public static Actor actor(String name, Role role, @Nullable DeputyId deputy, @Nullable UnitId unit) {
        return new Actor(
                new AccountId("acc_" + name),
                name,
                Set.of(role),
                deputy,
                unit,
                null,
                null,
                null,
                Locale.SIMPLIFIED_CHINESE);
    }

    public static Step by(Actor actor) {
        return by(actor, 0);
    }

    public static Step by(Actor actor, int daysLater) {
        var at = AT.plus(Duration.ofDays(daysLater));
        var today = LocalDate.ofInstant(at, ZoneId.of("Asia/Shanghai"));
        return new Step(actor, at, kind -> ThirtyDays.NATIONAL.deadline(ThirtyDays.RULE_SET, kind, today));
    }

    public static PreFilingQuestion asked() {
        return asked("qst_1", DRAFT);
    }

    public static PreFilingQuestion asked(String id, @Nullable String draft) {
        var inquiry = new Inquiry(new DeputyId("dep_1"), "县中教师岗位比例", draft);
        return PreFilingQuestion.ask(new QuestionId(id), "CN", inquiry, MOE, "岗位比例有没有最低要求？", by(ASKER));
    }

    public static PreFilingQuestion misdirected() {
        return asked().declareNotOurs(MOHRSS, "岗位设置由人社部门负责。", by(CLERK, 2));
    }

    public static PreFilingQuestion redirected() {
        return misdirected().redirect(MOHRSS, "同意转办。", by(STAFF, 3));
    }

    public static PreFilingQuestion answered() {
        return asked().answer("没有统一的最低要求。", by(CLERK, 5));
    }

    public static PreFilingQuestion followedUp() {
        return answered().followUp("是否在研究？", by(ASKER, 6));
    }

    public static PreFilingQuestion closed() {
        return followedUp().answer("正在研究。", by(LEADER, 9));
    }

    public static PreFilingQuestion withdrawn() {
        return asked().withdraw(by(ASKER, 1));
    }

    public static PreFilingQuestion in(QuestionStatus status) {
        return switch (status) {
            case ASKED -> asked();
            case MISDIRECTED -> misdirected();
            case REDIRECTED -> redirected();
            case ANSWERED -> answered();
            case FOLLOWED_UP -> followedUp();
            case CLOSED -> closed();
            case WITHDRAWN -> withdrawn();
        };
    }
}
