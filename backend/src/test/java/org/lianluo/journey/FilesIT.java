package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianluo.file.FileAccess;
import org.lianluo.file.Files;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Actor;
import org.lianluo.shared.FileId;
import org.lianluo.shared.Role;
import org.lianluo.testing.Browser;
import org.lianluo.testing.FakeClamd;
import org.lianluo.testing.Multipart;
import org.lianluo.testing.Samples;
import org.lianluo.testing.ThirdParty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Uploads and downloads over HTTP, by people in the portal and by programs. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "lianluo.seeds=none")
@ContextConfiguration(initializers = FolderOfItsOwn.class)
@ActiveProfiles("demo")
class FilesIT {

    private static final FakeClamd CLAMD = new FakeClamd();
    private static final byte[] PDF = Samples.pdf("调研报告");
    private static final String ITEM = "tst_1";

    @LocalServerPort
    int port;

    @Autowired
    Files files;

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry settings) {
        settings.add("lianluo.file.clamav", CLAMD::address);
    }

    /** Items of the tests, which the public and staff may read. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Items {

        @Bean
        FileAccess testItems() {
            return new FileAccess() {
                @Override
                public boolean covers(String item) {
                    return item.startsWith("tst_");
                }

                @Override
                public boolean mayRead(String item, FileId file, Actor actor) {
                    return item.equals("tst_public") || actor.is(Role.STAFF);
                }
            };
        }
    }

    @AfterEach
    void repairScanner() {
        CLAMD.honest();
    }

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

    @Test
    void areRefusedInWordsAndInTheReadersLanguage() {
        var deputy = person("deputy");
        var english = person("deputy2").speaking("en");

        assertRefused(deputy.upload("a.pdf", new byte[(20 << 20) + 1]), 413, "TOO_LARGE", "20 MB 的上限");
        assertRefused(english.upload("a.pdf", new byte[60 << 20]), 413, "TOO_LARGE", "larger than 20 MB");
        assertRefused(deputy.upload("报告.pdf", Samples.PROGRAM), 415, "UNKNOWN_TYPE", "不能接收这种文件");
        assertRefused(english.upload("report.docx", Samples.docxOf(100 << 20)), 415, "INFLATES", "unpacks");
        assertRefused(deputy.upload("报告.docx", Samples.docxWithMacros()), 415, "MACROS", "宏");
        assertRefused(deputy.upload("空.pdf", new byte[0]), 400, "EMPTY", "空的");
        assertRefused(deputy.upload("长".repeat(200) + ".pdf", PDF), 400, "NAME_TOO_LONG", "200 个字");
        assertRefused(english.upload("a/../b.pdf", PDF), 400, "BAD_NAME", "slashes");
        assertRefused(deputy.upload("毒.txt", Samples.EICAR), 400, "INFECTED", "Eicar-Test-Signature");
        assertThat(deputy.upload("长".repeat(196) + ".pdf", PDF).statusCode()).isEqualTo(201);
    }

    @Test
    void comeOneAtATimeAndAsAForm() {
        var deputy = person("deputy");
        var two = Multipart.file("a.pdf", PDF).and("b.pdf", PDF).on(deputy.request("/api/files"));

        assertRefused(deputy.send(two, BodyHandlers.ofString()), 400, "NOT_ONE_FILE", "一次上传一个");
        assertThat(deputy.post("/api/files", "x").statusCode()).isEqualTo(415);
        var broken = deputy.request("/api/files")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString("nothing of the kind"));
        assertRefused(deputy.send(broken, BodyHandlers.ofString()), 400, "NOT_ONE_FILE", "一次上传一个");
    }

    @Test
    void areNotKeptWhereNobodyCanLookForViruses() {
        CLAMD.saying("");

        var answer = person("deputy").upload("a.pdf", PDF);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Browser.json(answer).path("code").asString()).isEqualTo("SCANNER_DOWN");
        assertThat(Browser.json(answer).path("message").asString()).contains("没有保存");
    }

    @Test
    void areNotTakenFromAnotherSiteOrFromNobody() {
        var deputy = person("deputy");
        deputy.forgetCookie("XSRF-TOKEN");

        assertThat(deputy.upload("a.pdf", PDF).statusCode()).isEqualTo(403);
        var visitor = new Browser(port);
        visitor.get("/api/session");
        assertThat(visitor.upload("a.pdf", PDF).statusCode()).isEqualTo(401);
    }

    @Test
    void areTakenFromProgramsThatMayWrite() throws Exception {
        var tool = ThirdParty.demoTool(port);
        var writer = tool.token("suggestion:write");
        var reader = tool.token("suggestion:read");

        var sent = upload(writer);
        assertThat(sent.statusCode()).isEqualTo(201);
        var url = Browser.json(sent).path("url").asString();
        assertThat(tool.get(writer, url).statusCode()).isEqualTo(200);
        assertThat(tool.get(reader, url).statusCode()).isEqualTo(404);
        var refused = upload(reader);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Browser.json(refused).path("message").asString()).contains("suggestion:write");
    }

    private HttpResponse<String> upload(String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/files"))
                .header("Authorization", "Bearer " + token);
        return HttpClient.newHttpClient()
                .send(Multipart.file("a.pdf", PDF).on(request).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
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

    private static void assertRefused(HttpResponse<String> answer, int status, String code, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Browser.json(answer).path("code").asString()).isEqualTo(code);
        assertThat(Browser.json(answer).path("field").asString()).isEqualTo("file");
        assertThat(Browser.json(answer).path("message").asString()).contains(words);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
