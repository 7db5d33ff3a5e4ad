package org.lianluo.journey;

import static com.mongodb.client.model.Filters.exists;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.lianluo.suggestion.SuggestionStatus;
import org.springframework.beans.factory.annotation.Autowired;

/** What the demo holds when it is ready. */
@DemoApplication
class DemoDataIT {

    private static final int INVENTED = 300;
    private static final int PUBLIC_RECORDS = 163;

    @Autowired
    MongoDatabase database;

    @Test
    void tookEveryRowOfEveryFile() {
        assertThat(all("seeds"))
                .hasSizeGreaterThan(20)
                .allSatisfy(file -> assertThat(file.get("refused"))
                        .as(file.getString("_id"))
                        .isEqualTo(0L));
        assertThat(invented()).hasSizeGreaterThanOrEqualTo(INVENTED);
        assertThat(records()).hasSize(PUBLIC_RECORDS);
    }

    @Test
    void showsEveryStateButTheHiddenOne() {
        var expected = Arrays.stream(SuggestionStatus.values())
                .filter(status -> status != SuggestionStatus.DISCARDED)
                .map(Enum::name)
                .toList();

        assertThat(invented().stream().map(it -> state(it).getString("status")).toList())
                .containsAll(expected);
    }

    @Test
    void carriesNoMoreThanAPublicRecordSays() {
        assertThat(records()).allSatisfy(record -> {
            var state = state(record);
            assertThat(state).doesNotContainKeys("sponsor", "publishedOn");
            assertThat(state.get("handling", Document.class).getList("assignments", Document.class))
                    .isEmpty();
            assertThat(state.get("outcome", Document.class).getList("replies", Document.class))
                    .isEmpty();
            var text = state.get("content", Document.class).get("text", Document.class);
            assertThat(text.getString("problem") + text.getString("analysis") + text.getString("measures"))
                    .isEmpty();
        });
    }

    @Test
    void repeatsNoSentence() {
        var seen = new HashMap<String, Integer>();
        for (var item : invented()) {
            var text = state(item).get("content", Document.class).get("text", Document.class);
            for (var part : List.of("problem", "analysis", "measures")) {
                Arrays.stream(text.getString(part).split("[。；\n]"))
                        .map(String::strip)
                        .filter(sentence -> sentence.length() > 10)
                        .distinct()
                        .forEach(sentence -> seen.merge(sentence, 1, Integer::sum));
            }
        }
        seen.values().removeIf(times -> times == 1);
        assertThat(seen).isEmpty();
    }

    /** Those nobody but time has worked on since they were loaded. */
    private List<Document> invented() {
        return all("suggestions").stream()
                .filter(it -> !state(it).containsKey("publicRecord"))
                .filter(it -> it.getList("done", Document.class).stream()
                        .allMatch(request -> request.getString("key").startsWith("clock:")))
                .toList();
    }

    private List<Document> records() {
        return database.getCollection("suggestions")
                .find(exists("state.publicRecord"))
                .into(new ArrayList<>());
    }

    private List<Document> all(String collection) {
        return database.getCollection(collection).find().into(new ArrayList<>());
    }

    private static Document state(Document document) {
        return document.get("state", Document.class);
    }
}
