package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lianluo.testing.Browser;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Documents are handed out to those who may read what stands in them, and no further. */
@DemoApplication
class PrintsIT {

    private static final List<String> READERS = List.of(
            Cast.PUBLIC,
            "deputy",
            "deputy2",
            "deputy3",
            "unit-clerk",
            "unit2-leader",
            "staff",
            "committee",
            "member",
            "liaison",
            "security-admin");
    private static final List<String> STAGES =
            List.of("DRAFT", "CONFIRMING", "SUBMITTED", "COUNTERSIGNING", "REPLIED", "PUBLISHED", "DISCARDED");

    private static final Map<String, Browser> BROWSERS = new ConcurrentHashMap<>();

    @LocalServerPort
    int port;

    private ItemsInEveryState items;

    @BeforeEach
    void make() {
        items = new ItemsInEveryState(new Cast(port));
    }

    @TestFactory
    Stream<DynamicTest> printsASuggestionForThoseWhoSeeIt() {
        return STAGES.stream()
                .map(stage -> dynamicTest(
                        stage,
                        () -> READERS.forEach(reader -> assertThat(
                                        get(reader, id(stage) + ".pdf").statusCode())
                                .as(reader)
                                .isEqualTo(ItemsInEveryState.sees(reader, stage) ? 200 : 404))));
    }

    @TestFactory
    Stream<DynamicTest> printsAReplyOnceItIsOut() {
        return Stream.of("COUNTERSIGNING", "REPLIED", "PUBLISHED")
                .map(stage -> dynamicTest(stage, () -> {
                    boolean out = !stage.equals("COUNTERSIGNING");
                    for (var reader : READERS) {
                        boolean sees = out && ItemsInEveryState.sees(reader, stage);
                        for (var form : List.of("pdf", "docx")) {
                            assertThat(get(reader, id(stage) + "/replies/r1." + form)
                                            .statusCode())
                                    .as(reader + " " + form)
                                    .isEqualTo(sees ? 200 : 404);
                        }
                    }
                }));
    }

    @Test
    void printsNoContactDataForThePublic() throws IOException {
        var suggestion = id("PUBLISHED") + ".pdf";
        var reply = id("PUBLISHED") + "/replies/r1.pdf";

        assertThat(text("staff", suggestion)).contains("13800005678");
        assertThat(text(Cast.PUBLIC, suggestion)).contains("没有暖气").doesNotContain("13800005678");
        assertThat(text("staff", reply)).contains("13800001234").contains("010-66001234");
        assertThat(text(Cast.PUBLIC, reply))
                .contains("已列入计划")
                .doesNotContain("13800001234")
                .doesNotContain("010-66001234");
    }

    @Test
    void namesTheFileSoThatItOpens() {
        assertThat(get("staff", id("REPLIED") + ".pdf").headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(it -> assertThat(it).endsWith(".pdf"));
        assertThat(get("staff", id("REPLIED") + "/replies/r1.docx").headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("-r1.docx"));
    }

    @Test
    void knowsNoReplyThatIsNotThere() {
        assertThat(get("staff", id("REPLIED") + "/replies/r9.pdf").statusCode()).isEqualTo(404);
        assertThat(get("staff", "sug_none.pdf").statusCode()).isEqualTo(404);
    }

    private String id(String stage) {
        return items.in(stage).path("id").asString();
    }

    private String text(String reader, String path) throws IOException {
        try (var pdf = Loader.loadPDF(get(reader, path).body())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }

    private HttpResponse<byte[]> get(String reader, String path) {
        var browser = BROWSERS.computeIfAbsent(
                port + reader,
                key -> reader.equals(Cast.PUBLIC) ? new Browser(port) : new Browser(port).signedInAs(reader));
        return browser.send(browser.request("/api/suggestions/" + path).GET(), BodyHandlers.ofByteArray());
    }
}
