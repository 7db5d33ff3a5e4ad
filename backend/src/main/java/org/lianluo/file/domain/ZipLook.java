package org.lianluo.file.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.lianluo.file.domain.FileRefused.Reason;

/** Documents that are archives, told apart by their parts; every part is unpacked once, and thrown away, to see how large it grows. */
final class ZipLook {

    static final int MOST_PARTS = 5_000;
    static final int MOST_GROWTH = 100;
    private static final long ALWAYS_FINE = 20L << 20;
    private static final long NEVER_FINE = 300L << 20;
    private static final int MAX_MEDIA_TYPE = 100;

    private ZipLook() {}

    static FileType typeOf(Path content) throws IOException {
        try (var zip = new ZipFile(content.toFile())) {
            requireModesty(zip, Files.size(content));
            requireNoMacros(zip);
            return ooxml(zip)
                    .or(() -> openDocument(zip))
                    .or(() -> Optional.ofNullable(zip.getEntry("OFD.xml")).map(root -> FileType.OFD))
                    .orElseThrow(() -> new FileRefused(Reason.UNKNOWN_TYPE));
        } catch (IOException | IllegalArgumentException damaged) {
            throw new FileRefused(Reason.UNKNOWN_TYPE);
        }
    }

    /** The sizes an archive declares may lie, so they are not asked. */
    private static void requireModesty(ZipFile zip, long size) throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw new FileRefused(Reason.INFLATES);
        }
        long left = Math.min(NEVER_FINE, Math.max(ALWAYS_FINE, MOST_GROWTH * size));
        var buffer = new byte[64 << 10];
        for (var entries = zip.entries().asIterator(); entries.hasNext(); ) {
            try (var part = zip.getInputStream(entries.next())) {
                for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                    left -= read;
                    if (left < 0) {
                        throw new FileRefused(Reason.INFLATES);
                    }
                }
            }
        }
    }

    private static void requireNoMacros(ZipFile zip) {
        if (zip.stream().map(ZipEntry::getName).anyMatch(ZipLook::holdsMacros)) {
            throw new FileRefused(Reason.MACROS);
        }
    }

    /** In OOXML the part of a Visual Basic project, in OpenDocument the folders of Basic and of other scripts. */
    private static boolean holdsMacros(String part) {
        var name = part.toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/");
    }

    private static Optional<FileType> ooxml(ZipFile zip) throws IOException {
        var declared = zip.getEntry("[Content_Types].xml");
        if (declared == null) {
            return Optional.empty();
        }
        try (var xml = zip.getInputStream(declared)) {
            return ContentTypes.read(xml).document();
        }
    }

    private static Optional<FileType> openDocument(ZipFile zip) {
        return Optional.ofNullable(zip.getEntry("mimetype"))
                .map(entry -> start(zip, entry))
                .flatMap(declared -> Stream.of(FileType.ODT, FileType.ODS, FileType.ODP)
                        .filter(type -> type.mediaType().equals(declared))
                        .findFirst());
    }

    private static String start(ZipFile zip, ZipEntry entry) {
        try (InputStream part = zip.getInputStream(entry)) {
            return new String(part.readNBytes(MAX_MEDIA_TYPE), StandardCharsets.US_ASCII).strip();
        } catch (IOException damaged) {
            throw new FileRefused(Reason.UNKNOWN_TYPE);
        }
    }
}
