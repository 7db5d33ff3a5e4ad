package org.lianluo.file.domain;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.lianluo.file.domain.FileRefused.Reason;

/**
 * The older office documents (OLE compound files), told apart by the streams they hold. Macros of presentations lie inside
 * a stream and are left to the virus scanner.
 */
final class OleLook {

    private OleLook() {}

    static FileType typeOf(Path content) {
        try (var file = new POIFSFileSystem(content.toFile(), true)) {
            return typeOf(file.getRoot());
        } catch (FileRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw new FileRefused(Reason.UNKNOWN_TYPE);
        }
    }

    private static FileType typeOf(DirectoryNode root) {
        if (root.hasEntry("EncryptedPackage")) {
            throw new FileRefused(Reason.ENCRYPTED);
        }
        if (root.hasEntry("Macros") || root.hasEntry("_VBA_PROJECT_CUR") || root.hasEntry("VBA")) {
            throw new FileRefused(Reason.MACROS);
        }
        if (root.hasEntry("WordDocument")) {
            return FileType.DOC;
        }
        if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
            return FileType.XLS;
        }
        if (root.hasEntry("PowerPoint Document")) {
            return FileType.PPT;
        }
        throw new FileRefused(Reason.UNKNOWN_TYPE);
    }
}
