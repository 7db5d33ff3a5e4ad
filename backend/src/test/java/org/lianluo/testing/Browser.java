package org.lianluo.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The portal's side of HTTP: keeps cookies, answers the CSRF protection, follows no redirects. */
public final class Browser {

    private static final JsonMapper JSON = new JsonMapper();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String origin;
    private String language = "zh-CN";

    public Browser(int port) {
        this.origin = "http://localhost:" + port;
    }

    public Browser speaking(String wanted) {
        language = wanted;
        return this;
    }

    public HttpResponse<String> signIn(String loginName, String password) {
        get("/api/session");
        return post("/api/session", Map.of("loginName", loginName, "password", password));
    }

    public Browser signedInAs(String demoAccount) {
        var answer = signIn(demoAccount, "lianluo-demo");
        if (answer.statusCode() != 204) {
            throw new AssertionError("Not signed in: " + answer.statusCode() + " " + answer.body());
        }
        return this;
    }

    public HttpResponse<String> signOut() {
        return send(request("/api/session").DELETE());
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> post(String path, Object body) {
        return postJson(path, JSON.writeValueAsString(body));
    }

    /** Sends the text as it is, JSON or not. */
    public HttpResponse<String> postJson(String path, String text) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(text)));
    }

    public HttpResponse<String> postForm(String path, String form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    public HttpResponse<String> graphQl(String document) {
        return post("/graphql", Map.of("query", document));
    }

    /** Follows a subscription. */
    public EventStream follow(String document) {
        return EventStream.open(http, request("/graphql"), document);
    }

    public JsonNode data(String document) {
        return json(graphQl(document)).path("data");
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    public void setCookie(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setDomain("localhost.local");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(origin), cookie);
    }

    public void forgetCookie(String name) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(URI.create(origin), cookie));
    }

    /** Sends one file as the portal does. */
    public HttpResponse<String> upload(String name, byte[] content) {
        return send(Multipart.file(name, content).on(request("/api/files")));
    }

    /** A request with the cookies' CSRF token and the language set. */
    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(origin + path)).header("Accept-Language", language);
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    public <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
