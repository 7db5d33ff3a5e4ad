package org.lianluo.file.domain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Plain text: valid UTF-8 or GB18030 without control characters. */
final class TextLook {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String LAYOUT = "\t\n\r\f";

    private TextLook() {}

    static boolean isText(Path content) throws IOException {
        return isText(content, StandardCharsets.UTF_8) || isText(content, GB18030);
    }

    private static boolean isText(Path content, Charset charset) throws IOException {
        try (var text = new InputStreamReader(Files.newInputStream(content), charset.newDecoder())) {
            var buffer = new char[8192];
            for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
                for (int at = 0; at < read; at++) {
                    if (Character.isISOControl(buffer[at]) && LAYOUT.indexOf(buffer[at]) < 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
