package org.lianluo.suggestion.seed;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.lianluo.shared.Actor;
import org.lianluo.suggestion.SuggestionStatus;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.ContactChannel;
import org.lianluo.suggestion.domain.Cosigners;
import org.lianluo.suggestion.domain.Dispatch;
import org.lianluo.suggestion.domain.Drafting;
import org.lianluo.suggestion.domain.Judging;
import org.lianluo.suggestion.domain.Office;
import org.lianluo.suggestion.domain.Promise;
import org.lianluo.suggestion.domain.Publication;
import org.lianluo.suggestion.domain.PublicationExtent;
import org.lianluo.suggestion.domain.Replied;
import org.lianluo.suggestion.domain.ReplyClass;
import org.lianluo.suggestion.domain.ReplyContent;
import org.lianluo.suggestion.domain.Replying;
import org.lianluo.suggestion.domain.Satisfaction;
import org.lianluo.suggestion.domain.ScreeningReason;
import org.lianluo.suggestion.domain.Sponsor;
import org.lianluo.suggestion.domain.Suggestion;
import org.lianluo.suggestion.domain.TextMark;
import org.lianluo.suggestion.domain.UnitHandling;

/** One suggestion on its way, as far as its course goes. */
final class DemoHistory {

    private final DemoItem item;
    private final DemoCourse course;
    private final DemoPeople people;
    private final DemoTime time;
    private final Random random;
    private final DemoDetours detours;
    private Suggestion suggestion;

    /** @param draft with which it begins */
    DemoHistory(DemoItem item, DemoCourse course, DemoPeople people, DemoTime time, Random random, Suggestion draft) {
        this.suggestion = draft;
        this.item = item;
        this.course = course;
        this.people = people;
        this.time = time;
        this.random = random;
        this.detours = new DemoDetours(item, people, time, this::act);
    }

    Suggestion run(List<Sponsor> sponsors, Supplier<String> number) {
        var sponsor = people.deputy(sponsors.get(0).deputy());
        if (course.end() != SuggestionStatus.DRAFT) {
            sign(sponsors, sponsor);
        }
        if (!course.end().isBeforeSubmission()) {
            act(sponsor, new Drafting.Submit(number, null));
            screen(sponsor);
        }
        return suggestion;
    }

    private void act(Actor actor, Act act) {
        suggestion = suggestion.perform(act, time.step(suggestion, actor));
    }

    private void sign(List<Sponsor> sponsors, Actor sponsor) {
        var others = sponsors.subList(1, sponsors.size());
        if (others.isEmpty()) {
            return;
        }
        act(sponsor, new Cosigners.Invite(others));
        var hash = suggestion.content().text().contentHash();
        int signing = course.end() == SuggestionStatus.COSIGNING ? others.size() / 2 : others.size();
        for (int i = others.size() - signing; i < others.size(); i++) {
            time.passHours(3);
            act(people.deputy(others.get(i).deputy()), new Cosigners.Cosign(hash, i % 3 == 0));
        }
    }

    private void screen(Actor sponsor) {
        if (course.end() == SuggestionStatus.SUBMITTED) {
            return;
        }
        time.passHours(2);
        act(people.office(), new Office.Register());
        if (course.end() == SuggestionStatus.SCREENING) {
            return;
        }
        time.pass(0);
        if (item.notAcceptedReason() != null) {
            act(people.office(), new Office.Decline(ScreeningReason.NO_SUBSTANCE, item.notAcceptedReason()));
            if (course.end() == SuggestionStatus.SECOND_LOOK) {
                time.passHours(30);
                act(sponsor, new Drafting.Contest("所述情况不是个人事务，本地多个村庄都有同样问题，请复核。"));
            }
            return;
        }
        if (item.returnReason() != null) {
            act(people.office(), new Office.Return(ScreeningReason.NOT_CONCRETE, item.returnReason(), marks()));
            return;
        }
        act(people.office(), new Office.Accept());
        if (course.end() == SuggestionStatus.WITHDRAWN) {
            withdraw(sponsor);
        } else if (course.end() == SuggestionStatus.ACCEPTED) {
            if (random.nextBoolean()) {
                act(people.office(), new Dispatch.Propose(item.assignees()));
            }
        } else {
            assign(sponsor);
        }
    }

    private List<TextMark> marks() {
        var measures = item.content().text().measures();
        int length = Math.min(12, measures.codePointCount(0, measures.length()));
        var quote = measures.substring(0, measures.offsetByCodePoints(0, length));
        return List.of(new TextMark("measures", 0, length, quote, "请写明由谁来做、做到什么程度。"));
    }

