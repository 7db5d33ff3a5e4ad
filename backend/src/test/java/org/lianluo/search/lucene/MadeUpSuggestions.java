package org.lianluo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianluo.shared.Actor;
import org.lianluo.shared.index.Face;
import org.lianluo.shared.index.Facet;
import org.lianluo.shared.index.IndexEntry;
import org.lianluo.shared.index.Indexed;
import org.lianluo.shared.index.Part;
import org.lianluo.shared.index.Passage;
import org.lianluo.shared.index.Stamp;
import tools.jackson.databind.json.JsonMapper;

/**
 * Any number of suggestions, put together from the sentences of the demo items, with place names and people nobody has heard
 * of; nothing is kept, the same id gives the same item.
 */
final class MadeUpSuggestions implements Indexed {

    static final Set<String> OFFICE = Set.of("public", "office");
    static final Set<String> PUBLIC = Set.of("public");

    private static final String PLACES = "岚溪云泊沙棠石塘黑水青禾白杨松岗柳林桃源梅岭竹山枫桥杏花荷塘莲湖霞浦雁门鹿泉鹤壁凤凰龙门虎丘";
    private static final List<String> STATES = List.of("ASSIGNED", "SIGNED_FOR", "REPLIED", "CLOSED", "ACCEPTED");
    private static final List<String> CLASSES = List.of("A", "B", "C", "D");
    private static final Instant LATEST = Instant.parse("2026-03-12T00:00:00Z");

    private final int count;
    private final List<String> titles = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();

    MadeUpSuggestions(int count) {
        this.count = count;
        try (var files = Files.list(Path.of("../seeds/demo/suggestions"))) {
            files.sorted().forEach(this::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Path file) {
        for (var item : new JsonMapper().readTree(file)) {
            titles.add(item.path("title").asString());
            Stream.of("problem", "analysis", "measures")
                    .flatMap(part -> Stream.of(item.path(part).asString("").split("(?<=[。；])")))
                    .filter(it -> it.length() > 8)
                    .forEach(sentences::add);
            Stream.of(item.at("/reply/text").asString("").split("(?<=[。；])"))
                    .filter(it -> it.length() > 8)
                    .forEach(answers::add);
        }
    }

    String title(int number) {
        var random = new Random(number * 31L + 7);
        var topic = titles.get(random.nextInt(titles.size()));
        return topic.replaceFirst("^关于", "关于" + place(random));
    }

    String text(int number) {
        var random = new Random(number * 17L + 3);
        return place(random) + "有" + random.nextInt(9_000) + "户。" + some(sentences, 7, random);
    }

    String sentence(Random random) {
        return sentences.get(random.nextInt(sentences.size()));
    }

    private static String place(Random random) {
        return "" + PLACES.charAt(random.nextInt(PLACES.length()))
                + PLACES.charAt(random.nextInt(PLACES.length()))
                + "县镇乡市区".charAt(random.nextInt(5));
    }

    private static String some(List<String> texts, int howMany, Random random) {
        return String.join(
                "",
                IntStream.range(0, howMany)
                        .mapToObj(it -> texts.get(random.nextInt(texts.size())))
                        .toList());
    }

    static String id(int number) {
        return "sug_%08d".formatted(number);
    }

    private IndexEntry entry(int number) {
        var random = new Random(number);
        var text = new Passage(Part.TEXT, text(number));
        var title = new Passage(Part.TITLE, title(number));
        var reply = new Passage(Part.REPLY, some(answers, 4, random));
        Map<Facet, Set<String>> facets = Map.of(
                Facet.STATE, Set.of(STATES.get(random.nextInt(STATES.size()))),
                Facet.FIELD, Set.of("F" + random.nextInt(10)),
                Facet.UNIT, Set.of("unt_" + random.nextInt(97), "unt_" + (97 + random.nextInt(97))),
                Facet.DELEGATION, Set.of("del_" + random.nextInt(35)),
                Facet.YEAR, Set.of(String.valueOf(2018 + random.nextInt(9))),
                Facet.REPLY_CLASS, Set.of(CLASSES.get(random.nextInt(CLASSES.size()))));
        var date = LATEST.minusSeconds(random.nextInt(250_000_000));
        var inside = Set.of("office", "committee", "dep_" + random.nextInt(3_000), "unt_" + random.nextInt(194));
        var passages = List.of(title, text, reply);
        var faces = new ArrayList<>(List.of(new Face(inside, "14-4-" + number, null, passages, facets, date)));
        if (random.nextInt(10) < 6) {
            faces.add(new Face(PUBLIC, "14-4-" + number, null, passages, facets, date));
        }
        return new IndexEntry(id(number), 1, faces);
    }

    @Override
    public String kind() {
        return "SUGGESTION";
    }

    @Override
    public String prefix() {
        return "sug_";
    }

    @Override
    public boolean isInFeed() {
        return true;
    }

    @Override
    public Set<String> audiencesOf(Actor actor) {
        return OFFICE;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public List<Stamp> stamps(String after, int limit) {
        int from = after == null ? 0 : Integer.parseInt(after.substring(4)) + 1;
        return IntStream.range(from, Math.min(count, from + limit))
                .mapToObj(it -> new Stamp(id(it), 1))
                .toList();
    }

    @Override
    public List<IndexEntry> read(Collection<String> ids) {
        return ids.stream().map(it -> entry(Integer.parseInt(it.substring(4)))).toList();
    }
}
