package org.lianluo.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.supervision.domain.TopicFixture.by;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Role;
import org.lianluo.shared.Scope;
import org.lianluo.supervision.KeySupervisionStatus;
import org.lianluo.supervision.domain.TopicAudience.Sight;
import org.lianluo.testing.Actors;

class TopicAudienceTest {

    @ParameterizedTest
    @EnumSource(KeySupervisionStatus.class)
    void showsEverythingToThoseItConcerns(KeySupervisionStatus status) {
        var topic = TopicFixture.in(status);

        assertThat(TopicAudience.sight(TopicFixture.STAFF, topic)).isEqualTo(Sight.INSIDE);
        assertThat(TopicAudience.sight(TopicFixture.LEAD, topic)).isEqualTo(Sight.INSIDE);
        assertThat(TopicAudience.sight(TopicFixture.OTHER_COMMITTEE, topic)).isEqualTo(Sight.INSIDE);
        assertThat(TopicAudience.sight(TopicFixture.CLERK, topic)).isEqualTo(Sight.INSIDE);
        assertThat(TopicAudience.sight(TopicFixture.SECOND_CLERK, topic)).isEqualTo(Sight.INSIDE);
        assertThat(TopicAudience.sight(TopicFixture.DEPUTY, topic)).isEqualTo(Sight.INSIDE);
    }

    @ParameterizedTest
    @EnumSource(KeySupervisionStatus.class)
    void showsOthersAnOutlineOnceItIsSetAndThePublicLess(KeySupervisionStatus status) {
        var topic = TopicFixture.in(status);
        boolean open = status != KeySupervisionStatus.PROPOSED && status != KeySupervisionStatus.DROPPED;

        var outline = open ? Sight.OUTLINE : Sight.NOTHING;
        assertThat(TopicAudience.sight(TopicFixture.OTHER_CLERK, topic)).isEqualTo(outline);
        assertThat(TopicAudience.sight(TopicFixture.OTHER_DEPUTY, topic)).isEqualTo(outline);
        assertThat(TopicAudience.sight(Actors.with(Role.MEMBER), topic)).isEqualTo(outline);
        assertThat(TopicAudience.sight(Actors.with(Role.LIAISON), topic)).isEqualTo(outline);
        var little = open ? Sight.OPEN : Sight.NOTHING;
        assertThat(TopicAudience.sight(TopicFixture.PUBLIC, topic)).isEqualTo(little);
        assertThat(TopicAudience.sight(TopicFixture.ADMINISTRATOR, topic)).isEqualTo(little);
    }

    @Test
    void takesADroppedTopicFromThePublicButNotFromThoseWhoKnewOfIt() {
        var dropped = TopicFixture.supervised().drop("情况变化。", by(TopicFixture.STAFF));

        assertThat(TopicAudience.sees(TopicFixture.PUBLIC, dropped)).isFalse();
        assertThat(TopicAudience.sight(TopicFixture.OTHER_DEPUTY, dropped)).isEqualTo(Sight.OUTLINE);
    }

    @Test
    void letsOnlyOfficeAndCommitteesReadReports() {
        assertThat(TopicAudience.readsReports(TopicFixture.STAFF)).isTrue();
        assertThat(TopicAudience.readsReports(TopicFixture.OTHER_COMMITTEE)).isTrue();
        assertThat(TopicAudience.readsReports(TopicFixture.CLERK)).isFalse();
        assertThat(TopicAudience.readsReports(TopicFixture.DEPUTY)).isFalse();
        assertThat(TopicAudience.readsReports(TopicFixture.PUBLIC)).isFalse();
    }

    @Test
    void asksAClientForTheScopeToRead() {
        assertThatThrownBy(() -> TopicAudience.of(Actors.client(Scope.UNIT_READ)))
                .isInstanceOf(Forbidden.class);
    }
}
