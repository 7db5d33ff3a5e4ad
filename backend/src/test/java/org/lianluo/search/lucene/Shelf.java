package org.lianluo.search.lucene;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lianluo.shared.Actor;
import org.lianluo.shared.index.Face;
import org.lianluo.shared.index.Facet;
import org.lianluo.shared.index.IndexEntry;
import org.lianluo.shared.index.Indexed;
import org.lianluo.shared.index.Part;
import org.lianluo.shared.index.Passage;
import org.lianluo.shared.index.Stamp;

/** Items of a kind kept in memory, for everybody to find unless they say otherwise. */
final class Shelf implements Indexed {

    static final Set<String> EVERYBODY = Set.of("everybody");

    final TreeMap<String, IndexEntry> items = new TreeMap<>();
    private final String kind;
    private final String prefix;
    private final boolean inFeed;
    int read;

    Shelf(String kind, String prefix, boolean inFeed) {
        this.kind = kind;
        this.prefix = prefix;
        this.inFeed = inFeed;
    }

    static Shelf ofSuggestions() {
        return new Shelf("SUGGESTION", "sug_", true);
    }

    Shelf with(String id, long version, Face... faces) {
        items.put(id, new IndexEntry(id, version, List.of(faces)));
        return this;
    }

    Shelf with(String id, String title) {
        return with(id, 1, face(EVERYBODY, title, ""));
    }

    Shelf with(String id, String title, String text) {
        return with(id, 1, face(EVERYBODY, title, text));
    }

    static Face face(Set<String> audiences, String title, String text) {
        return face(audiences, title, text, Map.of());
    }

    static Face face(Set<String> audiences, String title, String text, Map<Facet, Set<String>> facets) {
        var passages = List.of(new Passage(Part.TITLE, title), new Passage(Part.TEXT, text));
        return new Face(audiences, null, null, passages, facets, Instant.EPOCH);
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public String prefix() {
        return prefix;
    }

    @Override
    public boolean isInFeed() {
        return inFeed;
    }

    @Override
    public Set<String> audiencesOf(Actor actor) {
        return EVERYBODY;
    }

    @Override
    public int count() {
        return items.size();
    }

    @Override
    public List<Stamp> stamps(String after, int limit) {
        return (after == null ? items : items.tailMap(after, false))
                .values().stream().limit(limit).map(IndexEntry::stamp).toList();
    }

    @Override
    public List<IndexEntry> read(Collection<String> ids) {
        read += ids.size();
        return ids.stream().filter(items::containsKey).map(items::get).toList();
    }
}
