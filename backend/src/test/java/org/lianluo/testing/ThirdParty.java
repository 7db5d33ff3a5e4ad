package org.lianluo.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A third-party program that speaks OAuth2 and nothing else: no cookies, no CSRF tokens. */
public final class ThirdParty {

    public static final String REDIRECT = "http://127.0.0.1:8081/callback";
    public static final String VERIFIER = "a-verifier-of-enough-length-for-the-rule-0123456789";

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String origin;
    private final String id;
    private final @Nullable String secret;

    public ThirdParty(int port, String id, @Nullable String secret) {
        this.origin = "http://localhost:" + port;
        this.id = id;
        this.secret = secret;
    }

    public static ThirdParty demoTool(int port) {
        return new ThirdParty(port, "demo-tool", "demo-tool-secret");
    }

    public static ThirdParty demoUnitTool(int port) {
        return new ThirdParty(port, "demo-unit-tool", "demo-unit-tool-secret");
    }

    public String id() {
        return id;
    }

    /** An access token for itself. */
    public String token(String scope) {
        var answer = post("/oauth2/token", Map.of("grant_type", "client_credentials", "scope", scope));
        if (answer.statusCode() != 200) {
            throw new AssertionError("No token: " + answer.statusCode() + " " + answer.body());
        }
        return json(answer).path("access_token").asString();
    }

    /** Where it sends a person's browser to ask for consent. */
    public String authorizePath(String scope) {
        return "/oauth2/authorize?"
                + form(Map.of(
                        "response_type",
                        "code",
                        "client_id",
                        id,
                        "redirect_uri",
                        REDIRECT,
                        "scope",
                        scope,
                        "state",
                        "xyz",
                        "code_challenge",
                        challenge(),
                        "code_challenge_method",
                        "S256"));
    }

    public HttpResponse<String> exchange(String code) {
        return exchange(code, VERIFIER);
    }

    public HttpResponse<String> exchange(String code, String verifier) {
        return post(
                "/oauth2/token",
                Map.of(
                        "grant_type", "authorization_code",
                        "code", code,
                        "redirect_uri", REDIRECT,
                        "code_verifier", verifier));
    }

    public HttpResponse<String> refresh(String refreshToken) {
        return post("/oauth2/token", Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    public HttpResponse<String> post(String path, Map<String, String> parameters) {
        var all = new LinkedHashMap<>(parameters);
        var request = HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "application/x-www-form-urlencoded");
        if (secret == null) {
            all.put("client_id", id);
        } else {
            var basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + basic);
        }
        return send(request.POST(BodyPublishers.ofString(form(all))));
    }

    public HttpResponse<String> get(String token, String path) {
        return send(HttpRequest.newBuilder(URI.create(origin + path)).header("Authorization", "Bearer " + token));
    }

    public HttpResponse<String> graphQl(String token, String document) {
        return graphQl(token, document, Map.of());
    }

    public HttpResponse<String> graphQl(String token, String document, Map<String, ?> variables) {
        var asked = Map.of("query", document, "variables", variables);
        return send(HttpRequest.newBuilder(URI.create(origin + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(asked))));
    }

    /** Follows a subscription. */
    public EventStream follow(String token, String document) {
        return EventStream.open(
                http,
                HttpRequest.newBuilder(URI.create(origin + "/graphql"))
                        .header("Accept-Language", "en")
                        .header("Authorization", "Bearer " + token),
                document);
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** The parameters of the address a browser was redirected to. */
    public static Map<String, String> redirected(HttpResponse<String> answer) {
        var location = answer.headers().firstValue("Location").orElseThrow();
        return Arrays.stream(location.substring(location.indexOf('?') + 1).split("&"))
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (a, b) -> a));
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
