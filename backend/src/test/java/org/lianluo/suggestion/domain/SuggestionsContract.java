package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.suggestion.domain.People.SPONSOR;
import static org.lianluo.suggestion.domain.People.STAFF;
import static org.lianluo.suggestion.domain.SuggestionFixture.by;

import java.time.LocalDate;
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
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.lianluo.suggestion.AssignmentStatus;
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
        assertIsGivenBack(SuggestionFixture.in(status));
    }

    @ParameterizedTest
    @EnumSource(AssignmentStatus.class)
    void givesBackWhatUnitsDo(AssignmentStatus status) {
        assertIsGivenBack(AssignmentFixture.in(status));
    }

    @Test
    void givesBackEveryField() {
        EveryField.suggestions().forEach(this::assertIsGivenBack);
    }

    private void assertIsGivenBack(Suggestion suggestion) {
        var kept = suggestions.insert(suggestion, request("k1"));

        assertThat(suggestions.load(kept.id())).get().extracting("aggregate").isEqualTo(suggestion);
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
        suggestions.save(submitted(draft), request("k2"));

        assertThat(suggestions.insert(draft, request("k1")).status()).isEqualTo(SuggestionStatus.SUBMITTED);
    }

    @Test
    void insertsOnceAlsoWhereMuchWasDoneSince() {
        var draft = SuggestionFixture.draft();
        var current = suggestions.insert(draft, request("k1"));
        for (int i = 0; i < 60; i++) {
            current = suggestions.save(current.perform(new Drafting.Edit(it -> it), by(SPONSOR)), request("edit" + i));
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
        suggestions.save(submitted(draft), request("k2"));

        var kept = suggestions.load(draft.id()).orElseThrow();
        assertThat(kept.has(request("k1"))).isTrue();
        assertThat(kept.has(request("k2"))).isTrue();
        assertThat(kept.has(request("k3"))).isFalse();
    }

    @Test
    void letsOneOfManyWritersWin() throws Exception {
        var draft = suggestions.insert(SuggestionFixture.draft(), request("k1"));
        var next = submitted(draft);
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
        keep("sug_b", SuggestionFixture.published());
        keep("sug_c", SuggestionFixture.draft());

        assertThat(ids(Asked.by(Set.of("public")))).containsExactly("sug_b");
        assertThat(ids(Asked.by(Audience.of(STAFF)))).containsExactlyInAnyOrder("sug_a", "sug_b");
        assertThat(ids(Asked.by(Audience.of(SPONSOR)))).containsExactlyInAnyOrder("sug_a", "sug_b", "sug_c");
    }

    @Test
    void pagesForwardAndBackwardWithoutGapsOrRepeats() {
        for (int i = 10; i < 33; i++) {
            keep("sug_" + i, SuggestionFixture.published());
        }
        var forward = new ArrayList<String>();
        @Nullable String cursor = null;
        boolean more = true;
        while (more) {
            var page = list(Asked.by(Set.of("public")), new PageRequest(5, cursor, false));
            page.nodes().forEach(it -> forward.add(it.id().value()));
            cursor = page.pageInfo().endCursor();
            more = page.hasNext();
        }
        assertThat(forward).hasSize(23).doesNotHaveDuplicates();

        var back = list(Asked.by(Set.of("public")), new PageRequest(5, cursor, true));
        assertThat(ids(back.nodes())).isEqualTo(forward.subList(17, 22));
        assertThat(back.hasPrevious()).isTrue();
        assertThat(back.totalCount()).isEqualTo(23);
    }

    @Test
    void findsByStatusUnitTitleAndNumber() {
        keep("sug_a", SuggestionFixture.submitted());
        keep("sug_b", SuggestionFixture.assigned());
        var office = Audience.of(STAFF);

        assertThat(ids(Asked.by(office).in(SuggestionStatus.ASSIGNED))).containsExactly("sug_b");
        assertThat(ids(Asked.by(office).saying("寄宿学校"))).containsExactlyInAnyOrder("sug_a", "sug_b");
        assertThat(ids(Asked.by(office).saying("14-4-sug_a"))).containsExactly("sug_a");
        assertThat(ids(Asked.by(office).saying("没有这样的"))).isEmpty();
        assertThat(ids(Asked.by(office).saying(".*"))).isEmpty();
    }

    @Test
    void findsByCosignerAndGroup() {
        keep("sug_a", SuggestionFixture.cosigning());
        keep("sug_b", joined("jnt_1"));
        keep("sug_c", joined("jnt_2"));
        var everybody = Audience.of(STAFF);
        everybody.addAll(Audience.of(SPONSOR));

        assertThat(ids(Asked.by(everybody).signedBy(People.COSIGNER_ID))).containsExactly("sug_a");
        assertThat(ids(Asked.by(everybody).joint("jnt_1"))).containsExactly("sug_b");
        assertThat(ids(suggestions.joined(List.of("jnt_1", "jnt_2"), everybody, 10)))
                .containsExactlyInAnyOrder("sug_b", "sug_c");
        assertThat(suggestions.joined(List.of("jnt_1", "jnt_2"), everybody, 1)).hasSize(1);
        assertThat(suggestions.joined(List.of("jnt_1"), Set.of("public"), 10)).isEmpty();
    }

    @Test
    void findsByWhatBecameOfThem() {
        keep("sug_a", SuggestionFixture.published());
        keep("sug_b", AssignmentFixture.in(AssignmentStatus.REHANDLED));
        keep("sug_c", proposed());
        var office = Audience.of(STAFF);

        assertThat(ids(Asked.by(office).answered(ReplyClass.B))).containsExactlyInAnyOrder("sug_a", "sug_b");
        assertThat(ids(Asked.by(office).answered(ReplyClass.D))).isEmpty();
        assertThat(ids(Asked.by(office).rehandled(true))).containsExactly("sug_b");
        assertThat(ids(Asked.by(office).rehandled(false))).containsExactlyInAnyOrder("sug_a", "sug_c");
        assertThat(ids(Asked.by(office).proposed(true))).containsExactly("sug_c");
        assertThat(ids(Asked.by(office).of(People.PARTNER_ID))).containsExactly("sug_b");
        assertThat(ids(Asked.by(office).on(SuggestionBasis.VISIT))).isEmpty();
    }

    @Test
    void wakesThoseOnWhichTimeWillDoSomething() {
        keep("sug_a", SuggestionFixture.cosigning());
        keep("sug_b", SuggestionFixture.replied().after(10).suggestion());
        keep("sug_c", SuggestionFixture.assigned());
        var lastDay = LocalDate.of(2026, 8, 5);

        assertThat(suggestions.wakingBy(lastDay, 10)).isEmpty();
        assertThat(suggestions.wakingBy(lastDay.plusDays(1), 10))
                .extracting(SuggestionId::value)
                .containsExactlyInAnyOrder("sug_a", "sug_b");
        assertThat(suggestions.wakingBy(lastDay.plusDays(1), 1)).hasSize(1);
    }

    private static Suggestion submitted(Suggestion draft) {
        return draft.perform(new Drafting.Submit(() -> "14-4-0001", null), by(SPONSOR));
    }

    private static Suggestion joined(String group) {
        return Course.submitted().does(STAFF, new Office.Merge(group, "内容相同")).suggestion();
    }

    private static Suggestion proposed() {
        return Course.accepted()
                .does(STAFF, new Dispatch.Propose(List.of(new Assignee(People.UNIT_ID, HandlingRole.SOLE))))
                .suggestion();
    }

    private void keep(String id, Suggestion like) {
        suggestions.insert(SuggestionFixture.as(id, like), request(id));
    }

    private Page<Suggestion> list(Asked asked, PageRequest page) {
        return suggestions.list(asked.query(), page);
    }

    private List<String> ids(Asked asked) {
        return ids(list(asked, new PageRequest(100, null, false)).nodes());
    }

    private static List<String> ids(List<Suggestion> found) {
        return found.stream().map(it -> it.id().value()).toList();
    }

    private static Request request(String key) {
        return new Request(key, "fingerprint");
    }
}
