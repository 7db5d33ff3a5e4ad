package org.lianluo.identity.web;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people reach this installation: {@code lianluo.public-url}, or this machine while nobody has said. */
@Component
class PublicAddress {

    private final String configured;
    private final Environment environment;

    PublicAddress(@Value("${lianluo.public-url:}") String configured, Environment environment) {
        this.configured = configured.replaceFirst("/+$", "");
        this.environment = environment;
    }

    Optional<String> configured() {
        return Optional.of(configured).filter(url -> !url.isEmpty());
    }

    boolean isSecure() {
        return configured.startsWith("https://");
    }

    /** Known once the server listens. */
    String url() {
        return configured().orElseGet(() -> "http://localhost:" + environment.getProperty("local.server.port", "8080"));
    }
}
