package org.lianluo.suggestion.domain;

import static org.lianluo.suggestion.domain.People.CLERK;
import static org.lianluo.suggestion.domain.People.COLLEAGUE;
import static org.lianluo.suggestion.domain.People.COSIGNER;
import static org.lianluo.suggestion.domain.People.COSIGNER_ID;
import static org.lianluo.suggestion.domain.People.LEADER;
import static org.lianluo.suggestion.domain.People.LIAISON;
import static org.lianluo.suggestion.domain.People.OTHER_DEPUTY_ID;
import static org.lianluo.suggestion.domain.People.PARTNER_CLERK;
import static org.lianluo.suggestion.domain.People.PARTNER_ID;
import static org.lianluo.suggestion.domain.People.SECOND_COSIGNER_ID;
import static org.lianluo.suggestion.domain.People.SECOND_PARTNER_ID;
import static org.lianluo.suggestion.domain.People.SPONSOR;
import static org.lianluo.suggestion.domain.People.STAFF;
import static org.lianluo.suggestion.domain.People.UNIT_ID;

import java.time.LocalDate;
import java.util.List;
import org.lianluo.shared.FileId;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.testing.ThirtyDays;

/** A few suggestions that together fill every field there is. */
final class EveryField {

    private static final List<FileId> FILES = List.of(new FileId("fil_1"), new FileId("fil_2"));

    private EveryField() {}

    static List<Suggestion> suggestions() {
        return List.of(
                SuggestionFixture.as("sug_drafted", withFiles().suggestion()),
                SuggestionFixture.as("sug_returned", returned().suggestion()),
                SuggestionFixture.as("sug_contested", contested().suggestion()),
                SuggestionFixture.as("sug_proposed", proposed().suggestion()),
                SuggestionFixture.as("sug_handled", handled().suggestion()),
                SuggestionFixture.as("sug_countersigned", countersigned().suggestion()),
                SuggestionFixture.as("sug_checked", AssignmentFixture.in(AssignmentStatus.CHECKING)),
                SuggestionFixture.as("sug_rehandled", AssignmentFixture.in(AssignmentStatus.REHANDLED)),
                SuggestionFixture.as("sug_followed", followed().suggestion()),
                record());
    }

    private static Course withFiles() {
        var course = Course.drafted(ThirtyDays.EVERYTHING)
                .does(SPONSOR, new Drafting.Edit(it -> new Content(it.text(), "EDU", UNIT_ID, true, FILES)))
                .does(SPONSOR, new Drafting.Share(List.of(OTHER_DEPUTY_ID)))
                .signedBy(true, COSIGNER_ID)
                .does(SPONSOR, new Cosigners.Invite(List.of(People.sponsor(SECOND_COSIGNER_ID))));
        return course.does(SPONSOR, new Drafting.Edit(EveryField::retitled));
    }

    private static Content retitled(Content before) {
        var text = before.text();
        return new Content(
                new SuggestionText("改过的标题", text.problem(), text.analysis(), text.measures(), text.basis()),
                before.field(),
                before.preferredUnit(),
                true,
                before.attachments());
    }

    private static Course returned() {
        var course = withFiles();
        var hash = course.suggestion().content().text().contentHash();
        return course.does(COSIGNER, new Cosigners.Cosign(hash, true))
                .does(SPONSOR, new Cosigners.AskDelegation())
                .does(LIAISON, new Cosigners.ConfirmForDelegation(hash, "全团会议通过"))
                .does(
                        SPONSOR,
                        new Drafting.Submit(() -> "14-4-0001", course.now().minusSeconds(9)))
                .does(STAFF, new Office.Return(ScreeningReason.NOT_CONCRETE, "办法不具体", List.of(mark())));
    }

    private static Course contested() {
        return returned()
                .submits()
                .does(STAFF, new Office.Decline(ScreeningReason.OTHER, "不属于建议"))
                .does(SPONSOR, new Drafting.Contest("属于建议"));
    }

    private static TextMark mark() {
        return new TextMark("measures", 0, 4, "列入计划", "由谁列入？");
    }

