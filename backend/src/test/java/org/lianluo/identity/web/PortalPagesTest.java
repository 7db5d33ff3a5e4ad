package org.lianluo.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

class PortalPagesTest {

    @TempDir
    Path files;

    @BeforeEach
    void writePortal() throws IOException {
        Files.writeString(files.resolve("index.html"), "the page");
        Files.writeString(files.resolve("logo.svg"), "the logo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "setup", "consent", "suggestions/sug_1a2b", "units"})
    void servesThePageForEveryAddressOfThePortal(String path) throws IOException {
        assertThat(found(path)).isNotNull().extracting(Resource::getFilename).isEqualTo("index.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"api/nothing", "graphql/x", "actuator/env", "oauth2/x", "assets/gone", "gone.js", "a/gone.png"})
    void hasNoPageForProgramsAndMissingFiles(String path) throws IOException {
        assertThat(found(path)).isNull();
    }

    @Test
    void servesAFileAsItself() throws IOException {
        assertThat(found("logo.svg"))
                .isNotNull()
                .extracting(Resource::getFilename)
                .isEqualTo("logo.svg");
    }

    private Resource found(String path) throws IOException {
        return new PortalPages.PageOrFile().getResource(path, new FileSystemResource(files + "/"));
    }
}
