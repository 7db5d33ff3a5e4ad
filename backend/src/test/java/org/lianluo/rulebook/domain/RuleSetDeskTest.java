package org.lianluo.rulebook.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.lianluo.rulebook.domain.RulebookFixture.REPLY;
import static org.lianluo.rulebook.domain.RulebookFixture.SCREEN;
import static org.lianluo.rulebook.domain.RulebookFixture.STAFF;
import static org.lianluo.rulebook.domain.RulebookFixture.TODAY;
import static org.lianluo.rulebook.domain.RulebookFixture.draft;
import static org.lianluo.rulebook.domain.RulebookFixture.places;
import static org.lianluo.rulebook.domain.RulebookFixture.reply;
import static org.lianluo.rulebook.domain.RulebookFixture.request;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.lianluo.shared.Role;
import org.lianluo.shared.Scope;
import org.lianluo.shared.TermUnit;
import org.lianluo.shared.Unauthenticated;
import org.lianluo.testing.Actors;

class RuleSetDeskTest {

    private final RulebookFixture at = new RulebookFixture();

    private RuleSet save(RuleSetDraft draft, int expected, String key) {
        return at.ruleSets.save(draft, expected, request(key), STAFF);
    }

    private List<String> refusal(RuleSetDraft draft) {
        return places(catchThrowable(() -> save(draft, 1, "a key")));
    }

    @Test
    void makesANewVersionAndKeepsTheOldOne() {
        var saved = save(draft(TODAY.plusDays(1), reply(2), SCREEN), 1, "first key");

        assertThat(saved.key()).isEqualTo("rls_a/2");
        assertThat(saved.edit())
                .isNotNull()
                .satisfies(edit -> assertThat(edit.by()).isEqualTo(STAFF.name()));
        assertThat(at.rulebook.inForce("CN", TODAY)).isEqualTo("rls_a/1");
        assertThat(at.rulebook.inForce("CN", TODAY.plusDays(1))).isEqualTo("rls_a/2");
        assertThat(at.rulebook.deadline("rls_a/1", RuleKind.REPLY, TODAY).due()).isEqualTo("2026-10-08");
        assertThat(at.rulebook.deadline("rls_a/2", RuleKind.REPLY, TODAY).due()).isEqualTo("2026-09-07");
    }

    @Test
    void doesARepeatedRequestOnceAlsoAfterOthersCame() {
        var draft = draft(TODAY, reply(2), SCREEN);
        var first = save(draft, 1, "first key");
        save(draft(TODAY, reply(1), SCREEN), 2, "other key");

        assertThat(save(draft, 1, "first key")).isEqualTo(first);
        assertThat(at.rules.ruleSets()).hasSize(3);
        assertThatThrownBy(() -> at.ruleSets.save(draft, 1, new Request("first key", "another content"), STAFF))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(places(it)).containsExactly("KEY_REUSED idempotencyKey"));
    }

    @Test
    void refusesAnEditorWhoSawAnOlderVersion() {
        save(draft(TODAY, reply(2), SCREEN), 1, "first key");

        assertThat(places(catchThrowable(() -> save(draft(TODAY, reply(1), SCREEN), 1, "other key"))))
                .containsExactly("STALE_VERSION expectedVersion");
    }

    @Test
    void namesFieldAndRuleOfEverythingThatIsWrong() {
        var unsourced = new Rule(RuleKind.REPLY, 0, TermUnit.MONTHS, "REPLIED", " ", "长".repeat(1001));
        var wrong = new RuleSetDraft("rls_a", "", "名".repeat(201), TODAY.minusDays(1), " ", List.of(unsourced, REPLY));

        assertThat(refusal(wrong))
                .containsExactly(
                        "REQUIRED name",
                        "TOO_LONG nameEn",
                        "REQUIRED source",
                        "INVALID_VALUE effectiveFrom",
                        "INVALID_VALUE rules.0.amount",
                        "REQUIRED rules.0.source",
                        "TOO_LONG rules.0.note",
                        "INVALID_VALUE rules.0.from",
                        "INVALID_VALUE rules.1.kind",
                        "REQUIRED rules");
        assertThat(at.rules.ruleSets()).hasSize(1);
    }

    @Test
    void refusesAnExtendedTermThatIsNotLonger() {
        var extended = new Rule(RuleKind.REPLY_EXTENDED, 3, TermUnit.MONTHS, "ASSIGNED", "第三十二条", null);

        assertThat(refusal(draft(TODAY, REPLY, SCREEN, extended))).containsExactly("INVALID_VALUE rules.2.amount");
    }

    @Test
    void letsASuspensionComeAndGoButNotTheReply() {
        var suspend = new Rule(RuleKind.SUSPEND, 30, TermUnit.DAYS, "SUSPENDED", "默认", null);
        save(draft(TODAY, REPLY, SCREEN, suspend), 1, "first key");
        save(draft(TODAY, REPLY, SCREEN), 2, "other key");

        assertThat(at.rulebook.has("rls_a/2", RuleKind.SUSPEND)).isTrue();
        assertThat(at.rulebook.has("rls_a/3", RuleKind.SUSPEND)).isFalse();
        assertThat(places(catchThrowable(() -> save(draft(TODAY, SCREEN), 3, "third key"))))
                .containsExactly("REQUIRED rules");
    }

    @Test
    void savesNothingWhereNothingDiffers() {
        assertThat(refusal(draft(TODAY, SCREEN, REPLY))).containsExactly("INVALID_VALUE rules");
    }

    @Test
    void findsNoSetThatIsNotThere() {
        var unknown = new RuleSetDraft("rls_none", "时限", "Terms", TODAY, "条例", List.of(REPLY));

        assertThat(refusal(unknown)).containsExactly("NOT_FOUND ruleSet");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "STAFF", mode = EnumSource.Mode.EXCLUDE)
    void refusesEverybodyButStaff(Role role) {
        var draft = draft(TODAY, reply(2), SCREEN);

        assertThatThrownBy(() -> at.ruleSets.save(draft, 1, request("first key"), Actors.with(role)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> at.preview.of(draft, Actors.with(role))).isInstanceOf(Forbidden.class);
    }

    @Test
    void refusesThePublicAndProgramsWithoutTheScope() {
        var draft = draft(TODAY, reply(2), SCREEN);
        var reader = Actors.client(Scope.SUGGESTION_READ, Scope.OBLIGATION_READ);

        assertThatThrownBy(() -> at.ruleSets.save(draft, 1, request("first key"), Actors.PUBLIC))
                .isInstanceOf(Unauthenticated.class);
        assertThatThrownBy(() -> at.ruleSets.save(draft, 1, request("first key"), reader))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> at.preview.of(draft, Actors.client(Scope.SUGGESTION_WRITE)))
                .isInstanceOf(Forbidden.class);
        assertThat(at.preview.of(draft, reader)).hasSize(1);
    }
}