    private static Course proposed() {
        return contested()
                .does(COLLEAGUE, new Office.Accept())
                .does(STAFF, new Office.Merge("jnt_1", "内容相同"))
                .does(SPONSOR, new Drafting.RequestWithdrawal("已经解决"))
                .does(STAFF, new Office.DecideWithdrawal(false, "还没有解决"))
                .does(STAFF, new Office.AddRemark("请关注"))
                .does(STAFF, new Dispatch.Propose(List.of(new Assignee(UNIT_ID, HandlingRole.SOLE))));
    }

    private static Course countersigned() {
        var course = Course.accepted()
                .assignedTo(
                        new Assignee(UNIT_ID, HandlingRole.LEAD),
                        new Assignee(PARTNER_ID, HandlingRole.CO),
                        new Assignee(SECOND_PARTNER_ID, HandlingRole.CO));
        return course.does(PARTNER_CLERK, new UnitHandling.SignFor())
                .does(PARTNER_CLERK, new UnitHandling.GiveOpinion("赞成。"))
                .does(CLERK, new Dispatch.RaiseObjection("不属本单位", FILES, SECOND_PARTNER_ID))
                .does(STAFF, new Dispatch.KeepAssignment(null, "仍由你单位主办"))
                .drafts(CLERK, SuggestionFixture.content(ReplyClass.B))
                .does(CLERK, new Replying.SendToCountersign())
                .does(PARTNER_CLERK, new Replying.Countersign(false, "请写明时限"));
    }

    private static Course handled() {
        var course = proposed();
        return course.assignedTo(new Assignee(UNIT_ID, HandlingRole.SOLE))
                .does(CLERK, new UnitHandling.SignFor())
                .does(CLERK, new UnitHandling.AssignInside("综合处"))
                .does(SPONSOR, new UnitHandling.WriteToUnit(null, "进展如何？"))
                .does(CLERK, new UnitHandling.WriteToDeputy("正在研究。"))
                .does(CLERK, new MoreTime.RequestExtension(course.today().plusDays(45), "需要调研"))
                .does(STAFF, new MoreTime.DecideExtension(null, true, "同意"));
    }

    private static Course followed() {
        var course = Course.drafted(ThirtyDays.EVERYTHING)
                .signedBy(true, COSIGNER_ID)
                .goesTo(new Assignee(UNIT_ID, HandlingRole.SOLE))
                .does(STAFF, new MoreTime.Suspend(null, "等待司法解释"))
                .after(3)
                .does(STAFF, new MoreTime.Resume(null))
                .replies(CLERK, LEADER, SuggestionFixture.content(ReplyClass.B))
                .does(STAFF, new Replying.Release(null));
        course.does(SPONSOR, new UnitHandling.AnswerContact("c1", false, "没有见面"))
                .does(LEADER, new Replied.Correct("r1", SuggestionFixture.content(ReplyClass.A), "文号有误"))
                .does(SPONSOR, new Replied.Relay("r1"))
                .does(STAFF, new Replied.Publish("r1", summary()))
                .does(COSIGNER, new Judging.AddEvaluation("r1", Satisfaction.SATISFIED, Satisfaction.SATISFIED, "好"))
                .does(CLERK, new Ledger.Note(Ledger.Word.PROGRESS, "p1", "已开工"))
                .does(CLERK, new Ledger.Note(Ledger.Word.KEPT, "p1", "已完工"))
                .after(31)
                .wakes()
                .does(SPONSOR, new Judging.Evaluate(null, Satisfaction.SATISFIED, Satisfaction.SATISFIED, "满意"));
        return course.after(31).wakes().does(SPONSOR, new Judging.AnswerReallyDone(ReallyDone.PARTLY, "还差一所学校"));
    }

    private static Publication summary() {
        return new Publication(PublicationExtent.SUMMARY, "已列入计划。", "涉及内部数据");
    }

    private static Suggestion record() {
        var record = new PublicRecord(
                "教育部",
                "national",
                "suggestion",
                "13",
                "2",
                "2004",
                "教建议字〔2019〕1号",
                LocalDate.of(2019, 9, 1),
                "教育部",
                UNIT_ID,
                List.of("财政部"));
        return NewSuggestion.takenOver(new SuggestionId("sug_record"), "CN", "关于饮水的建议", record, Course.START);
    }
}
