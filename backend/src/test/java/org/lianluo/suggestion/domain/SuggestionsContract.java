package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.suggestion.domain.SuggestionFixture.SPONSOR;
import static org.lianluo.suggestion.domain.SuggestionFixture.STAFF;
import static org.lianluo.suggestion.domain.SuggestionFixture.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.SuggestionStatus;

/** What every store of suggestions keeps to. */
public abstract class SuggestionsContract {

    private Suggestions suggestions;

    protected abstract Suggestions empty();

    @BeforeEach
    void start() {
        suggestions = empty();
    }

    @ParameterizedTest
    @EnumSource(SuggestionStatus.class)
    void givesBackWhatWasKept(SuggestionStatus status) {
        var kept = suggestions.insert(SuggestionFixture.in(status), request("k1"));

        assertThat(suggestions.load(kept.id())).get().extracting("aggregate").isEqualTo(kept);
    }

    @Test
    void knowsNothingOfOthers() {
        assertThat(suggestions.load(new SuggestionId("sug_none"))).isEmpty();
        assertThat(suggestions.find(List.of("sug_none"))).isEmpty();
    }

    @Test
    void insertsOnceHoweverOftenTheSameRequestComes() {
        var draft = SuggestionFixture.draft();
        suggestions.insert(draft, request("k1"));
        suggestions.save(draft.submit(() -> "14-4-0001", by(SPONSOR)), request("k2"));

        assertThat(suggestions.insert(draft, request("k1")).status()).isEqualTo(SuggestionStatus.SUBMITTED);
    }

    @Test
    void insertsOnceAlsoWhereMuchWasDoneSince() {
        var draft = SuggestionFixture.draft();
        var current = suggestions.insert(draft, request("k1"));
        for (int i = 0; i < 60; i++) {
            current = suggestions.save(current.edit(current.content(), by(SPONSOR)), request("edit" + i));
        }

        assertThat(suggestions.insert(draft, request("k1"))).isEqualTo(current);
    }

    @Test
    void refusesAKeyThatWasUsedForOtherContent() {
        var draft = SuggestionFixture.draft();
        suggestions.insert(draft, request("k1"));

        assertThatThrownBy(() -> suggestions.insert(draft, new Request("k1", "other")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems().get(0).code()).isEqualTo(ProblemCode.KEY_REUSED));
    }

    @Test
    void remembersTheRequestsDone() {
        var draft = suggestions.insert(SuggestionFixture.draft(), request("k1"));
        suggestions.save(draft.submit(() -> "14-4-0001", by(SPONSOR)), request("k2"));

        var kept = suggestions.load(draft.id()).orElseThrow();
        assertThat(kept.has(request("k1"))).isTrue();
        assertThat(kept.has(request("k2"))).isTrue();
        assertThat(kept.has(request("k3"))).isFalse();
    }

    @Test
    void letsOneOfManyWritersWin() throws Exception {
        var draft = suggestions.insert(SuggestionFixture.draft(), request("k1"));
        var next = draft.submit(() -> "14-4-0001", by(SPONSOR));
        var threads = Executors.newFixedThreadPool(8);
        var writers = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 8; i++) {
            int writer = i;
            writers.add(() -> saves(next, request("w" + writer)));
        }

