package org.lianluo.supervision.domain;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.supervision.domain.TopicFixture.CLERK;
import static org.lianluo.supervision.domain.TopicFixture.LEAD;
import static org.lianluo.supervision.domain.TopicFixture.OTHER_DEPUTY;
import static org.lianluo.supervision.domain.TopicFixture.STAFF;
import static org.lianluo.supervision.domain.TopicFixture.by;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lianluo.committee.Committee;
import org.lianluo.committee.CommitteeKind;
import org.lianluo.shared.Actor;
import org.lianluo.shared.CommitteeId;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.SuggestionCard;
import org.lianluo.suggestion.SuggestionDirectory;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.SuggestionStatus;
import org.lianluo.supervision.KeySupervisionStatus;
import org.lianluo.testing.ThirtyDays;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.UnitDirectory;
import org.lianluo.unit.UnitKind;

class SupervisionDeskTest {

    private static final SuggestionCard REFUSED = new SuggestionCard(
            new SuggestionId("sug_refused"), "14-4-9", "不受理", SuggestionStatus.NOT_ACCEPTED, Set.of(), Set.of());

    private final KeySupervisionTopics topics = new InMemoryTopics();
    private final SupervisionDesk desk = new SupervisionDesk(
            topics,
            new SupervisionReferences(SupervisionDeskTest::committees, new Units(), new Suggestions(), topics),
            ThirtyDays.EVERYTHING,
            Clock.fixed(TopicFixture.AT, ZoneId.of("Asia/Shanghai")),
            "CN");

    private static Map<CommitteeId, Committee> committees(Collection<CommitteeId> ids) {
        return ids.stream()
                .filter(TopicFixture.COMMITTEE_ID::equals)
                .collect(toMap(
                        id -> id, id -> new Committee(id, "CN", "教科文卫委", "Education", CommitteeKind.SPECIAL, 5, "")));
    }

    private static final class Units implements UnitDirectory {

        @Override
        public List<UndertakingUnit> all() {
            return List.of();
        }

        @Override
        public Map<UnitId, UndertakingUnit> units(Collection<UnitId> ids) {
            return ids.stream()
                    .filter(it -> !it.value().equals("unt_none"))
                    .collect(toMap(
                            id -> id,
                            id -> new UndertakingUnit(
                                    id, "CN", "部", "部", "Unit", UnitKind.MINISTRY, List.of(), List.of(), "", 1, null)));
        }

        @Override
        public Optional<UndertakingUnit> named(String name) {
            return Optional.empty();
        }
    }

    private static final class Suggestions implements SuggestionDirectory {

        private static final List<SuggestionCard> ALL = List.of(TopicFixture.CARD, TopicFixture.SECOND_CARD, REFUSED);

        @Override
        public Map<SuggestionId, SuggestionCard> cards(Collection<SuggestionId> ids) {
            return ALL.stream().filter(it -> ids.contains(it.id())).collect(toMap(SuggestionCard::id, it -> it));
        }

        @Override
        public List<SuggestionCard> ofField(String field) {
            return ALL;
        }
    }

    private KeySupervisionTopic propose(String key, String... suggestions) {
        return desk.propose(
                2026,
                TopicFixture.subject(),
                List.of(suggestions).stream().map(SuggestionId::new).toList(),
                new Request(key, key),
                STAFF);
    }

    private static SupervisionDesk.Order order(KeySupervisionTopic topic, String key, Actor actor) {
        return new SupervisionDesk.Order(topic.id(), topic.version(), new Request(key, key), actor);
    }

    private static void refused(ProblemCode code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems().get(0).code()).isEqualTo(code));
    }

    @Test
    void proposesOnceHoweverOftenTheSameRequestComes() {
        var first = propose("k1", "sug_1");

        assertThat(propose("k1", "sug_1")).isEqualTo(first);
    }

    @Test
    void refusesWhatDoesNotExist() {
        refused(ProblemCode.NOT_FOUND, () -> propose("k1", "sug_none"));
        var subject = TopicFixture.subject();
        var request = new Request("k2", "k2");
        var strange = new TopicSubject("题目", "理由", new CommitteeId("com_none"), subject.units());
        refused(ProblemCode.NOT_FOUND, () -> desk.propose(2026, strange, List.of(), request, STAFF));
        var homeless = new TopicSubject("题目", "理由", subject.leadCommittee(), List.of(new UnitId("unt_none")));
        refused(ProblemCode.NOT_FOUND, () -> desk.propose(2026, homeless, List.of(), request, STAFF));
        refused(ProblemCode.INVALID_VALUE, () -> desk.propose(2025, subject, List.of(), request, STAFF));
    }

    @Test
    void groupsNothingThatIsNotHandledOrStandsInAnotherOpenTopic() {
        refused(ProblemCode.INVALID_VALUE, () -> propose("k1", "sug_refused"));
        var first = propose("k2", "sug_1");
        var second = propose("k3", "sug_2");
        refused(
                ProblemCode.INVALID_VALUE,
                () -> desk.group(order(second, "k4", STAFF), List.of(new SuggestionId("sug_1"))));

        desk.drop(order(first, "k5", STAFF), "并入另一题目。");
        var grouped = desk.group(order(second, "k6", STAFF), List.of(new SuggestionId("sug_1")));
        assertThat(grouped.suggestions()).hasSize(2);
    }

    @Test
    void hidesProposalsFromThoseTheyDoNotConcern() {
        var topic = propose("k1", "sug_1");

        refused(ProblemCode.NOT_FOUND, () -> desk.drop(order(topic, "k2", OTHER_DEPUTY), "不要了。"));
        assertThatThrownBy(() -> desk.drop(order(topic, "k3", CLERK), "不要了。"))
                .hasMessageContaining("supervision.wrongRole");
    }

    @Test
    void refusesAStaleVersionAndRepeatsNothing() {
        var topic = propose("k1", "sug_1");
        var decision = new Decision(DecidingBody.GENERAL_OFFICE, TopicFixture.TODAY, "列入。");
        var set = desk.set(order(topic, "k2", STAFF), decision);

        assertThat(desk.set(order(topic, "k2", STAFF), decision)).isEqualTo(set);
        refused(ProblemCode.STALE_VERSION, () -> desk.drop(order(topic, "k3", STAFF), "不要了。"));
    }

    @Test
    void carriesOnWhatWasRolledOverExactlyOnce() {
        var ended = TopicFixture.reported().rollOver("继续。", by(STAFF));
        desk.carryOn(ended);
        var next = topics.find(List.of(ended.next().id().value())).get(0);
        var planned = desk.plan(order(next, "k1", LEAD), TopicFixture.PLAN);
        desk.carryOn(ended);

        assertThat(topics.find(List.of(next.id().value()))).containsExactly(planned);
        assertThat(planned.status()).isEqualTo(KeySupervisionStatus.UNDER_SUPERVISION);
        desk.carryOn(TopicFixture.set());
        assertThat(topics.find(List.of("kst_1"))).isEmpty();
    }
}
