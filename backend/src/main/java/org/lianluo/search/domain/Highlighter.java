package org.lianluo.search.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lianluo.platform.text.NormalText;
import org.lianluo.platform.text.Synonyms;
import org.lianluo.platform.text.Word;
import org.lianluo.platform.text.Words;
import org.lianluo.shared.index.Face;
import org.lianluo.shared.index.Part;
import org.lianluo.shared.index.Passage;

/** Marks what was looked for in texts the reader sees; it looks at nothing else. */
public final class Highlighter {

    private static final int AROUND = 40;
    private static final int WHOLE = 100;
    private static final String CUT = "…";

    private final Set<String> wanted = new TreeSet<>();
    private final Set<String> pairs = new TreeSet<>();

    public Highlighter(String text, Synonyms synonyms) {
        for (var chunk : QueryWords.chunks(text)) {
            wanted.add(chunk);
            QueryWords.of(chunk).forEach(word -> wanted.addAll(synonyms.of(word)));
            Words.bigrams(chunk).stream().map(Word::text).forEach(pairs::add);
        }
        wanted.removeIf(it -> it.length() < 2 && wanted.size() > 1);
    }

    /** The best place of each part that has one, in the order of parts; what is similar only where nothing else is there. */
    public List<Highlight> in(Face face) {
        var exact = in(face, wanted);
        return exact.isEmpty() ? in(face, pairs) : exact;
    }

    private static List<Highlight> in(Face face, Set<String> words) {
        var found = new ArrayList<Highlight>();
        for (var part : Part.values()) {
            face.passages().stream()
                    .filter(it -> it.part() == part)
                    .map(it -> best(it, words))
                    .flatMap(Optional::stream)
                    .max(Comparator.comparingInt(Marked::count))
                    .ifPresent(it -> found.add(new Highlight(part, it.segments())));
        }
        return found;
    }

    private record Marked(List<Highlight.Segment> segments, int count) {}

    private static Optional<Marked> best(Passage passage, Set<String> words) {
        var marks = marks(passage.text(), words);
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        int from = passage.text().length() <= WHOLE
                ? 0
                : densest(marks, passage.text().length());
        int to = Math.min(passage.text().length(), from + WHOLE);
        return Optional.of(new Marked(
                segments(passage.text(), marks, from, to), marks.get(from, to).cardinality()));
    }

    private static BitSet marks(String text, Set<String> words) {
        var normal = NormalText.of(text);
        var marks = new BitSet();
        for (var word : words) {
            for (int at = normal.indexOf(word); at >= 0; at = normal.indexOf(word, at + 1)) {
                marks.set(at, at + word.length());
            }
        }
        return marks;
    }

    /** Where the window with most marks begins, with some words before the first of them. */
    private static int densest(BitSet marks, int length) {
        int best = 0;
        int most = -1;
        for (int at = marks.nextSetBit(0); at >= 0; at = marks.nextSetBit(marks.nextClearBit(at))) {
            int from = Math.max(0, Math.min(at - AROUND / 2, length - WHOLE));
            int count = marks.get(from, from + WHOLE).cardinality();
            if (count > most) {
                most = count;
                best = from;
            }
        }
        return best;
    }

    private static List<Highlight.Segment> segments(String text, BitSet marks, int from, int to) {
        var segments = new ArrayList<Highlight.Segment>();
        for (int at = from; at < to; ) {
            boolean marked = marks.get(at);
            int next = marked ? marks.nextClearBit(at) : marks.nextSetBit(at);
            int end = next < 0 ? to : Math.min(next, to);
            var piece = text.substring(at, end);
            segments.add(new Highlight.Segment(
                    (at == from && from > 0 ? CUT : "") + piece + (end == to && to < text.length() ? CUT : ""),
                    marked));
            at = end;
        }
        return segments;
    }
}
