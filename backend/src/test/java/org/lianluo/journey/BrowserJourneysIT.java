package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The journeys of {@code frontend/e2e} in a real browser. The application is no other test's, so that first pages show
 * what the journeys are about and not what other tests left behind.
 */
@DemoApplication
@TestPropertySource(properties = "spring.application.name=lianluo-browser")
class BrowserJourneysIT {

    private static final Path FRONTEND =
            Path.of("..", "frontend").toAbsolutePath().normalize();
    private static final Path REPORT = FRONTEND.resolve(Path.of("target", "e2e-report.json"));
    private static final int NO_BROWSER = 77;

    @LocalServerPort
    int port;

    @Test
    void letsPeopleDoTheirWork() throws IOException, InterruptedException {
        Files.deleteIfExists(REPORT);
        int status = run("e2e/launch.ts");
        if (status == NO_BROWSER) {
            System.err.println("******** BROWSER TESTS SKIPPED: no browser can start on this machine ********");
            Assumptions.abort("No browser can start on this machine");
        }
        assertThat(status).as("browser tests; what failed: %s", failures()).isZero();
    }

    /** What the report says of the tests that failed, each with the end of what it met. */
    private static List<String> failures() throws IOException {
        if (Files.notExists(REPORT)) {
            return List.of("no report");
        }
        return new JsonMapper()
                .readTree(Files.readString(REPORT)).findValues("specs").stream()
                        .flatMap(JsonNode::valueStream)
                        .filter(spec -> !spec.path("ok").asBoolean())
                        .map(spec -> spec.path("title").asString() + ": " + spec.findValuesAsString("message"))
                        .toList();
    }

    private int run(String script) throws IOException, InterruptedException {
        var tools = FRONTEND.resolve("node_modules").resolve(".bin");
        var process = new ProcessBuilder(tools.resolve("node").toString(), script)
                .directory(FRONTEND.toFile())
                .redirectErrorStream(true);
        process.environment().put("BASE_URL", "http://localhost:" + port);
        process.environment().merge("PATH", tools.toString(), (path, own) -> own + File.pathSeparator + path);
        var running = process.start();
        running.inputReader(StandardCharsets.UTF_8).lines().forEach(System.out::println);
        return running.waitFor();
    }
}
