package org.lianluo.platform.embedded;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of SCRAM-SHA-256 (RFC 5802, RFC 7677) for one password: both sides prove that they know it and neither sends
 * it, so that a stranger who took the port learns nothing.
 */
final class Scram {

    static final String MECHANISM = "SCRAM-SHA-256";
    static final int ITERATIONS = 4096;

    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 256;
    private static final String HMAC = "HmacSHA256";

    private final byte[] salt = new byte[SALT_BYTES];
    private final byte[] storedKey;
    private final byte[] serverKey;

    Scram(StoreSecret secret) {
        new SecureRandom().nextBytes(salt);
        byte[] salted = salted(secret.value());
        this.storedKey = hash(hmac(salted, "Client Key"));
        this.serverKey = hmac(salted, "Server Key");
    }

    byte[] salt() {
        return salt.clone();
    }

    /** Whether the proof was made with the password for this exchange of messages. */
    boolean proves(byte[] proof, String messages) {
        byte[] signature = hmac(storedKey, messages);
        if (proof.length != signature.length) {
            return false;
        }
        byte[] clientKey = new byte[proof.length];
        for (int i = 0; i < proof.length; i++) {
            clientKey[i] = (byte) (proof[i] ^ signature[i]);
        }
        return MessageDigest.isEqual(hash(clientKey), storedKey);
    }

    byte[] serverSignature(String messages) {
        return hmac(serverKey, messages);
    }

    private byte[] salted(String password) {
        try {
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, KEY_BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
