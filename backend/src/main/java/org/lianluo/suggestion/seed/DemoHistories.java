package org.lianluo.suggestion.seed;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.lianluo.deputy.DeputyDirectory;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Request;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.SuggestionStatus;
import org.lianluo.suggestion.domain.NewSuggestion;
import org.lianluo.suggestion.domain.Numbers;
import org.lianluo.suggestion.domain.Sponsor;
import org.lianluo.suggestion.domain.Suggestion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets invented suggestions run through the real workflow, with dates relative to the day they are loaded. */
@Component
@Profile("demo")
class DemoHistories {

    private static final int DEPUTIES = 2950;

    private final DeputyDirectory deputies;
    private final Numbers numbers;
    private final Rulebook rulebook;
    private final Clock clock;
    private final String congress;

    DemoHistories(
            DeputyDirectory deputies,
            Numbers numbers,
            Rulebook rulebook,
            Clock clock,
            @Value("${lianluo.congress:CN}") String congress) {
        this.deputies = deputies;
        this.numbers = numbers;
        this.rulebook = rulebook;
        this.clock = clock;
        this.congress = congress;
    }

    /** The same item comes out the same on the same day. */
    Suggestion of(DemoItem item) {
        var random = new Random(item.key().hashCode());
        var id = new SuggestionId(
                SuggestionId.PREFIX + Request.sha256("demo " + item.key()).substring(0, 24));
        var course = DemoCourse.of(item, random);
        var time = new DemoTime(course, rulebook, congress, clock, random);
        var sponsors = sponsors(course, random);
        var draft = NewSuggestion.draft(id, congress, sponsors.get(0), item.content(), time.now());
        return new DemoHistory(item, course, new DemoPeople(deputies, random), time, random, draft)
                .run(sponsors, () -> numbers.next(congress));
    }

    /** The lead sponsor and, for every fifth item, a few co-signers; the demo's two deputies have more than their share. */
    private List<Sponsor> sponsors(DemoCourse course, Random random) {
        var ids = new LinkedHashSet<DeputyId>();
        ids.add(lead(course, random));
        if (course.end() == SuggestionStatus.COSIGNING || random.nextInt(5) == 0) {
            ids.add(deputy(1 + random.nextInt(2)));
            int more = 1 + random.nextInt(4);
            for (int i = 0; i < more; i++) {
                ids.add(deputy(3 + random.nextInt(DEPUTIES - 2)));
            }
        }
        var delegations = deputies.delegationsOf(ids);
        return ids.stream()
                .map(it -> new Sponsor(it, Objects.requireNonNull(delegations.get(it))))
                .toList();
    }

    /** Nobody but the demo's two deputies could see drafts: they have them all. */
    private static DeputyId lead(DemoCourse course, Random random) {
        boolean draft = course.end().isBeforeSubmission();
        int drawn = draft ? random.nextInt(2) : random.nextInt(18);
        return deputy(drawn < 2 ? drawn + 1 : 3 + random.nextInt(DEPUTIES - 2));
    }

    private static DeputyId deputy(int number) {
        return new DeputyId("dep_%04d".formatted(number));
    }
}
