package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.suggestion.domain.People.CLERK;
import static org.lianluo.suggestion.domain.People.LEADER;
import static org.lianluo.suggestion.domain.People.PARTNER_CLERK;
import static org.lianluo.suggestion.domain.People.PARTNER_LEADER;
import static org.lianluo.suggestion.domain.People.SPONSOR;
import static org.lianluo.suggestion.domain.People.STAFF;
import static org.lianluo.suggestion.domain.People.UNIT_ID;

import org.junit.jupiter.api.Test;

/** A reply that was given: it is put right and published. */
class RepliedTest {

    @Test
    void isPutRightByANewVersionThatKeepsThePromises() {
        var replied = SuggestionFixture.replied();
        var promises = replied.reply("r1").content().promises();
        replied.after(1).does(LEADER, new Replied.Correct("r1", SuggestionFixture.content(ReplyClass.A), "类别有误"));

        assertThat(replied.reply("r1").versions()).hasSize(2);
        assertThat(replied.reply("r1").latest().number()).isEqualTo(2);
        assertThat(replied.reply("r1").latest().correction()).isEqualTo("类别有误");
        assertThat(replied.reply("r1").content().replyClass()).isEqualTo(ReplyClass.A);
        assertThat(replied.reply("r1").content().promises()).isEqualTo(promises);
        assertThat(replied.refusal(LEADER, new Replied.Correct("r1", SuggestionFixture.EMPTY_REPLY, "误")))
                .isEqualTo("replyClass: replyClass");
        assertThat(replied.refusal(LEADER, new Replied.Correct("r9", SuggestionFixture.EMPTY_REPLY, "误")))
                .isEqualTo("reply: notFound");
        assertThat(replied.refusal(LEADER, new Replied.Correct("r1", SuggestionFixture.content(ReplyClass.A), " ")))
                .isEqualTo("correction: required");
    }

    @Test
    void isPutRightByItsOwnUnitOnly() {
        var separate = SuggestionFixture.toTwoUnits().replies(CLERK, LEADER, SuggestionFixture.content(ReplyClass.A));
        var correct = new Replied.Correct("r1", SuggestionFixture.content(ReplyClass.D), "误");

        assertThat(separate.refusal(PARTNER_LEADER, correct)).isEqualTo("HAS_OWN_REPLY");
        separate.replies(PARTNER_CLERK, PARTNER_LEADER, SuggestionFixture.content(ReplyClass.A));
        assertThat(separate.refusal(PARTNER_LEADER, correct)).isEqualTo("reply: notYours");
    }

    @Test
    void isPublishedByDecisionInFullInSummaryOrNot() {
        var replied = SuggestionFixture.replied();
        var summary = new Publication(PublicationExtent.SUMMARY, "已列入计划。", "涉及内部数据");
        var none = new Publication(PublicationExtent.NONE, null, "涉及国家秘密");

        assertThat(replied.suggestion().isPublic()).isFalse();
        assertThat(replied.owed()).contains("PUBLISH office");
        replied.after(3).does(STAFF, new Replied.Publish("r1", summary));
        assertThat(replied.suggestion().publishedOn()).isEqualTo(replied.today());
        assertThat(replied.owed()).doesNotContain("PUBLISH office");
        var first = replied.today();
        replied.after(3).does(STAFF, new Replied.Publish("r1", Publication.IN_FULL));
        assertThat(replied.suggestion().publishedOn()).isEqualTo(first);
        replied.does(STAFF, new Replied.Publish("r1", none));
        assertThat(replied.suggestion().isPublic()).isFalse();
        assertThat(replied.reply("r1").isPublished()).isFalse();
        assertThat(replied.refusal(STAFF, new Replied.Publish("r9", none))).isEqualTo("reply: notFound");
    }

    @Test
    void saysWhyItIsNotPublishedInFull() {
        var silent = new Publication(PublicationExtent.NONE, null, " ");
        var withoutSummary = new Publication(PublicationExtent.SUMMARY, " ", "内部");

        assertThat(Course.refusal(() -> new Replied.Publish("r1", silent))).isEqualTo("publicationReason: required");
        assertThat(Course.refusal(() -> new Replied.Publish("r1", withoutSummary)))
                .isEqualTo("summary: required");
        assertThat(new Publication(PublicationExtent.FULL, "摘要", "内部")).isEqualTo(Publication.IN_FULL);
    }

    @Test
    void isNeverPublishedAgainstTheDeputysWill() {
        var secret = Course.drafted()
                .does(SPONSOR, new Drafting.Edit(it -> new Content(it.text(), null, null, false)))
                .goesTo(new Assignee(UNIT_ID, HandlingRole.SOLE))
                .replies(CLERK, LEADER, SuggestionFixture.content(ReplyClass.A));

        assertThat(secret.owed()).doesNotContain("PUBLISH office");
        assertThat(secret.refusal(STAFF, new Replied.Publish("r1", Publication.IN_FULL)))
                .isEqualTo("DEPUTY_CONSENTS");
    }
}
