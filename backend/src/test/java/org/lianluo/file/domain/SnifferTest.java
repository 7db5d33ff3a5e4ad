package org.lianluo.file.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.testing.Samples;

class SnifferTest {

    @TempDir
    Path folder;

    static Stream<Arguments> known() {
        return Stream.of(
                arguments("PDF", Samples.pdf("x")),
                arguments("PNG", Samples.PNG),
                arguments("JPEG", Samples.JPEG),
                arguments("DOCX", Samples.docx()),
                arguments("XLSX", ooxml("spreadsheetml.sheet.main+xml")),
                arguments("PPTX", ooxml("presentationml.presentation.main+xml")),
                arguments("DOC", Samples.ole("WordDocument", "1Table")),
                arguments("XLS", Samples.ole("Workbook")),
                arguments("XLS", Samples.ole("Book")),
                arguments("PPT", Samples.ole("PowerPoint Document", "Current User")),
                arguments("ODT", openDocument("text")),
                arguments("ODS", openDocument("spreadsheet")),
                arguments("ODP", openDocument("presentation")),
                arguments("OFD", Samples.zip(Map.of("OFD.xml", new byte[] {'<'}))),
                arguments("TEXT", Samples.text("关于校外培训的建议\r\n\t一、\f二", "UTF-8")),
                arguments("TEXT", Samples.text("\uFEFF有字节顺序标记", "UTF-8")),
                arguments("TEXT", Samples.text("国标编码的文字：㐀𠀀", "GB18030")));
    }

    @ParameterizedTest
    @MethodSource("known")
    void knowsAFileByItsContent(String type, byte[] content) {
        assertThat(verdict(content)).isEqualTo(type);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("UNKNOWN_TYPE", Samples.PROGRAM),
                arguments("UNKNOWN_TYPE", new byte[] {'a', 0, 'b'}),
                arguments("UNKNOWN_TYPE", new byte[] {'a', 0x1b, '[', '2', 'J'}),
                arguments("UNKNOWN_TYPE", new byte[] {(byte) 0xe4, (byte) 0xff}),
                arguments("UNKNOWN_TYPE", Samples.zip(Map.of("readme.txt", new byte[] {'a'}))),
                arguments("UNKNOWN_TYPE", ooxml("wordprocessingml.template.main+xml")),
                arguments("UNKNOWN_TYPE", openDocument("graphics")),
                arguments("UNKNOWN_TYPE", Samples.ole("Contents")),
                arguments("UNKNOWN_TYPE", cut(Samples.docx(), 300)),
                arguments("UNKNOWN_TYPE", cut(Samples.ole("WordDocument"), 600)),
                arguments("ENCRYPTED", Samples.ole("EncryptedPackage", "EncryptionInfo")),
                arguments("MACROS", Samples.docxWithMacros()),
                arguments("MACROS", declaring("application/vnd.ms-word.document.macroEnabled.main+xml")),
                arguments("MACROS", declaring("application/vnd.ms-office.&#118;baProject")),
                arguments("MACROS", Samples.ole("WordDocument", "Macros")),
                arguments("MACROS", Samples.ole("Workbook", "_VBA_PROJECT_CUR")),
                arguments("MACROS", openDocumentWith("Basic/Standard/Module1.xml")),
                arguments("INFLATES", Samples.docxOf(30 << 20)),
                arguments("INFLATES", manyParts()));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatIsOfNoKnownTypeOrNotSafe(String reason, byte[] content) {
        assertThat(verdict(content)).isEqualTo(reason);
    }

    @Test
    void takesAnArchiveThatGrowsWithinReason() {
        assertThat(verdict(Samples.docxOf(15 << 20))).isEqualTo("DOCX");
    }

    /** Whatever is broken in a file, it is told by name or refused: nothing is thrown that nobody expects, and nothing hangs. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void survivesDamagedFiles(long seed) {
        var random = new Random(seed);
        for (var whole :
                List.of(Samples.docx(), Samples.ole("WordDocument", "1Table", "Data"), Samples.ole("Workbook"))) {
            for (int round = 0; round < 150; round++) {
                var damaged = whole.clone();
                for (int change = 0; change <= random.nextInt(8); change++) {
                    damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt();
                }
                assertThat(verdict(damaged)).isNotBlank();
            }
        }
    }

    /** The name of the type, or of the reason why there is none. */
    private String verdict(byte[] content) {
        try {
            var file = Files.write(folder.resolve("file"), content);
            return Sniffer.typeOf(file).name();
        } catch (FileRefused refused) {
            return refused.reason().name();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] ooxml(String main) {
        return declaring("application/vnd.openxmlformats-officedocument." + main);
    }

    private static byte[] declaring(String main) {
        return Samples.zip(Map.of("[Content_Types].xml", Samples.contentTypes(main)));
    }

    private static byte[] openDocument(String kind) {
        return Samples.zip(mimetype(kind));
    }

    private static byte[] openDocumentWith(String part) {
        var parts = mimetype("text");
        parts.put(part, new byte[] {'<'});
        return Samples.zip(parts);
    }

    private static Map<String, byte[]> mimetype(String kind) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", Samples.text("application/vnd.oasis.opendocument." + kind, "US-ASCII"));
        return parts;
    }

    private static byte[] manyParts() {
        var parts = new LinkedHashMap<String, byte[]>();
        for (int part = 0; part <= ZipLook.MOST_PARTS; part++) {
            parts.put("part" + part, new byte[0]);
        }
        return Samples.zip(parts);
    }

    private static byte[] cut(byte[] whole, int length) {
        return Arrays.copyOf(whole, length);
    }
}
