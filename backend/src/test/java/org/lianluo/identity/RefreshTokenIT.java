package org.lianluo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.testing.ThirdParty.json;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianluo.identity.domain.Account;
import org.lianluo.identity.domain.Accounts;
import org.lianluo.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Tokens that follow one another, and their end. */
@IdentityApplication
class RefreshTokenIT extends ProgramAndPerson {

    @Autowired
    Accounts accounts;

    @Test
    void givesANewRefreshTokenEachTimeAndEndsEverythingWhenAnOldOneComesBack() {
        var first = tokensFor("unit-leader", "unit:read", "unit:read");
        var second = json(tool.refresh(first.path("refresh_token").asString()));
        assertThat(second.path("refresh_token").asString())
                .isNotBlank()
                .isNotEqualTo(first.path("refresh_token").asString());
        assertThat(tool.graphQl(second.path("access_token").asString(), ME).statusCode())
                .isEqualTo(200);

        var reused = tool.refresh(first.path("refresh_token").asString());

        assertThat(json(reused).path("error").asString()).isEqualTo("invalid_grant");
        assertThat(tool.refresh(second.path("refresh_token").asString()).statusCode())
                .isEqualTo(400);
        assertThat(tool.graphQl(second.path("access_token").asString(), ME).statusCode())
                .isEqualTo(401);
    }

    @Test
    void endsTheAccessTokenWithItsRevokedRefreshToken() {
        var tokens = tokensFor("staff", "unit:read", "unit:read");

        tool.post("/oauth2/revoke", Map.of("token", tokens.path("refresh_token").asString()));

        assertThat(tool.refresh(tokens.path("refresh_token").asString()).statusCode())
                .isEqualTo(400);
        assertThat(tool.graphQl(tokens.path("access_token").asString(), ME).statusCode())
                .isEqualTo(401);
    }

    @Test
    void shutsOutTheTokensOfADisabledAccount() {
        var account = NewAccount.of(Account.newId(), "leaver", Role.STAFF, 1);
        accounts.add(account);
        var tokens = tokensFor("leaver", "unit:read", "unit:read");
        assertThat(tool.graphQl(tokens.path("access_token").asString(), ME).statusCode())
                .isEqualTo(200);

        accounts.save(account.disabled());

        assertThat(tool.graphQl(tokens.path("access_token").asString(), ME).statusCode())
                .isEqualTo(401);
        assertThat(json(tool.refresh(tokens.path("refresh_token").asString()))
                        .path("error")
                        .asString())
                .isEqualTo("invalid_grant");
    }
}
