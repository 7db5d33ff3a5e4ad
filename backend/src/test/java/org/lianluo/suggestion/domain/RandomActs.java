package org.lianluo.suggestion.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.SuggestionAction;

/** Puts actions into words: mostly sensible ones, now and then such as must be refused. */
final class RandomActs {

    private final Random random;
    private final Supplier<String> number;

    RandomActs(Random random, Supplier<String> number) {
        this.random = random;
        this.number = number;
    }

    /** Empty for what nobody does by an act, or where the words themselves are refused. */
    Optional<Act> of(SuggestionAction action, Suggestion on, @Nullable String assignment, LocalDate today) {
        try {
            return Optional.ofNullable(act(action, on, assignment, today));
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }

    private @Nullable Act act(SuggestionAction action, Suggestion on, @Nullable String assignment, LocalDate today) {
        return switch (action) {
            case EDIT -> new Drafting.Edit(this::edited);
            case SHARE ->
                new Drafting.Share(
                        some(DeskFixture.DEPUTIES).map(DeputyId::new).stream().toList());
            case DISCARD -> new Drafting.Discard();
            case INVITE -> new Cosigners.Invite(List.of(People.sponsor(deputy()), People.sponsor(deputy())));
            case COSIGN -> new Cosigners.Cosign(hash(on), random.nextBoolean());
            case DECLINE_COSIGN -> new Cosigners.DeclineCosign("不了解情况");
            case ASK_DELEGATION -> new Cosigners.AskDelegation();
            case UNASK_DELEGATION -> new Cosigners.UnaskDelegation();
            case DECLINE_FOR_DELEGATION -> new Cosigners.DeclineForDelegation(words());
            case CONFIRM_FOR_DELEGATION -> new Cosigners.ConfirmForDelegation(hash(on), "全团会议通过");
            case SUBMIT -> new Drafting.Submit(number, null);
            case REQUEST_WITHDRAWAL -> new Drafting.RequestWithdrawal(words());
            case GRANT_WITHDRAWAL -> new Office.DecideWithdrawal(true, null);
            case REFUSE_WITHDRAWAL -> new Office.DecideWithdrawal(false, words());
            case REGISTER -> new Office.Register();
            case ACCEPT -> new Office.Accept();
            case RETURN -> new Office.Return(ScreeningReason.NOT_CONCRETE, words(), List.of());
            case DECLINE -> new Office.Decline(ScreeningReason.OWN_MATTER, words());
            case CONTEST -> new Drafting.Contest(words());
            case MERGE -> new Office.Merge("jnt_" + random.nextInt(3), words());
            case SEPARATE -> new Office.Separate();
            case PROPOSE -> new Dispatch.Propose(way());
            case ASSIGN -> new Dispatch.Assign(way(), random.nextInt(4) == 0);
            case REMARK -> new Office.AddRemark(words());
            case MOVE_RULE_SET -> new Office.MoveRuleSet("rls_test/" + (1 + random.nextInt(2)), words());
            default -> ofHandling(action, on, assignment, today);
        };
    }

    private @Nullable Act ofHandling(
            SuggestionAction action, Suggestion on, @Nullable String assignment, LocalDate today) {
        return switch (action) {
            case SIGN_FOR -> new UnitHandling.SignFor();
            case OBJECT -> new Dispatch.RaiseObjection(words(), List.of(), null);
            case REASSIGN -> new Dispatch.Reassign(assignment, instead(on, assignment), words());
            case KEEP_ASSIGNMENT -> new Dispatch.KeepAssignment(assignment, words());
            case ASSIGN_INSIDE -> new UnitHandling.AssignInside("综合处");
            case LOG_CONTACT -> contact(today);
            case CONFIRM_CONTACT ->
                new UnitHandling.AnswerContact(one("c", on.handling().contacts()), true, null);
            case DISPUTE_CONTACT ->
                new UnitHandling.AnswerContact(one("c", on.handling().contacts()), false, words());
            case WRITE_TO_UNIT -> new UnitHandling.WriteToUnit(assignment, words());
            case WRITE_TO_DEPUTY -> new UnitHandling.WriteToDeputy(words());
            case REQUEST_EXTENSION -> new MoreTime.RequestExtension(today.plusDays(5 + random.nextInt(50)), words());
            case GRANT_EXTENSION -> new MoreTime.DecideExtension(assignment, true, words());
            case REFUSE_EXTENSION -> new MoreTime.DecideExtension(assignment, false, words());
            case SUSPEND -> new MoreTime.Suspend(assignment, words());
            case RESUME -> new MoreTime.Resume(assignment);
            case GIVE_OPINION -> new UnitHandling.GiveOpinion(words());
            case REHANDLE -> new SecondRound.Rehandle(assignment, random.nextBoolean() ? null : unit(), words());
            case CLOSE -> new SecondRound.Close(assignment, words());
            default -> ofReplies(action, on, assignment, today);
        };
    }

    private @Nullable Act ofReplies(
            SuggestionAction action, Suggestion on, @Nullable String assignment, LocalDate today) {
        return switch (action) {
            case DRAFT_REPLY -> new Replying.DraftReply(content(today), revision(on, assignment));
            case SEND_TO_COUNTERSIGN -> new Replying.SendToCountersign();
            case COUNTERSIGN -> new Replying.Countersign(random.nextInt(5) > 0, words());
            case SEND_TO_SIGN -> new Replying.SendToSign();
            case SEND_BACK -> new Replying.SendBack(words());
            case REPLY -> new Replying.Send();
            case QUESTION_REPLY -> new Replying.Question(assignment, words());
            case RELEASE_REPLY -> new Replying.Release(assignment);
            case CORRECT_REPLY -> new Replied.Correct(reply(on), content(today), words());
            case RELAY -> new Replied.Relay(reply(on));
            case PUBLISH -> new Replied.Publish(reply(on), publication());
            case EVALUATE -> new Judging.Evaluate(assignment, satisfaction(), satisfaction(), words());
            case ADD_EVALUATION -> new Judging.AddEvaluation(reply(on), satisfaction(), satisfaction(), words());
            case ANSWER_REALLY_DONE -> new Judging.AnswerReallyDone(any(ReallyDone.values()), words());
            case REPORT_PROGRESS -> new Ledger.Note(Ledger.Word.PROGRESS, promise(on), words());
            case KEEP_COMMITMENT -> new Ledger.Note(Ledger.Word.KEPT, promise(on), words());
            case FAIL_COMMITMENT -> new Ledger.Note(Ledger.Word.FAILED, promise(on), words());
            case DROP_COMMITMENT -> new Ledger.Note(Ledger.Word.DROPPED, promise(on), words());
            default -> null;
        };
    }

    private Content edited(Content before) {
        var text = before.text();
        var title = random.nextInt(3) == 0 ? text.title() : "标题" + random.nextInt(1000);
        return new Content(
                new SuggestionText(title, text.problem(), text.analysis(), text.measures(), text.basis()),
                before.field(),
                before.preferredUnit(),
                random.nextInt(8) > 0);
    }

    private UnitHandling.LogContact contact(LocalDate today) {
        return new UnitHandling.LogContact(
                any(ContactChannel.values()), today.minusDays(random.nextInt(3)), null, "王工", "听取意见。");
    }

    private ReplyContent content(LocalDate today) {
        var replyClass = any(ReplyClass.values());
        var promises = replyClass == ReplyClass.B
                ? List.of(new Promise("完成改造", "承办司局", today.plusDays(1L + random.nextInt(300))))
                : List.<Promise>of();
        return new ReplyContent(
                replyClass, "教建议字〔2026〕1号", "答复。", "", promises, "王工", "010-66001234", List.of(), publication());
    }

    private Publication publication() {
        var extent = any(PublicationExtent.values());
        return new Publication(extent, "摘要。", "理由。");
    }

    private List<Assignee> way() {
        var units = new ArrayList<>(DeskFixture.UNITS);
        Collections.shuffle(units, random);
        var roles = any(new HandlingRole[][] {
            {HandlingRole.SOLE},
            {HandlingRole.LEAD, HandlingRole.CO},
            {HandlingRole.LEAD, HandlingRole.CO, HandlingRole.CO},
            {HandlingRole.SEPARATE, HandlingRole.SEPARATE},
            {HandlingRole.LEAD}
        });
        var assignees = new ArrayList<Assignee>();
        for (var role : roles) {
            assignees.add(new Assignee(new UnitId(units.get(assignees.size())), role));
        }
        return assignees;
    }

    private List<Assignee> instead(Suggestion on, @Nullable String assignment) {
        var role = on.handling().find(assignment).map(Assignment::role).orElse(HandlingRole.SOLE);
        return role == HandlingRole.CO && random.nextBoolean() ? List.of() : List.of(new Assignee(unit(), role));
    }

    private String hash(Suggestion on) {
        return random.nextInt(10) == 0 ? "0".repeat(64) : on.content().text().contentHash();
    }

    private String words() {
        return random.nextInt(20) == 0 ? " " : "理由说明。";
    }

    private int revision(Suggestion on, @Nullable String assignment) {
        var draft = on.handling().find(assignment).map(it -> it.work().draft()).orElse(null);
        return random.nextInt(10) == 0 || draft == null ? random.nextInt(2) : draft.revision();
    }

    private String reply(Suggestion on) {
        return one("r", on.outcome().replies());
    }

    private String promise(Suggestion on) {
        return one("p", on.outcome().commitments());
    }

    private String one(String prefix, List<?> parts) {
        return prefix + (1 + random.nextInt(parts.size() + 1));
    }

    private DeputyId deputy() {
        return new DeputyId(some(DeskFixture.DEPUTIES).orElseThrow());
    }

    private UnitId unit() {
        return new UnitId(some(DeskFixture.UNITS).orElseThrow());
    }

    private Satisfaction satisfaction() {
        return any(Satisfaction.values());
    }

    private Optional<String> some(Set<String> names) {
        return names.stream().skip(random.nextInt(names.size())).findFirst();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
