package org.lianluo.file.domain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.lianluo.file.domain.FileRefused.Reason;

/** Tells the type of a file by its content alone. */
final class Sniffer {

    private static final int LONGEST_SIGNATURE = 8;
    private static final String PDF = HexFormat.of().formatHex(new byte[] {'%', 'P', 'D', 'F', '-'});
    private static final String PNG = "89504e470d0a1a0a";
    private static final String JPEG = "ffd8ff";
    private static final String ZIP = "504b0304";
    private static final String OLE = "d0cf11e0a1b11ae1";

    private Sniffer() {}

    /** Refuses what is of no type we take, or not safe to hand out. */
    static FileType typeOf(Path content) throws IOException {
        var start = start(content);
        if (start.startsWith(PDF)) {
            return FileType.PDF;
        }
        if (start.startsWith(PNG)) {
            return FileType.PNG;
        }
        if (start.startsWith(JPEG)) {
            return FileType.JPEG;
        }
        if (start.startsWith(ZIP)) {
            return ZipLook.typeOf(content);
        }
        if (start.startsWith(OLE)) {
            return OleLook.typeOf(content);
        }
        if (TextLook.isText(content)) {
            return FileType.TEXT;
        }
        throw new FileRefused(Reason.UNKNOWN_TYPE);
    }

    private static String start(Path content) throws IOException {
        try (var bytes = Files.newInputStream(content)) {
            return HexFormat.of().formatHex(bytes.readNBytes(LONGEST_SIGNATURE));
        }
    }
}
