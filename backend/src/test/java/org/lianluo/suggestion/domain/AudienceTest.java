package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.suggestion.domain.SuggestionFixture.CLERK;
import static org.lianluo.suggestion.domain.SuggestionFixture.OTHER_CLERK;
import static org.lianluo.suggestion.domain.SuggestionFixture.OTHER_DEPUTY;
import static org.lianluo.suggestion.domain.SuggestionFixture.SPONSOR;
import static org.lianluo.suggestion.domain.SuggestionFixture.STAFF;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Role;
import org.lianluo.shared.Scope;
import org.lianluo.suggestion.SuggestionStatus;

class AudienceTest {

    private static final Actor PUBLIC = Actor.visitor(Locale.SIMPLIFIED_CHINESE);
    private static final Set<SuggestionStatus> WITH_UNIT = EnumSet.of(
            SuggestionStatus.ASSIGNED, SuggestionStatus.SIGNED_FOR, SuggestionStatus.REPLIED, SuggestionStatus.CLOSED);

    @ParameterizedTest
    @EnumSource(SuggestionStatus.class)
    void showsEachStateToThoseItConcerns(SuggestionStatus status) {
        var suggestion = SuggestionFixture.in(status);
        boolean discarded = status == SuggestionStatus.DISCARDED;
        boolean published = status == SuggestionStatus.CLOSED;

        assertThat(Audience.sees(SPONSOR, suggestion)).isEqualTo(!discarded);
        assertThat(Audience.sees(STAFF, suggestion)).isEqualTo(!discarded && status != SuggestionStatus.DRAFT);
        assertThat(Audience.sees(CLERK, suggestion)).isEqualTo(WITH_UNIT.contains(status));
        assertThat(Audience.sees(OTHER_CLERK, suggestion)).isEqualTo(published);
        assertThat(Audience.sees(OTHER_DEPUTY, suggestion)).isEqualTo(published);
        assertThat(Audience.sees(PUBLIC, suggestion)).isEqualTo(published);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MEMBER", "LIAISON", "SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN"})
    void showsOthersNoMoreThanThePublic(Role role) {
        var actor = SuggestionFixture.actor("x", Set.of(role), null, null);

        assertThat(Audience.of(actor)).containsExactly(Audience.PUBLIC);
    }

    @Test
    void showsThePublishedItemFromOutsideToStrangers() {
        assertThat(Audience.seesInside(OTHER_CLERK, SuggestionFixture.closed())).isFalse();
        assertThat(Audience.seesInside(CLERK, SuggestionFixture.closed())).isTrue();
    }

    @Test
    void keepsAnUnpublishedItemFromThePublic() {
        var closed = SuggestionFixture.signedFor()
                .reply(ReplyClass.D, "教建议字〔2026〕3号", "供参考。", false, SuggestionFixture.by(CLERK))
                .evaluate(Satisfaction.SATISFIED, Satisfaction.SATISFIED, null, SuggestionFixture.by(SPONSOR));

        assertThat(Audience.sees(PUBLIC, closed)).isFalse();
        assertThat(Audience.sees(OTHER_DEPUTY, closed)).isFalse();
    }

    @Test
    void asksAClientForTheScopeToRead() {
        var client = new Actor(
                new AccountId("acc_client"),
                "tool",
                Set.of(Role.STAFF),
                null,
                null,
                null,
                null,
                Set.of(Scope.UNIT_READ),
                Locale.SIMPLIFIED_CHINESE);

        assertThatThrownBy(() -> Audience.of(client)).isInstanceOf(Forbidden.class);
    }
}
