package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The public audits of the specification of GraphQL over HTTP find nothing to complain about. */
@DemoApplication
class GraphQlAuditIT {

    private static final Path FRONTEND = Path.of("../frontend").toAbsolutePath().normalize();

    @LocalServerPort
    int port;

    @Test
    void passesEveryAuditOfGraphQlOverHttp() throws IOException, InterruptedException {
        var audit = new ProcessBuilder(node(), "audit/audit.ts", "http://localhost:" + port + "/graphql")
                .directory(FRONTEND.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(audit.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(audit.waitFor()).as(said).isZero();
        assertThat(said).contains(" 0 warnings, 0 errors");
        System.out.print(said);
    }

    /** The one the portal is built with; where it is not there, the one on the path, or the test fails. */
    private static String node() {
        var own = FRONTEND.resolve("node_modules/.bin/node");
        return Files.isExecutable(own) ? own.toString() : "node";
    }
}
