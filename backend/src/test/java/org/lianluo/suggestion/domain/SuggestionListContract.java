package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.suggestion.domain.People.SPONSOR;
import static org.lianluo.suggestion.domain.People.STAFF;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.Request;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.SuggestionStatus;

/** How every store of suggestions finds and lists them. */
abstract class SuggestionListContract {

    Suggestions suggestions;

    protected abstract Suggestions empty();

    @BeforeEach
    void start() {
        suggestions = empty();
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

    /** Those who see it as published, a unit elsewhere among them, do not learn that it is handled again, nor by whom. */
    @Test
    void findsWhatIsPublishedByWhatIsPublishedOfIt() {
        keep("sug_a", handledAgain());
        keep("sug_b", SuggestionFixture.published());
        var outside = Audience.of(People.SECOND_PARTNER_CLERK);
        var inside = Audience.of(STAFF);
        var handler = Audience.of(People.CLERK);

        assertThat(ids(Asked.by(outside))).containsExactlyInAnyOrder("sug_a", "sug_b");
        assertThat(ids(Asked.by(outside).in(SuggestionStatus.ASSIGNED))).isEmpty();
        assertThat(ids(Asked.by(inside).in(SuggestionStatus.ASSIGNED))).containsExactly("sug_a");
        assertThat(ids(Asked.by(handler).in(SuggestionStatus.ASSIGNED))).containsExactly("sug_a");
        assertThat(ids(Asked.by(outside).in(SuggestionStatus.REPLIED))).containsExactly("sug_a");
        assertThat(ids(Asked.by(outside).in(SuggestionStatus.CLOSED))).containsExactly("sug_b");
        assertThat(ids(Asked.by(outside).of(People.UNIT_ID))).containsExactlyInAnyOrder("sug_a", "sug_b");
        assertThat(ids(Asked.by(outside).of(People.PARTNER_ID))).isEmpty();
        assertThat(ids(Asked.by(inside).of(People.PARTNER_ID))).containsExactly("sug_a");
        assertThat(ids(Asked.by(outside).answered(ReplyClass.B))).containsExactlyInAnyOrder("sug_a", "sug_b");
        assertThat(ids(Asked.by(outside).rehandled(true))).isEmpty();
        assertThat(ids(Asked.by(outside).rehandled(false))).isEmpty();
        assertThat(ids(Asked.by(inside).rehandled(true))).containsExactly("sug_a");
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

    /** Published, and given to another unit since, as the reply did not satisfy. */
    private static Suggestion handledAgain() {
        return SuggestionFixture.replied()
                .does(People.COLLEAGUE, new Replied.Publish("r1", Publication.IN_FULL))
                .does(SPONSOR, new Judging.Evaluate(null, Satisfaction.SATISFIED, Satisfaction.DISSATISFIED, "没有时间表"))
                .does(STAFF, new SecondRound.Rehandle(null, People.PARTNER_ID, "请再作研究"))
                .suggestion();
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

    static Request request(String key) {
        return new Request(key, "fingerprint");
    }
}
