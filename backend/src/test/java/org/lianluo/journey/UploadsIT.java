package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianluo.testing.Browser;
import org.lianluo.testing.FakeClamd;
import org.lianluo.testing.Multipart;
import org.lianluo.testing.Samples;
import org.lianluo.testing.ThirdParty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Uploads over HTTP, by people in the portal and by programs: what is taken and what is not. */
@FilesApplication
class UploadsIT {

    private static final byte[] PDF = Samples.pdf("调研报告");

    @LocalServerPort
    int port;

    @Autowired
    FakeClamd clamd;

    @AfterEach
    void repairScanner() {
        clamd.honest();
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
        clamd.saying("");

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

    private Browser person(String name) {
        return new Browser(port).signedInAs(name);
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Browser.json(answer).path("code").asString()).isEqualTo(code);
        assertThat(Browser.json(answer).path("field").asString()).isEqualTo("file");
        assertThat(Browser.json(answer).path("message").asString()).contains(words);
    }
}
