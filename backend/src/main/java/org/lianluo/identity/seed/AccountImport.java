package org.lianluo.identity.seed;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianluo.identity.domain.Account;
import org.lianluo.identity.domain.Accounts;
import org.lianluo.identity.domain.LoginName;
import org.lianluo.identity.domain.PasswordRule;
import org.lianluo.platform.seed.Row;
import org.lianluo.platform.seed.RowImport;
import org.lianluo.platform.seed.RowReader;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.CommitteeId;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Role;
import org.lianluo.shared.UnitId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Opens accounts from a file with first passwords; an account that exists is never touched. */
@Component
@Order(60)
class AccountImport implements RowImport<Account> {

    private static final int NAME = 60;

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final String congress;

    AccountImport(Accounts accounts, PasswordEncoder passwords, @Value("${lianluo.congress:CN}") String congress) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.congress = congress;
    }

    @Override
    public String kind() {
        return "accounts";
    }

    @Override
    public RowReader<Account> reader() {
        return this::read;
    }

    private Account read(Row row) {
        var id = new AccountId(row.id("id", AccountId.PREFIX));
        var loginName = new LoginName(row.text("loginName", NAME));
        var password = row.text("password", 2 * NAME);
        PasswordRule.check(password, loginName);
        if (accounts.find(id).isPresent()
                || accounts.findByLoginName(loginName.value()).isPresent()) {
            row.refuse("loginName", "import.accountExists", loginName.value());
        }
        var roles = roles(row);
        return new Account(
                id,
                congress,
                loginName,
                row.text("displayName", NAME),
                row.isBroken() ? "" : passwords.encode(password),
                roles,
                link(row, "deputy", DeputyId.PREFIX, roles.contains(Role.DEPUTY), DeputyId::new),
                link(row, "unit", UnitId.PREFIX, worksForAUnit(roles), UnitId::new),
                link(row, "delegation", DelegationId.PREFIX, roles.contains(Role.LIAISON), DelegationId::new),
                link(row, "committee", CommitteeId.PREFIX, roles.contains(Role.COMMITTEE), CommitteeId::new),
                true,
                Locale.SIMPLIFIED_CHINESE,
                1,
                email(row));
    }

    private static @Nullable String email(Row row) {
        var email = row.optionalText("email", 4 * NAME);
        if (email == null || Account.EMAIL.matcher(email).matches()) {
            return email;
        }
        row.refuse("email", "import.form", email, "name@example.org");
        return null;
    }

    private static Set<Role> roles(Row row) {
        var roles = EnumSet.noneOf(Role.class);
        for (var name : row.texts("roles", NAME)) {
            if (EnumSet.allOf(Role.class).stream().anyMatch(role -> role.name().equals(name))) {
                roles.add(Role.valueOf(name));
            } else {
                row.refuse("roles", "import.noReference", name);
            }
        }
        if (roles.isEmpty() || !Role.mayCombine(roles)) {
            row.refuse("roles", "import.roles");
            return EnumSet.of(Role.MEMBER);
        }
        return roles;
    }

    private static boolean worksForAUnit(Set<Role> roles) {
        return roles.contains(Role.UNIT_CLERK) || roles.contains(Role.UNIT_LEADER);
    }

    /** Owed by some roles, and not to be given for the others. */
    private static <I> @Nullable I link(Row row, String field, String prefix, boolean owed, Function<String, I> id) {
        if (owed) {
            return id.apply(row.id(field, prefix));
        }
        if (row.optionalText(field, NAME) != null) {
            row.refuse(field, "import.notForRole");
        }
        return null;
    }

    @Override
    public String idOf(Account account) {
        return account.id().value();
    }

    @Override
    public String uniqueField() {
        return "loginName";
    }

    @Override
    public void keep(List<Account> read) {
        read.forEach(accounts::add);
    }
}
