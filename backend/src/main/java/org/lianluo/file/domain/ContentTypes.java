package org.lianluo.file.domain;

import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.lianluo.file.domain.FileRefused.Reason;

/**
 * The media types of the parts of an OOXML document (ECMA-376 part 2, 10.1.2.2), in small letters. It is parsed and not
 * searched, because office programs would also read a type written in character references.
 */
record ContentTypes(Set<String> types) {

    private static final Map<String, FileType> DOCUMENTS = Map.of(
            FileType.DOCX.mediaType() + ".main+xml", FileType.DOCX,
            FileType.XLSX.mediaType() + ".main+xml", FileType.XLSX,
            FileType.PPTX.mediaType() + ".main+xml", FileType.PPTX);

    /** Refuses what is not well formed. */
    static ContentTypes read(InputStream xml) {
        var types = new TreeSet<String>();
        try {
            var reader = parser().createXMLStreamReader(xml);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    type(reader).ifPresent(types::add);
                }
            }
        } catch (XMLStreamException e) {
            throw new FileRefused(Reason.UNKNOWN_TYPE);
        }
        return new ContentTypes(types);
    }

    Optional<FileType> document() {
        if (types.stream().anyMatch(type -> type.contains("macroenabled") || type.contains("vbaproject"))) {
            throw new FileRefused(Reason.MACROS);
        }
        return DOCUMENTS.keySet().stream().filter(types::contains).findFirst().map(DOCUMENTS::get);
    }

    private static Optional<String> type(XMLStreamReader reader) {
        return Optional.ofNullable(reader.getAttributeValue(null, "ContentType"))
                .map(type -> type.strip().toLowerCase(Locale.ROOT));
    }

    private static XMLInputFactory parser() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
