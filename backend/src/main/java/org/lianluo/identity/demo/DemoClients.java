package org.lianluo.identity.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianluo.identity.domain.ActsFor;
import org.lianluo.identity.domain.Client;
import org.lianluo.identity.domain.Clients;
import org.lianluo.shared.Role;
import org.lianluo.shared.Scope;
import org.lianluo.shared.UnitId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Third-party clients to try, from {@code seeds/demo/clients.json}; added at start where they are missing. */
@Component
@Profile("demo")
class DemoClients implements ApplicationRunner {

    private final Clients clients;
    private final PasswordEncoder passwords;
    private final JsonMapper json;

    DemoClients(Clients clients, PasswordEncoder passwords, JsonMapper json) {
        this.clients = clients;
        this.passwords = passwords;
        this.json = json;
    }

    /**
     * A row of the file; without a secret the client is public, without a role it acts for nobody by itself.
     *
     * @param unit the unit a unit's own system acts for
     */
    record Row(
            String id,
            String congress,
            String name,
            @Nullable String secret,
            Set<String> redirectUris,
            Set<String> scopes,
            @Nullable Role actsFor,
            @Nullable String unit) {}

    @Override
    public void run(ApplicationArguments arguments) {
        rows().stream().filter(row -> clients.find(row.id()).isEmpty()).forEach(row -> clients.add(client(row)));
    }

    private List<Row> rows() {
        try (var file = new ClassPathResource("seeds/demo/clients.json").getInputStream()) {
            return List.of(json.readValue(file, Row[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Client client(Row row) {
        return new Client(
                row.id(),
                row.congress(),
                row.name(),
                row.secret() == null ? null : passwords.encode(row.secret()),
                row.redirectUris(),
                row.scopes().stream().map(name -> Scope.of(name).orElseThrow()).collect(Collectors.toSet()),
                row.actsFor() == null ? null : new ActsFor(Set.of(row.actsFor()), null, unit(row)));
    }

    private static @Nullable UnitId unit(Row row) {
        return row.unit() == null ? null : new UnitId(row.unit());
    }
}
