package org.lianluo.search.lucene;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lianluo.platform.text.Synonyms;
import org.lianluo.search.domain.Similar;
import org.lianluo.search.domain.SimilarItems;
import org.lianluo.shared.index.Face;
import org.lianluo.shared.index.IndexEntry;
import org.lianluo.shared.index.Part;
import org.lianluo.shared.index.Passage;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks for labelled titles among records, as the search for similar suggestions does, and compares with the labels. */
final class SimilarTrial {

    private static final String KIND = "SUGGESTION";
    private static final Set<String> EVERYBODY = Set.of("everybody");
    private static final int ASKED = 20;
    private static final int SHOWN = 5;
    private static final JsonMapper JSON = new JsonMapper();

    private int pairs;
    private final List<Double> recalls = new ArrayList<>();
    private final List<Double> ranks = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> wronglyFlagged = new ArrayList<>();
    private int flaggedRightly;
    private int toBeFlagged;

    private SimilarTrial() {}

    /**
     * What came of it.
     *
     * @param recallAt5 the share of what is similar that was among the first five, of at most five, mean over queries
     * @param reciprocalRank one over the place of the first that is similar, mean over queries
     * @param flagPrecision how many of those flagged as near duplicates are labelled so
     * @param flagRecall how many of those labelled so were flagged
     */
    record Report(
            int queries,
            int pairs,
            double recallAt5,
            double reciprocalRank,
            double flagPrecision,
            double flagRecall,
            List<String> missed,
            List<String> wronglyFlagged) {}

    static Report of(String records, String labelled) throws IOException {
        Map<String, Face> faces = lines(records)
                .map(it -> it.path("title").asString())
                .distinct()
                .collect(toMap(it -> it, SimilarTrial::face));
        var folder = Files.createTempDirectory("similar");
        try (var index = new LuceneIndex(folder)) {
            for (var face : faces.entrySet()) {
                index.put(KIND, List.of(new IndexEntry(face.getKey(), 1, List.of(face.getValue()))));
            }
            index.show();
            var search = new LuceneSearch(() -> index, Synonyms::common);
            var trial = new SimilarTrial();
            lines(labelled).forEach(query -> trial.ask(new SimilarItems(search, ids -> shown(ids, faces)), query));
            return trial.report();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static Stream<JsonNode> lines(String text) {
        return text.lines().filter(it -> !it.isBlank()).map(JSON::readTree);
    }

    private static Face face(String title) {
        return new Face(EVERYBODY, null, null, List.of(new Passage(Part.TITLE, title)), Map.of(), Instant.EPOCH);
    }

    private static Map<String, Face> shown(Iterable<String> ids, Map<String, Face> faces) {
        var shown = new HashMap<String, Face>();
        ids.forEach(id -> shown.put(id, faces.get(id)));
        return shown;
    }

    private void ask(SimilarItems items, JsonNode query) {
        var title = query.path("query").asString();
        var near = titles(query, "nearDuplicate");
        var right = new HashSet<>(near);
        right.addAll(titles(query, "similar"));
        pairs += right.size() + titles(query, "other").size();
        var found = items.find(title, "", null, Map.of(KIND, EVERYBODY), ASKED);
        var ids = found.stream().map(Similar::id).toList();
        long among = ids.stream().limit(SHOWN).filter(right::contains).count();
        recalls.add((double) among / Math.min(SHOWN, right.size()));
        ranks.add(ids.stream()
                .filter(right::contains)
                .findFirst()
                .map(it -> 1.0 / (ids.indexOf(it) + 1))
                .orElse(0.0));
        right.stream()
                .filter(it -> !ids.stream().limit(SHOWN).toList().contains(it))
                .forEach(it -> missed.add(title + " -> " + it));
        flags(title, near, found);
    }

    private void flags(String title, Set<String> near, List<Similar> found) {
        toBeFlagged += near.size();
        for (var it : found) {
            if (it.likeness().nearDuplicate() && near.contains(it.id())) {
                flaggedRightly++;
            } else if (it.likeness().nearDuplicate()) {
                wronglyFlagged.add(title + " -> " + it.id());
            }
        }
    }

    private static Set<String> titles(JsonNode query, String label) {
        var titles = new HashSet<String>();
        query.path(label).forEach(it -> titles.add(it.asString()));
        return titles;
    }

    private Report report() {
        int flagged = flaggedRightly + wronglyFlagged.size();
        return new Report(
                recalls.size(),
                pairs,
                mean(recalls),
                mean(ranks),
                flagged == 0 ? 1 : (double) flaggedRightly / flagged,
                toBeFlagged == 0 ? 1 : (double) flaggedRightly / toBeFlagged,
                List.copyOf(missed),
                List.copyOf(wronglyFlagged));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(it -> it).average().orElse(0);
    }
}
