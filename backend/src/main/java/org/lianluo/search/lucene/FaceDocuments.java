package org.lianluo.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.lianluo.platform.text.NormalText;
import org.lianluo.platform.text.Word;
import org.lianluo.platform.text.Words;
import org.lianluo.shared.Request;
import org.lianluo.shared.index.Face;
import org.lianluo.shared.index.IndexEntry;

/** An item as documents of the index, one for each of its faces. No text is stored: what is shown is read from the store. */
final class FaceDocuments {

    private static final FieldType PLACES = type(IndexOptions.DOCS);
    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType PAIRS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final int LONGEST_EXACT = 120;

    private final String kind;
    private final IndexEntry entry;

    /** Cutting is what costs most, and the faces of an item mostly show the same texts. */
    private final Map<String, List<Word>> words = new HashMap<>();

    private FaceDocuments(String kind, IndexEntry entry) {
        this.kind = kind;
        this.entry = entry;
    }

    static List<Document> of(String kind, IndexEntry entry) {
        var documents = new FaceDocuments(kind, entry);
        var found = new ArrayList<Document>();
        Set<String> fuller = new HashSet<>();
        for (var face : entry.faces()) {
            found.add(documents.document(face, fuller));
            fuller.addAll(face.audiences());
        }
        if (found.isEmpty()) {
            found.add(documents.stamped());
        }
        return found;
    }

    /** A number that hardly two ids share. */
    static long tie(String id) {
        return Long.parseUnsignedLong(Request.sha256(id).substring(0, 15), 16);
    }

    private static FieldType type(IndexOptions options) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    /** All that is known of an item nobody may find: that this version of it was seen. */
    private Document stamped() {
        var document = new Document();
        keyword(document, Names.ID, entry.id());
        document.add(new BinaryDocValuesField(Names.ID, new BytesRef(kind + "|" + entry.id())));
        document.add(new NumericDocValuesField(Names.VERSION, entry.version()));
        return document;
    }

    private Document document(Face face, Set<String> fuller) {
        var document = stamped();
        document.add(new NumericDocValuesField(Names.DATE, face.date().toEpochMilli()));
        document.add(new NumericDocValuesField(Names.TIE, tie(entry.id())));
        face.audiences().forEach(it -> keyword(document, Names.AUDIENCE, Names.audience(kind, it)));
        fuller.forEach(it -> keyword(document, Names.FULLER, Names.audience(kind, it)));
        face.facets()
                .forEach((facet, values) -> values.forEach(value -> {
                    keyword(document, Names.of(facet), value);
                    document.add(new SortedSetDocValuesField(Names.of(facet), new BytesRef(value)));
                }));
        NumberWords.ofNumber(face.number()).forEach(it -> keyword(document, Names.NUMBER, it));
        PinyinWords.ofName(face.pinyin()).forEach(it -> keyword(document, Names.PINYIN, it));
        addTexts(document, face);
        return document;
    }

    private void addTexts(Document document, Face face) {
        face.passages().stream()
                .filter(it -> Names.words(it.part()).equals(Names.TITLE))
                .forEach(it -> addExact(document, it.text()));
        for (var passage : face.passages()) {
            var cut = words.computeIfAbsent(passage.text(), Words::of);
            add(document, Names.words(passage.part()), cut, WORDS);
            add(document, Names.ANYWHERE, cut, PLACES);
            add(document, Names.pairs(passage.part()), Words.bigrams(passage.text()), PAIRS);
        }
    }

    private static void addExact(Document document, String text) {
        if (text.length() <= LONGEST_EXACT) {
            keyword(document, Names.EXACT, NormalText.of(text).strip());
        }
    }

    private static void add(Document document, String field, List<Word> words, FieldType type) {
        document.add(new Field(field, new WordStream(words), type));
    }

    private static void keyword(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }
}
