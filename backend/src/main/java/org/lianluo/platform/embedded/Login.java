package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The login of one connection: until it has succeeded, every command but those of the handshake is refused. */
final class Login {

    private static final int UNAUTHORIZED = 13;
    private static final int FAILED = 18;
    private static final int NONCE_BYTES = 18;
    private static final Set<String> HANDSHAKE = Set.of("hello", "isMaster", "ismaster", "saslStart", "saslContinue");

    private final Scram scram;
    private @Nullable String firstMessages;
    private String nonce = "";
    private boolean done;

    Login(Scram scram) {
        this.scram = scram;
    }

    synchronized void requireFor(String command) {
        if (!done && !HANDSHAKE.contains(command)) {
            throw new MongoServerError(UNAUTHORIZED, "Unauthorized", "command " + command + " requires authentication");
        }
    }

    /** Answers {@code saslStart} and {@code saslContinue}. */
    synchronized Document step(String command, Document query) {
        String message = query.get("payload") instanceof BinData payload
                ? new String(payload.getData(), StandardCharsets.UTF_8)
                : "";
        if (command.equals("saslStart")) {
            return reply(challenge(query.get("mechanism"), message));
        }
        return reply(verify(message));
    }

    private String challenge(@Nullable Object mechanism, String clientFirst) {
        String[] parts = clientFirst.split(",", 3);
        if (!Scram.MECHANISM.equals(mechanism) || parts.length < 3 || !parts[0].equals("n")) {
            throw refused();
        }
        String user = attribute(parts[2], 'n');
        if (!user.equals(StoreSecret.USER)) {
            throw refused();
        }
        byte[] random = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(random);
        nonce = attribute(parts[2], 'r') + Base64.getEncoder().encodeToString(random);
        String challenge =
                "r=" + nonce + ",s=" + Base64.getEncoder().encodeToString(scram.salt()) + ",i=" + Scram.ITERATIONS;
        firstMessages = parts[2] + "," + challenge;
        return challenge;
    }

    private String verify(String clientFinal) {
        int end = clientFinal.lastIndexOf(",p=");
        if (firstMessages == null || end < 0 || !attribute(clientFinal, 'r').equals(nonce)) {
            throw refused();
        }
        String messages = firstMessages + "," + clientFinal.substring(0, end);
        firstMessages = null;
        if (!scram.proves(decode(clientFinal.substring(end + 3)), messages)) {
            throw refused();
        }
        done = true;
        return "v=" + Base64.getEncoder().encodeToString(scram.serverSignature(messages));
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw refused();
        }
    }

    private static String attribute(String message, char name) {
        for (String part : message.split(",")) {
            if (part.length() > 1 && part.charAt(0) == name && part.charAt(1) == '=') {
                return part.substring(2);
            }
        }
        throw refused();
    }

    private Document reply(String message) {
        return new Document("conversationId", 1)
                .append("done", done)
                .append("payload", new BinData(message.getBytes(StandardCharsets.UTF_8)))
                .append("ok", 1.0);
    }

    private static MongoServerError refused() {
        return new MongoServerError(FAILED, "AuthenticationFailed", "Authentication failed.");
    }
}
