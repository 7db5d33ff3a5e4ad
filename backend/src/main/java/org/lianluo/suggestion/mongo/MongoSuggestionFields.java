package org.lianluo.suggestion.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.lianluo.suggestion.domain.SuggestionClass;
import org.lianluo.suggestion.domain.SuggestionField;
import org.lianluo.suggestion.domain.SuggestionFields;
import org.springframework.stereotype.Repository;

@Repository
class MongoSuggestionFields implements SuggestionFields {

    /** A field as it is kept. */
    public record FieldDocument(
            @BsonId String code, String name, String nameEn, int order, List<SuggestionClass> classes) {

        SuggestionField field() {
            return new SuggestionField(code, name, nameEn, order, classes);
        }
    }

    private final MongoCollection<FieldDocument> collection;

    MongoSuggestionFields(MongoDatabase database) {
        this.collection = database.getCollection("suggestion_fields", FieldDocument.class);
    }

    @Override
    public List<SuggestionField> list() {
        return collection
                .find()
                .sort(ascending("order"))
                .map(FieldDocument::field)
                .into(new ArrayList<>());
    }

    @Override
    public Map<String, SuggestionField> find(Collection<String> codes) {
        var found = new HashMap<String, SuggestionField>();
        collection.find(in("_id", codes)).forEach(it -> found.put(it.code(), it.field()));
        return found;
    }

    @Override
    public void keep(Collection<SuggestionField> fields) {
        fields.forEach(it -> collection.replaceOne(
                eq(it.code()),
                new FieldDocument(it.code(), it.name(), it.nameEn(), it.order(), it.classes()),
                new ReplaceOptions().upsert(true)));
    }
}
