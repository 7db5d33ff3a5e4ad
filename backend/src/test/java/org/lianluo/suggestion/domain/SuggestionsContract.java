package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.suggestion.domain.People.SPONSOR;
import static org.lianluo.suggestion.domain.SuggestionFixture.by;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.SuggestionStatus;

/** What every store of suggestions keeps to. */
public abstract class SuggestionsContract extends SuggestionListContract {

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

    private static Suggestion submitted(Suggestion draft) {
        return draft.perform(new Drafting.Submit(() -> "14-4-0001", null), by(SPONSOR));
    }
}
