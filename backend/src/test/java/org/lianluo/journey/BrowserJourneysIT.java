package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * The journeys of {@code frontend/e2e} in a real browser. The application is no other test's, so that first pages show
 * what the journeys are about and not what other tests left behind.
 */
@DemoApplication
@TestPropertySource(properties = "spring.application.name=lianluo-browser")
class BrowserJourneysIT {

    private static final Path FRONTEND =
            Path.of("..", "frontend").toAbsolutePath().normalize();
    private static final int NO_BROWSER = 77;

    @LocalServerPort
    int port;

    @Test
    void letsPeopleDoTheirWork() throws IOException, InterruptedException {
        int status = run("e2e/launch.ts");
        if (status == NO_BROWSER) {
            System.err.println("******** BROWSER TESTS SKIPPED: no browser can start on this machine ********");
            Assumptions.abort("No browser can start on this machine");
        }
        assertThat(status).as("browser tests, see above").isZero();
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
