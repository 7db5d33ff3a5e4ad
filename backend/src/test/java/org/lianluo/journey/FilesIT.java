package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianluo.file.Files;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Actor;
import org.lianluo.shared.FileId;
import org.lianluo.testing.Browser;
import org.lianluo.testing.Samples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files that were uploaded: who has them, and how they come back. */
@FilesApplication
class FilesIT {

    private static final byte[] PDF = Samples.pdf("调研报告");
    private static final String ITEM = "tst_1";

    @LocalServerPort
    int port;

    @Autowired
    Files files;

    @Test
    void comeBackAsTheyWereSent() {
        var deputy = person("deputy");
        var content = new byte[(20 << 20)];
        System.arraycopy(PDF, 0, content, 0, PDF.length);
        var sent = Browser.json(deputy.upload("关于“双减”的 调研报告.pdf", content));

        assertThat(sent.path("id").asString()).startsWith("fil_");
        assertThat(sent.path("name").asString()).isEqualTo("关于“双减”的 调研报告.pdf");
        assertThat(sent.path("type").asString()).isEqualTo("application/pdf");
        assertThat(sent.path("size").asInt()).isEqualTo(20 * 1024 * 1024);
        assertThat(sent.path("url").asString())
                .isEqualTo("/api/files/" + sent.path("id").asString());

        var answer = download(deputy, sent.path("url").asString());
        assertThat(answer.body()).isEqualTo(content);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(answer, "Content-Length")).isEqualTo("20971520");
        assertThat(header(answer, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E5%85%B3%E4%BA%8E%E2%80%9C%E5%8F%8C%E5%87%8F");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache, private");
    }

    @Test
    void areNotSentTwiceToWhoeverHasThem() {
        var deputy = person("deputy");
        var url = uploaded(deputy);
        var tag = header(download(deputy, url), "ETag");

        var again = deputy.send(deputy.request(url).header("If-None-Match", tag), BodyHandlers.ofByteArray());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();

        var head = deputy.send(
                deputy.request(url).method("HEAD", HttpRequest.BodyPublishers.noBody()), BodyHandlers.ofByteArray());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "Content-Length")).isEqualTo(String.valueOf(PDF.length));
        assertThat(header(head, "ETag")).isEqualTo(tag);
    }

    @Test
    void belongToTheirUploaderUntilTheyAreAttached() {
        var deputy = person("deputy");
        var url = uploaded(deputy);
        var id = url.substring(url.lastIndexOf('/') + 1);

        assertThat(person("deputy2").get(url).statusCode()).isEqualTo(404);
        assertThat(person("staff").get(url).statusCode()).isEqualTo(404);
        assertThat(person("staff").data(attachment(id)).path("attachment").isNull())
                .isTrue();
        assertThat(deputy.data(attachment(id)).at("/attachment/name").asString())
                .isEqualTo("报告.pdf");

        attach(deputy, id, ITEM);
        assertThat(deputy.get(url).statusCode()).isEqualTo(404);
        assertThat(person("staff").get(url).statusCode()).isEqualTo(200);
        assertThat(person("staff").data(attachment(id)).at("/attachment/size").asInt())
                .isEqualTo(PDF.length);
    }

    @Test
    void ofPublicItemsAreForEverybodyAndOthersAskToSignIn() {
        var deputy = person("deputy");
        var open = uploaded(deputy);
        attach(deputy, open.substring(open.lastIndexOf('/') + 1), "tst_public");
        var visitor = new Browser(port);

        assertThat(visitor.get(open).statusCode()).isEqualTo(200);
        assertThat(visitor.get(uploaded(deputy)).statusCode()).isEqualTo(401);
        assertThat(visitor.get("/api/files/fil_none").statusCode()).isEqualTo(401);
        assertThat(visitor.data(attachment("fil_none")).path("attachment").isNull())
                .isTrue();
    }

    @Test
    void areTakenBackByTheirUploaderWhileAttachedToNothing() {
        var deputy = person("deputy");
        var loose = uploaded(deputy);
        var bound = uploaded(deputy);
        attach(deputy, bound.substring(bound.lastIndexOf('/') + 1), ITEM);

        assertThat(delete(person("deputy2"), loose)).isEqualTo(404);
        assertThat(delete(deputy, bound)).isEqualTo(404);
        assertThat(delete(deputy, loose)).isEqualTo(204);
        assertThat(delete(deputy, loose)).isEqualTo(404);
        assertThat(deputy.get(loose).statusCode()).isEqualTo(404);
    }

    private void attach(Browser uploader, String id, String item) {
        var account = new AccountId(uploader.data("{ me { id } }").at("/me/id").asString());
        var actor = new Actor(account, "", Set.of(), null, null, null, null, null, Locale.SIMPLIFIED_CHINESE);
        files.attach(List.of(new FileId(id)), item, actor);
    }

    private Browser person(String name) {
        return new Browser(port).signedInAs(name);
    }

    private String uploaded(Browser browser) {
        return Browser.json(browser.upload("报告.pdf", PDF)).path("url").asString();
    }

    private static HttpResponse<byte[]> download(Browser browser, String url) {
        return browser.send(browser.request(url), BodyHandlers.ofByteArray());
    }

    private static int delete(Browser browser, String url) {
        return browser.send(browser.request(url).DELETE(), BodyHandlers.discarding())
                .statusCode();
    }

    private static String attachment(String id) {
        return "{ attachment(id: \"%s\") { id name type size uploadedAt url } }".formatted(id);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
