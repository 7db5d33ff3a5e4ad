package org.lianluo.identity.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.identity.domain.Account;
import org.lianluo.identity.domain.Accounts;
import org.lianluo.platform.seed.ImportReport;
import org.lianluo.platform.seed.RowImporter;
import org.lianluo.platform.seed.RowProblem;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Role;
import org.lianluo.shared.UnitId;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

class AccountImportTest {

    private static final String CLERK =
            "{\"id\": \"acc_x\", \"loginName\": \"clerk.x\", \"password\": \"Ein-gutes-7\", "
                    + "\"displayName\": \"方知远\", \"roles\": [\"UNIT_CLERK\"], \"unit\": \"unt_moe\"}";

    private final Map<String, Account> kept = new HashMap<>();
    private final PasswordEncoder passwords = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    @Test
    void opensAnAccountWithAHashedPassword() {
        assertThat(run(CLERK).problems()).isEmpty();

        var account = kept.get("acc_x");
        assertThat(account.roles()).containsExactly(Role.UNIT_CLERK);
        assertThat(account.unit()).isEqualTo(new UnitId("unt_moe"));
        assertThat(account.passwordHash()).doesNotContain("Ein-gutes-7");
        assertThat(passwords.matches("Ein-gutes-7", account.passwordHash())).isTrue();
    }

    @Test
    void keepsWhereMailGoes() {
        run(CLERK.replace("}", ", \"email\": \"fang@moe.example.cn\"}"));

        assertThat(kept.get("acc_x").email()).isEqualTo("fang@moe.example.cn");
    }

    @Test
    void neverTouchesAnAccountThatExists() {
        run(CLERK);
        var before = kept.get("acc_x");

        assertThat(run(CLERK.replace("Ein-gutes-7", "Anderes-Wort-8")).kept()).isZero();
        assertThat(run(CLERK.replace("acc_x", "acc_y")).kept()).isZero();
        assertThat(kept).containsExactly(Map.entry("acc_x", before));
    }

    @ParameterizedTest(name = "{0} -> {1}: field {2}")
    @CsvSource(delimiter = '|', textBlock = """
            "clerk.x"            | "c"                                   | loginName
            "Ein-gutes-7"        | "kurz"                                | password
            ["UNIT_CLERK"]       | []                                    | roles
            ["UNIT_CLERK"]       | ["KING"]                              | roles
            ["UNIT_CLERK"]       | ["UNIT_CLERK", "SYSTEM_ADMIN"]        | roles
            ["UNIT_CLERK"]       | ["STAFF"]                             | unit
            , "unit": "unt_moe"  | ,  "deputy": "dep_1"                  | unit
            "unt_moe"            | "moe"                                 | unit
            ["UNIT_CLERK"]       | ["COMMITTEE"]                         | committee
            "unit": "unt_moe"    | "unit": "unt_moe", "committee": "com_edu" | committee
            "unit": "unt_moe"    | "unit": "unt_moe", "email": "a@b"     | email
            """)
    void refusesARowNamingTheField(String right, String broken, String field) {
        var report = run(CLERK.replace(right, broken));

        assertThat(report.kept()).isZero();
        assertThat(report.problems()).extracting(RowProblem::field).contains(field);
        assertThat(kept).isEmpty();
    }

    private ImportReport run(String row) {
        var accounts = new AccountImport(new InMemoryAccounts(), passwords, "CN");
        return new RowImporter().run(accounts, "accounts.json", ("[" + row + "]").getBytes(StandardCharsets.UTF_8));
    }

    private final class InMemoryAccounts implements Accounts {

        @Override
        public Optional<Account> find(AccountId id) {
            return Optional.ofNullable(kept.get(id.value()));
        }

        @Override
        public Optional<Account> findByLoginName(String loginName) {
            return List.copyOf(kept.values()).stream()
                    .filter(it -> it.loginName().value().equals(loginName))
                    .findFirst();
        }

        @Override
        public boolean isEmpty() {
            return kept.isEmpty();
        }

        @Override
        public boolean add(Account account) {
            return kept.putIfAbsent(account.id().value(), account) == null;
        }

        @Override
        public boolean save(Account account) {
            throw new UnsupportedOperationException();
        }
    }
}
