package org.lianluo.suggestion.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.Request;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.domain.CosignAnswer;
import org.lianluo.suggestion.domain.Cosignature;
import org.lianluo.suggestion.domain.DeskFixture;
import org.lianluo.suggestion.domain.InMemorySuggestions;
import org.lianluo.suggestion.domain.StoreInFront;
import org.lianluo.suggestion.domain.SuggestionDesk;
import org.lianluo.suggestion.domain.SuggestionFixture;
import org.lianluo.suggestion.domain.Suggestions;
import org.lianluo.testing.TestStore;
import org.lianluo.testing.ThirtyDays;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Two nodes that share their items and their locks. */
class AlarmTest {

    private final MongoDatabase locks = TestStore.database();
    private final Looked suggestions = new Looked();
    private final DeskFixture world = new DeskFixture(suggestions, ThirtyDays.NATIONAL);
    private AnnotationConfigApplicationContext one;
    private AnnotationConfigApplicationContext other;

    @BeforeEach
    void start() {
        one = node();
        other = node();
        suggestions.insert(SuggestionFixture.cosigning(), new Request("k1", "k1"));
        world.clock.pass(Duration.ofDays(31));
    }

    @AfterEach
    void stop() {
        one.close();
        other.close();
    }

    @Test
    void isLeftToTheNodeThatIsAtIt() {
        suggestions.meanwhile =
                () -> CompletableFuture.runAsync(() -> ring(other)).join();

        ring(one);

        assertThat(suggestions.looks).isEqualTo(1);
        assertThat(answers()).containsExactly(CosignAnswer.EXPIRED);
    }

    @Test
    void isTheNextOnesTurnOnceTheFirstIsDone() {
        ring(one);
        ring(other);

        assertThat(suggestions.looks).isEqualTo(2);
        assertThat(suggestions
                        .load(SuggestionFixture.draft().id())
                        .orElseThrow()
                        .done())
                .hasSize(2);
    }

    private AnnotationConfigApplicationContext node() {
        var node = new AnnotationConfigApplicationContext();
        node.scan("org.lianluo.platform.jobs");
        node.registerBean(MongoDatabase.class, () -> locks);
        node.registerBean(Suggestions.class, () -> suggestions);
        node.registerBean(SuggestionDesk.class, () -> world.desk);
        node.registerBean(Clock.class, () -> world.clock);
        node.register(Alarm.class);
        node.refresh();
        return node;
    }

    private static void ring(AnnotationConfigApplicationContext node) {
        node.getBean(Alarm.class).ring();
    }

    private List<CosignAnswer> answers() {
        return suggestions
                .load(SuggestionFixture.draft().id())
                .orElseThrow()
                .aggregate()
                .cosigning()
                .signatures()
                .stream()
                .map(Cosignature::answer)
                .toList();
    }

    /** Counts how often somebody looks for work, and lets something happen in the meantime. */
    private static final class Looked extends StoreInFront {

        private int looks;
        private Runnable meanwhile = () -> {};

        private Looked() {
            super(new InMemorySuggestions());
        }

        @Override
        public List<SuggestionId> wakingBy(LocalDate day, int limit) {
            var found = new ArrayList<>(super.wakingBy(day, limit));
            if (looks++ == 0) {
                meanwhile.run();
            }
            return found;
        }
    }
}
