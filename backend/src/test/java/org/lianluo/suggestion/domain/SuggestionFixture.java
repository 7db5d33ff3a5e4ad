package org.lianluo.suggestion.domain;

import static org.lianluo.suggestion.domain.People.CLERK;
import static org.lianluo.suggestion.domain.People.COLLEAGUE;
import static org.lianluo.suggestion.domain.People.COSIGNER_ID;
import static org.lianluo.suggestion.domain.People.LEADER;
import static org.lianluo.suggestion.domain.People.PARTNER_ID;
import static org.lianluo.suggestion.domain.People.SPONSOR;
import static org.lianluo.suggestion.domain.People.SPONSOR_ID;
import static org.lianluo.suggestion.domain.People.STAFF;
import static org.lianluo.suggestion.domain.People.UNIT_ID;

import java.time.LocalDate;
import java.util.List;
import org.lianluo.shared.Actor;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.SuggestionStatus;
import org.lianluo.testing.ThirtyDays;

/** Suggestions in every state of the whole; those that went to a unit went to one alone. */
public final class SuggestionFixture {

    public static final SuggestionText TEXT = new SuggestionText(
            "关于完善山区寄宿学校饮水的建议", "三所学校饮水靠天。", "水源工程未列入计划。", "1. 列入计划；2. 安排经费。", SuggestionBasis.RESEARCH);
    public static final String HASH = TEXT.contentHash();

    static final ReplyContent EMPTY_REPLY =
            new ReplyContent(null, "", "", "", List.of(), "", "", List.of(), Publication.IN_FULL);

    private SuggestionFixture() {}

    /** Somebody at work on the day everything begins. */
    public static Step by(Actor actor) {
        var today = LocalDate.of(2026, 7, 6);
        return new Step(actor, Course.START, today, Terms.of(ThirtyDays.NATIONAL, "CN", null, today));
    }

    /** Changes the title and nothing else. */
    static Drafting.Edit retitled(String title) {
        return new Drafting.Edit(it -> new Content(
                new SuggestionText(
                        title,
                        it.text().problem(),
                        it.text().analysis(),
                        it.text().measures(),
                        it.text().basis()),
                it.field(),
                it.preferredUnit(),
                it.mayBePublished()));
    }

    public static ReplyContent content(ReplyClass replyClass) {
        var promises = replyClass == ReplyClass.B
                ? List.of(new Promise("完成饮水改造", "教育部", LocalDate.of(2028, 3, 1)))
                : List.<Promise>of();
        return new ReplyContent(
                replyClass,
                "教建议字〔2026〕1号",
                "已列入计划。",
                "安排专项经费。",
                promises,
                "王工",
                "010-66001234",
                List.of("全国人大常委会办公厅"),
                Publication.IN_FULL);
    }

    public static Suggestion draft() {
        return NewSuggestion.draft(
                new SuggestionId("sug_1"),
                "CN",
                People.sponsor(SPONSOR_ID),
                new Content(TEXT, "EDU", UNIT_ID, true),
                Course.START);
    }

    public static Suggestion cosigning() {
        return Course.drafted()
                .does(SPONSOR, new Cosigners.Invite(List.of(People.sponsor(COSIGNER_ID))))
                .suggestion();
    }

    public static Suggestion submitted() {
        return Course.submitted().suggestion();
    }

    private static Suggestion screening() {
        return Course.submitted().does(STAFF, new Office.Register()).suggestion();
    }

    private static Suggestion returned() {
        return Course.submitted()
                .does(STAFF, new Office.Return(ScreeningReason.NOT_CONCRETE, "办法不具体", List.of()))
                .suggestion();
    }

    private static Course declined() {
        return Course.submitted().does(STAFF, new Office.Decline(ScreeningReason.OWN_MATTER, "属于本人事务"));
    }

    private static Suggestion contested() {
        return declined().does(SPONSOR, new Drafting.Contest("不是本人事务")).suggestion();
    }

    public static Suggestion accepted() {
        return Course.accepted().suggestion();
    }

    public static Suggestion assigned() {
        return toOneUnit().suggestion();
    }

    static Course toOneUnit() {
        return Course.drafted().goesTo(new Assignee(UNIT_ID, HandlingRole.SOLE));
    }

    /** Two units handle it and reply, each on its own. */
    static Course toTwoUnits() {
        return Course.drafted()
                .goesTo(new Assignee(UNIT_ID, HandlingRole.SEPARATE), new Assignee(PARTNER_ID, HandlingRole.SEPARATE));
    }

    private static Suggestion signedFor() {
        return toOneUnit().does(CLERK, new UnitHandling.SignFor()).suggestion();
    }

    public static Course replied() {
        return toOneUnit().replies(CLERK, LEADER, content(ReplyClass.B));
    }

    private static Suggestion dissatisfied() {
        return replied()
                .does(SPONSOR, new Judging.Evaluate(null, Satisfaction.SATISFIED, Satisfaction.DISSATISFIED, "没有时间表"))
                .suggestion();
    }

    public static Suggestion closed() {
        return replied()
                .does(SPONSOR, new Judging.Evaluate(null, Satisfaction.SATISFIED, Satisfaction.SATISFIED, null))
                .suggestion();
    }

    public static Suggestion published() {
        return Course.of(closed())
                .does(COLLEAGUE, new Replied.Publish("r1", Publication.IN_FULL))
                .suggestion();
    }

    private static Suggestion withdrawn() {
        return Course.submitted()
                .does(SPONSOR, new Drafting.RequestWithdrawal("已经解决"))
                .does(STAFF, new Office.DecideWithdrawal(true, null))
                .suggestion();
    }

    private static Suggestion discarded() {
        return Course.drafted().does(SPONSOR, new Drafting.Discard()).suggestion();
    }

    public static Suggestion in(SuggestionStatus status) {
        return switch (status) {
            case DRAFT -> draft();
            case COSIGNING -> cosigning();
            case SUBMITTED -> submitted();
            case SCREENING -> screening();
            case RETURNED_FOR_REVISION -> returned();
            case NOT_ACCEPTED -> declined().suggestion();
            case SECOND_LOOK -> contested();
            case ACCEPTED -> accepted();
            case ASSIGNED -> assigned();
            case SIGNED_FOR -> signedFor();
            case DISSATISFIED -> dissatisfied();
            case REPLIED -> replied().suggestion();
            case CLOSED -> closed();
            case WITHDRAWN -> withdrawn();
            case DISCARDED -> discarded();
        };
    }

    /** The same under another id and number. */
    static Suggestion as(String id, Suggestion like) {
        var receipt = like.filing().receipt();
        var named = receipt == null
                ? like
                : like.withFiling(like.filing()
                        .received(numbered(receipt, "14-4-" + id), like.filing().ruleSet()));
        return new Suggestion(
                new SuggestionId(id),
                named.version(),
                named.congress(),
                named.status(),
                named.sponsor(),
                named.content(),
                named.cosigning(),
                named.filing(),
                named.handling(),
                named.outcome(),
                named.due(),
                named.since(),
                named.history(),
                named.updatedAt(),
                named.publishedOn(),
                named.publicRecord());
    }

    private static Receipt numbered(Receipt receipt, String number) {
        return new Receipt(
                number,
                receipt.sentAt(),
                receipt.at(),
                receipt.registeredAt(),
                receipt.registeredBy(),
                receipt.contentHash(),
                receipt.kind(),
                receipt.inSession(),
                receipt.onPaper());
    }
}
