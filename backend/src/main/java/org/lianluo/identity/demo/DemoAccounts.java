package org.lianluo.identity.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.identity.domain.Account;
import org.lianluo.identity.domain.Accounts;
import org.lianluo.identity.domain.LoginName;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.CommitteeId;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Role;
import org.lianluo.shared.UnitId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One account for each role, from {@code seeds/demo/demo-accounts.json}; added at start where they are missing. */
@Component
@Profile("demo")
public class DemoAccounts implements ApplicationRunner {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final List<Row> rows;

    DemoAccounts(Accounts accounts, PasswordEncoder passwords, JsonMapper json) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.rows = List.of(read(json));
    }

    /** A row of the file. */
    record Row(
            String id,
            String congress,
            String loginName,
            String password,
            String displayName,
            Role role,
            @Nullable String deputy,
            @Nullable String unit,
            @Nullable String delegation,
            @Nullable String committee,
            @Nullable String email) {}

    /** How to sign in as one of them. */
    public record Login(String loginName, String password, Role role, String displayName) {}

    /** For the sign-in page, in the order of the file. */
    public List<Login> logins() {
        return rows.stream()
                .map(row -> new Login(row.loginName(), row.password(), row.role(), row.displayName()))
                .toList();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var missing = rows.stream()
                .filter(row -> accounts.find(new AccountId(row.id())).isEmpty())
                .toList();
        var hashes = new HashMap<String, String>();
        missing.forEach(row -> hashes.computeIfAbsent(row.password(), passwords::encode));
        missing.forEach(row -> accounts.add(account(row, String.valueOf(hashes.get(row.password())))));
    }

    private static Account account(Row row, String passwordHash) {
        return new Account(
                new AccountId(row.id()),
                row.congress(),
                new LoginName(row.loginName()),
                row.displayName(),
                passwordHash,
                Set.of(row.role()),
                row.deputy() == null ? null : new DeputyId(row.deputy()),
                row.unit() == null ? null : new UnitId(row.unit()),
                row.delegation() == null ? null : new DelegationId(row.delegation()),
                row.committee() == null ? null : new CommitteeId(row.committee()),
                true,
                Locale.SIMPLIFIED_CHINESE,
                1,
                row.email());
    }

    private static Row[] read(JsonMapper json) {
        try (var file = new ClassPathResource("seeds/demo/demo-accounts.json").getInputStream()) {
            return json.readValue(file, Row[].class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