    private void withdraw(Actor sponsor) {
        time.passHours(20);
        act(sponsor, new Drafting.RequestWithdrawal("当地已经着手解决，不必再作为建议办理。"));
        time.passHours(20);
        act(people.office(), new Office.DecideWithdrawal(true, null));
    }

    private void assign(Actor sponsor) {
        time.pass(1);
        if (!detours.throughTheWrongUnit()) {
            act(people.office(), new Dispatch.Assign(item.assignees(), false));
        }
        if (course.end() == SuggestionStatus.ASSIGNED) {
            detours.perhapsAnObjection();
            return;
        }
        time.pass(2);
        item.assignees().forEach(it -> act(people.clerk(it.unit()), new UnitHandling.SignFor()));
        if (random.nextInt(3) == 0) {
            act(people.leader(item.unit()), new UnitHandling.AssignInside("业务司综合处"));
        }
        detours.perhapsMoreTime(suggestion, course.end() != SuggestionStatus.SIGNED_FOR);
        time.pass(3);
        talk();
        item.coUnits().forEach(unit -> {
            time.passHours(5);
            act(people.clerk(unit), new UnitHandling.GiveOpinion("我单位赞成建议所提方向，将按职责配合主办单位落实，并提供有关数据。"));
        });
        if (course.end() != SuggestionStatus.SIGNED_FOR) {
            time.pass(4);
            reply(sponsor);
        }
    }

    private void talk() {
        var channel = ContactChannel.values()[random.nextInt(ContactChannel.values().length)];
        var talked = channel == ContactChannel.LETTER ? ContactChannel.PHONE : channel;
        act(
                people.clerk(item.unit()),
                new UnitHandling.LogContact(talked, time.today(), null, "业务司经办同志", "向代表介绍了现有政策和办理打算，听取了代表的补充意见。"));
    }

    private void write(ReplyContent content) {
        act(people.clerk(item.unit()), new Replying.DraftReply(content, 0));
        if (item.coUnits().isEmpty()) {
            act(people.clerk(item.unit()), new Replying.SendToSign());
        } else {
            act(people.clerk(item.unit()), new Replying.SendToCountersign());
            item.coUnits().forEach(unit -> act(people.clerk(unit), new Replying.Countersign(true, null)));
        }
        time.passHours(4);
        act(people.leader(item.unit()), new Replying.Send());
    }

    private void reply(Actor sponsor) {
        write(content());
        if (course.end() == SuggestionStatus.REPLIED) {
            return;
        }
        if (item.content().mayBePublished()) {
            time.passHours(26);
            act(people.office(), new Replied.Publish("r1", Publication.IN_FULL));
        }
        time.pass(5);
        act(sponsor, new Judging.Evaluate(null, item.process(), item.result(), item.evaluationReason()));
        if (!item.isDissatisfied()) {
            relay(sponsor);
        } else if (detours.handledAgain()) {
            replyAgain(sponsor);
        }
    }

    private void replyAgain(Actor sponsor) {
        time.passHours(30);
        act(people.clerk(item.unit()), new UnitHandling.SignFor());
        time.passHours(60);
        talk();
        time.passHours(120);
        write(content());
        time.passHours(40);
        act(sponsor, new Judging.Evaluate(null, Satisfaction.SATISFIED, Satisfaction.BASICALLY_SATISFIED, null));
        relay(sponsor);
    }

    private void relay(Actor sponsor) {
        suggestion.outcome().replies().stream()
                .filter(it -> !it.undelivered().isEmpty())
                .toList()
                .forEach(it -> act(sponsor, new Replied.Relay(it.id())));
    }

    private ReplyContent content() {
        var day = time.today();
        var document = "%s〔%d〕%d号".formatted(item.documentMark(), day.getYear(), 1 + random.nextInt(300));
        var promises = item.replyClass() == ReplyClass.B
                ? List.of(new Promise(item.promise(), "承办司局", day.plusDays(120L + random.nextInt(500))))
                : List.<Promise>of();
        var published = item.content().mayBePublished()
                ? Publication.IN_FULL
                : new Publication(PublicationExtent.NONE, null, "代表不同意公开");
        return new ReplyContent(
                item.replyClass(),
                document,
                item.reply(),
                "",
                promises,
                "业务司综合处",
                "010-66000%03d".formatted(random.nextInt(1000)),
                List.of("全国人大常委会办公厅"),
                published);
    }
}
