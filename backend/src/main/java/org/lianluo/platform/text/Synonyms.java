package org.lianluo.platform.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Words that mean the same, in groups; immutable. A word of two groups joins them. */
public final class Synonyms {

    private static final Synonyms COMMON = new Synonyms(WordLists.lines("synonyms.txt"));

    private final Map<String, List<String>> groups;

    private Synonyms(Collection<List<String>> groups) {
        this.groups = joined(groups);
    }

    /** Returns the common ones of this work, without the names of units. */
    public static Synonyms common() {
        return COMMON;
    }

    /** Returns these and the given groups, such as the names of a unit; the first of a group is the one it is known by. */
    public Synonyms and(Collection<List<String>> more) {
        List<List<String>> all = new ArrayList<>(groups.values());
        more.stream().map(group -> group.stream().map(NormalText::of).toList()).forEach(all::add);
        return new Synonyms(all);
    }

    /** Returns the word its group is known by, or the word itself. */
    public String known(String word) {
        return groups.getOrDefault(word, List.of(word)).get(0);
    }

    /** Returns every word that means the same, itself included. */
    public Set<String> of(String word) {
        return new TreeSet<>(groups.getOrDefault(word, List.of(word)));
    }

    private static Map<String, List<String>> joined(Collection<List<String>> groups) {
        Map<String, List<String>> joined = new HashMap<>();
        for (List<String> group : groups) {
            List<String> whole = new ArrayList<>();
            for (String word : group) {
                joined.getOrDefault(word, List.of(word)).stream()
                        .filter(one -> !whole.contains(one))
                        .forEach(whole::add);
            }
            List<String> kept = List.copyOf(whole);
            kept.forEach(word -> joined.put(word, kept));
        }
        return joined;
    }
}
