package org.lianluo.identity.web;

import java.util.Objects;
import org.lianluo.identity.domain.Passwords;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords hashed by Spring's encoder, as client secrets are. */
@Component
class EncodedPasswords implements Passwords {

    private final PasswordEncoder encoder;

    EncodedPasswords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    @Override
    public boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }
}
