package org.lianluo.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A piece of work somebody asked for, recognisable when it is asked for again.
 *
 * @param key chosen by the client, made unique by the account in front of it
 * @param fingerprint of the work's content: the same key with another content is a mistake
 */
public record Request(String key, String fingerprint) {

    /** Reads the client's key, 8 to 100 characters, and fingerprints the input by its content. */
    public static Request of(Actor actor, String clientKey, Record input) {
        if (clientKey.length() < 8 || clientKey.length() > 100) {
            throw Refusal.at("idempotencyKey", ProblemCode.INVALID_VALUE, "problem.idempotencyKey");
        }
        var fingerprint = sha256(input.getClass().getSimpleName() + input);
        return new Request(actor.signedIn().value() + ":" + clientKey, fingerprint);
    }

    /** An id for what this work creates: asked for twice, it is the same. */
    public String idWith(String prefix) {
        return prefix + sha256(key).substring(0, 24);
    }

    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