        int wins = 0;
        for (var outcome : threads.invokeAll(writers)) {
            wins += outcome.get() ? 1 : 0;
        }
        threads.shutdown();
        assertThat(wins).isEqualTo(1);
    }

    private boolean saves(Suggestion next, Request request) {
        try {
            suggestions.save(next, request);
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.problems().get(0).code()).isEqualTo(ProblemCode.STALE_VERSION);
            return false;
        }
    }

    @Test
    void isFoundByItsNumber() {
        var kept = suggestions.insert(SuggestionFixture.submitted(), request("k1"));

        assertThat(suggestions.numbered("14-4-0001")).contains(kept.id());
        assertThat(suggestions.numbered("14-4-0002")).isEmpty();
    }

    @Test
    void listsWhatTheReaderMaySeeAndNothingElse() {
        keep("sug_a", SuggestionFixture.submitted());
        keep("sug_b", SuggestionFixture.closed());
        keep("sug_c", SuggestionFixture.draft());

        assertThat(ids(all(Set.of("public")))).containsExactly("sug_b");
        assertThat(ids(all(Audience.of(STAFF)))).containsExactlyInAnyOrder("sug_a", "sug_b");
        assertThat(ids(all(Audience.of(SPONSOR)))).containsExactlyInAnyOrder("sug_a", "sug_b", "sug_c");
    }

    @Test
    void pagesForwardAndBackwardWithoutGapsOrRepeats() {
        for (int i = 10; i < 33; i++) {
            keep("sug_" + i, SuggestionFixture.closed());
        }
        var forward = new ArrayList<String>();
        @Nullable String cursor = null;
        boolean more = true;
        while (more) {
            var page = suggestions.list(all(Set.of("public")), new PageRequest(5, cursor, false));
            page.nodes().forEach(it -> forward.add(it.id().value()));
            cursor = page.pageInfo().endCursor();
            more = page.hasNext();
        }
        assertThat(forward).hasSize(23).doesNotHaveDuplicates();

        var back = suggestions.list(all(Set.of("public")), new PageRequest(5, cursor, true));
        assertThat(ids(back.nodes())).isEqualTo(forward.subList(17, 22));
        assertThat(back.hasPrevious()).isTrue();
        assertThat(back.totalCount()).isEqualTo(23);
    }

    @Test
    void findsByStatusUnitTitleAndNumber() {
        keep("sug_a", SuggestionFixture.submitted());
        keep("sug_b", SuggestionFixture.assigned());
        var office = Audience.of(STAFF);

        assertThat(ids(list(office, Set.of(SuggestionStatus.ASSIGNED), null))).containsExactly("sug_b");
        assertThat(ids(list(office, Set.of(), "寄宿学校"))).containsExactlyInAnyOrder("sug_a", "sug_b");
        assertThat(ids(list(office, Set.of(), "14-4-sug_a"))).containsExactly("sug_a");
        assertThat(ids(list(office, Set.of(), "没有这样的"))).isEmpty();
        assertThat(ids(list(office, Set.of(), ".*"))).isEmpty();
    }

    private void keep(String id, Suggestion like) {
        var receipt = like.handling().receipt();
        var handling = receipt == null
                ? like.handling()
                : like.handling().received(new Receipt("14-4-" + id, receipt.at(), receipt.contentHash()));
        suggestions.insert(
                new Suggestion(
                        new SuggestionId(id),
                        like.version(),
                        like.congress(),
                        like.status(),
                        like.sponsor(),
                        like.content(),
                        handling,
                        like.history(),
                        like.updatedAt(),
                        like.publishedOn(),
                        null),
                request(id));
    }

    private List<Suggestion> list(Set<String> audiences, Set<SuggestionStatus> statuses, @Nullable String text) {
        return suggestions
                .list(query(audiences, statuses, text), new PageRequest(100, null, false))
                .nodes();
    }

    private SuggestionQuery all(Set<String> audiences) {
        return query(audiences, Set.of(), null);
    }

    private List<String> ids(SuggestionQuery query) {
        return ids(suggestions.list(query, new PageRequest(100, null, false)).nodes());
    }

    private static List<String> ids(List<Suggestion> found) {
        return found.stream().map(it -> it.id().value()).toList();
    }

    private static SuggestionQuery query(Set<String> audiences, Set<SuggestionStatus> statuses, @Nullable String text) {
        return new SuggestionQuery(
                audiences, statuses, null, null, null, null, text, null, SuggestionQuery.Order.UPDATED_AT, true);
    }

    private static Request request(String key) {
        return new Request(key, "fingerprint");
    }
}
