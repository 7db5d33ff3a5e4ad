package org.lianluo.supervision.seed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianluo.platform.seed.Row;
import org.lianluo.platform.seed.RowImport;
import org.lianluo.platform.seed.RowReader;
import org.lianluo.shared.CommitteeId;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.SuggestionCard;
import org.lianluo.suggestion.SuggestionDirectory;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.SuggestionStatus;
import org.lianluo.supervision.KeySupervisionStatus;
import org.lianluo.supervision.domain.DecidingBody;
import org.lianluo.supervision.domain.EntryContent;
import org.lianluo.supervision.domain.EntryKind;
import org.lianluo.supervision.domain.KeySupervisionTopics;
import org.lianluo.supervision.domain.TopicSubject;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the invented topics of the demo over the invented suggestions, with dates relative to the day they are loaded. */
@Component
@Profile("demo")
@Order(70)
class DemoTopicImport implements RowImport<DemoTopicCourse.Topics> {

    private static final int WORD = 100;

    private final KeySupervisionTopics topics;
    private final SuggestionDirectory suggestions;
    private final DemoTopicCourse course;

    DemoTopicImport(KeySupervisionTopics topics, SuggestionDirectory suggestions, DemoTopicCourse course) {
        this.topics = topics;
        this.suggestions = suggestions;
        this.course = course;
    }

    @Override
    public String kind() {
        return "key-supervision";
    }

    @Override
    public RowReader<DemoTopicCourse.Topics> reader() {
        var taken = new HashSet<SuggestionId>();
        return row -> course.of(read(row, taken));
    }

    private DemoTopic read(Row row, Set<SuggestionId> taken) {
        return new DemoTopic(
                row.text("key", WORD),
                new TopicSubject(
                        row.text("title", TopicSubject.TITLE_LIMIT),
                        row.text("why", TopicSubject.WHY_LIMIT),
                        new CommitteeId(row.id("committee", CommitteeId.PREFIX)),
                        row.texts("units", WORD).stream().map(UnitId::new).toList()),
                found(row, taken),
                row.word("end", KeySupervisionStatus.class),
                row.flag("carriedOver"),
                row.word("decidedBy", DecidingBody.class),
                row.rows("plan").stream()
                        .map(it -> new DemoTopic.Task(it.text("what", 3 * WORD), it.text("who", WORD)))
                        .toList(),
                row.rows("entries").stream().map(DemoTopicImport::event).toList(),
                row.rows("progress").stream().map(DemoTopicImport::progress).toList(),
                conclusion(row));
    }

    /** Those of the field whose titles hold one of the words, each in one topic only. */
    private List<SuggestionCard> found(Row row, Set<SuggestionId> taken) {
        var words = row.texts("words", WORD);
        var found = suggestions.ofField(row.text("field", WORD)).stream()
                .filter(it -> !it.units().isEmpty())
                .filter(it -> !it.status().isEnd() || it.status() == SuggestionStatus.CLOSED)
                .filter(it -> words.stream().anyMatch(it.title()::contains))
                .filter(it -> taken.add(it.id()))
                .toList();
        if (found.isEmpty()) {
            row.refuse("words", "import.noReference", words.toString());
        }
        return found;
    }

    private static DemoTopic.Event event(Row row) {
        return new DemoTopic.Event(
                row.word("kind", EntryKind.class),
                row.text("place", WORD),
                row.texts("participants", WORD),
                row.text("summary", EntryContent.SUMMARY_LIMIT));
    }

    private static DemoTopic.Progress progress(Row row) {
        return new DemoTopic.Progress(
                new UnitId(row.id("unit", UnitId.PREFIX)), row.text("summary", EntryContent.SUMMARY_LIMIT));
    }

    private static DemoTopic.@Nullable Conclusion conclusion(Row row) {
        var findings = row.optionalText("findings", Row.LONG);
        var advice = row.optionalText("advice", Row.LONG);
        return findings == null || advice == null ? null : new DemoTopic.Conclusion(findings, advice);
    }

    @Override
    public String idOf(DemoTopicCourse.Topics read) {
        return read.topic().id().value();
    }

    @Override
    public void keep(List<DemoTopicCourse.Topics> read) {
        topics.insertNew(read.stream()
                .flatMap(it -> Stream.concat(Stream.of(it.topic()), Stream.ofNullable(it.before())))
                .toList());
    }
}
