package org.lianluo.suggestion.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianluo.shared.Id;
import org.lianluo.shared.Kept;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.Request;
import org.lianluo.suggestion.Dimension;
import org.lianluo.suggestion.Figure;
import org.lianluo.suggestion.SuggestionId;

/** Passes everything on to another store; a test lets something go wrong on the way. */
public class StoreInFront implements Suggestions {

    private final Suggestions behind;

    public StoreInFront(Suggestions behind) {
        this.behind = behind;
    }

    @Override
    public Optional<Kept<Suggestion>> load(Id id) {
        return behind.load(id);
    }

    @Override
    public Suggestion insert(Suggestion first, Request request) {
        return behind.insert(first, request);
    }

    @Override
    public void insertNew(Collection<Suggestion> suggestions) {
        behind.insertNew(suggestions);
    }

    @Override
    public Suggestion save(Suggestion next, Request request) {
        return behind.save(next, request);
    }

    @Override
    public List<Suggestion> find(Collection<String> ids) {
        return behind.find(ids);
    }

    @Override
    public Optional<SuggestionId> numbered(String number) {
        return behind.numbered(number);
    }

    @Override
    public List<SuggestionId> wakingBy(LocalDate day, int limit) {
        return behind.wakingBy(day, limit);
    }

    @Override
    public Map<String, Map<Figure, Integer>> tally(SuggestionQuery query, Dimension by) {
        return behind.tally(query, by);
    }

    @Override
    public List<Suggestion> joined(Collection<String> groups, Set<String> audiences, int limit) {
        return behind.joined(groups, audiences, limit);
    }

    @Override
    public Page<Suggestion> list(SuggestionQuery query, PageRequest page) {
        return behind.list(query, page);
    }
}
