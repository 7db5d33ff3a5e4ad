package org.lianluo.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.supervision.domain.TopicFixture.CARD;
import static org.lianluo.supervision.domain.TopicFixture.COMMITTEE_ID;
import static org.lianluo.supervision.domain.TopicFixture.STAFF;
import static org.lianluo.supervision.domain.TopicFixture.UNIT_ID;
import static org.lianluo.supervision.domain.TopicFixture.by;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianluo.shared.CommitteeId;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.supervision.KeySupervisionId;
import org.lianluo.supervision.KeySupervisionStatus;

/** What every store of topics keeps to. */
public abstract class TopicsContract {

    private KeySupervisionTopics topics;

    protected abstract KeySupervisionTopics empty();

    @BeforeEach
    void start() {
        topics = empty();
    }

    protected static KeySupervisionTopic like(String id) {
        return KeySupervisionTopic.proposed(
                new KeySupervisionId(id), "CN", 2026, TopicFixture.subject(), List.of(CARD), by(STAFF));
    }

    @ParameterizedTest
    @EnumSource(KeySupervisionStatus.class)
    void givesBackWhatWasKept(KeySupervisionStatus status) {
        var kept = topics.insert(TopicFixture.in(status), request("k1"));

        assertThat(topics.load(kept.id())).get().extracting("aggregate").isEqualTo(kept);
        assertThat(topics.find(List.of("kst_1", "kst_none"))).containsExactly(kept);
    }

    @Test
    void givesBackEveryKindOfEntry() {
        var topic = TopicFixture.supervised()
                .record(EntryKind.VISIT, TopicFixture.CONTENT, by(STAFF))
                .progress(TopicFixture.CONTENT, by(TopicFixture.CLERK));
        topics.insert(topic, request("k1"));

        assertThat(topics.find(List.of("kst_1"))).containsExactly(topic);
    }

    @Test
    void insertsOnceHoweverOftenTheSameRequestComes() {
        var first = topics.insert(TopicFixture.proposed(), request("k1"));
        var dropped = topics.save(first.drop("重复。", by(STAFF)), request("k2"));

        assertThat(topics.insert(TopicFixture.proposed(), request("k1"))).isEqualTo(dropped);
        topics.insertNew(List.of(TopicFixture.proposed()));
        assertThat(topics.find(List.of("kst_1"))).containsExactly(dropped);
    }

    @Test
    void letsOneOfTwoWritersWin() {
        var first = topics.insert(TopicFixture.proposed(), request("k1"));
        topics.save(first.drop("重复。", by(STAFF)), request("k2"));

        assertThatThrownBy(() -> topics.save(first.drop("重复。", by(STAFF)), request("k3")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems().get(0).code()).isEqualTo(ProblemCode.STALE_VERSION));
    }

    @Test
    void findsTheTopicsOfASuggestion() {
        var topic = topics.insert(TopicFixture.proposed(), request("k1"));

        assertThat(topics.grouping(List.of("sug_1", "sug_none"))).containsExactly(topic);
        assertThat(topics.grouping(List.of("sug_none"))).isEmpty();
    }

    @Test
    void listsWhatTheReaderMaySeeAndNothingElse() {
        topics.insertNew(List.of(like("kst_a"), like("kst_b").set(decision(), by(STAFF))));

        assertThat(ids(query(TopicAudience.of(STAFF), null, null, null, null))).containsExactly("kst_b", "kst_a");
        assertThat(ids(query(Set.of("public"), null, null, null, null))).containsExactly("kst_b");
        assertThat(ids(query(Set.of("dep_1"), null, null, null, null))).containsExactly("kst_b", "kst_a");
        assertThat(ids(query(Set.of("dep_2"), null, null, null, null))).isEmpty();
        assertThat(ids(query(Set.of(), null, null, null, null))).isEmpty();
    }

    @Test
    void filtersByYearStateCommitteeUnitAndSuggestion() {
        topics.insertNew(List.of(like("kst_a"), like("kst_b").set(decision(), by(STAFF))));
        var office = Set.of("office");

        assertThat(ids(query(office, 2026, null, null, null))).hasSize(2);
        assertThat(ids(query(office, 2025, null, null, null))).isEmpty();
        assertThat(ids(query(office, null, COMMITTEE_ID, null, null))).hasSize(2);
        assertThat(ids(query(office, null, new CommitteeId("com_x"), null, null)))
                .isEmpty();
        assertThat(ids(query(office, null, null, UNIT_ID, CARD.id()))).hasSize(2);
        assertThat(ids(query(office, null, null, new UnitId("unt_x"), null))).isEmpty();
        assertThat(ids(query(office, null, null, null, new SuggestionId("sug_x"))))
                .isEmpty();
        var set = new TopicQuery(office, null, Set.of(KeySupervisionStatus.SET), null, null, null);
        assertThat(ids(set)).containsExactly("kst_b");
    }

    private static Decision decision() {
        return new Decision(DecidingBody.GENERAL_OFFICE, TopicFixture.TODAY, "列入。");
    }

    private List<String> ids(TopicQuery query) {
        var page = topics.list(query, PageRequest.of(100, null, null, null));
        assertThat(page.totalCount()).isEqualTo(page.nodes().size());
        return page.nodes().stream().map(it -> it.id().value()).toList();
    }

    private static TopicQuery query(
            Set<String> audiences,
            @Nullable Integer year,
            @Nullable CommitteeId committee,
            @Nullable UnitId unit,
            @Nullable SuggestionId suggestion) {
        return new TopicQuery(audiences, year, Set.of(), committee, unit, suggestion);
    }

    private static Request request(String key) {
        return new Request(key, "fingerprint");
    }
}
