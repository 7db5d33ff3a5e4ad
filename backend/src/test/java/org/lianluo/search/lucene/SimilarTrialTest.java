package org.lianluo.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Floors under what {@code evaluate-similar} prints, so that a change that finds less is noticed. */
class SimilarTrialTest {

    @Test
    void findsWhatPeopleCallSimilar() throws IOException {
        var report = SimilarTrial.of(
                Files.readString(Path.of("../seeds/demo/public-replies.ndjson")),
                Files.readString(Path.of("../seeds/evaluation/similar-titles.ndjson")));

        assertThat(report.pairs()).isGreaterThanOrEqualTo(150);
        assertThat(report.recallAt5()).isGreaterThan(0.78);
        assertThat(report.reciprocalRank()).isGreaterThan(0.95);
        assertThat(report.flagPrecision()).isGreaterThan(0.78);
        assertThat(report.flagRecall()).isGreaterThan(0.8);
    }
}
