package org.lianluo.file.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.file.domain.ScannerDown;
import org.lianluo.file.domain.VirusScan;
import org.lianluo.testing.FakeClamd;
import org.lianluo.testing.Samples;

class ClamAvTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private FakeClamd clamd;

    @BeforeEach
    void start() {
        clamd = new FakeClamd();
    }

    @AfterEach
    void stop() {
        clamd.close();
    }

    @Test
    void showsTheWholeFileAndFindsItClean() throws IOException {
        var content = new byte[200_000];
        content[199_999] = 7;

        assertThat(scan().virusIn(file(content))).isEmpty();
        assertThat(clamd.seen()).singleElement().isEqualTo(content);
    }

    @Test
    void namesTheVirusThatWasFound() throws IOException {
        assertThat(scan().virusIn(file(Samples.EICAR))).contains("Eicar-Test-Signature");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSTREAM size limit exceeded. ERROR\0",
                "UNKNOWN COMMAND\0",
                "stream: OK",
                "stream: OKAY\0",
                "",
                "\0"
            })
    void takesNoOtherAnswerForClean(String words) throws IOException {
        clamd.saying(words);
        var file = file(Samples.PNG);

        assertThatThrownBy(() -> scan().virusIn(file)).isInstanceOf(ScannerDown.class);
    }

    @Test
    void takesNoAnswerForClean() throws IOException {
        var file = file(Samples.PNG);
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var scan = new ClamAv("localhost", silent.getLocalPort(), Duration.ofMillis(50));

            assertThatThrownBy(() -> scan.virusIn(file)).isInstanceOf(ScannerDown.class);
        }
    }

    @Test
    void takesAnAbsentScannerForNoScanner() throws IOException {
        clamd.close();
        var file = file(Samples.PNG);

        assertThatThrownBy(() -> scan().virusIn(file)).isInstanceOf(ScannerDown.class);
    }

    @Test
    void isChosenByTheSetting() {
        var configuration = new ScanConfiguration();

        assertThat(configuration.virusScan("clamav:3310", PATIENCE)).isEqualTo(new ClamAv("clamav", 3310, PATIENCE));
        assertThat(configuration.virusScan("none", PATIENCE).looks()).isFalse();
        for (var wrong : new String[] {"", "clamav", "clamav:", ":3310", "clamav:port"}) {
            assertThatThrownBy(() -> configuration.virusScan(wrong, PATIENCE))
                    .as(wrong)
                    .hasMessageContaining("lianluo.file.clamav");
        }
    }

    private VirusScan scan() {
        return new ClamAv("localhost", clamd.port(), PATIENCE);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }
}
