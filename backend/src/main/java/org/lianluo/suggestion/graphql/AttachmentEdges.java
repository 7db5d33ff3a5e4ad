package org.lianluo.suggestion.graphql;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianluo.file.FileCard;
import org.lianluo.file.Files;
import org.lianluo.shared.FileId;
import org.lianluo.suggestion.domain.Objection;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** The files of suggestions: those of a whole page in one look-up. */
@Controller
class AttachmentEdges {

    private final Files files;

    AttachmentEdges(Files files) {
        this.files = files;
    }

    @BatchMapping(typeName = "Suggestion")
    Map<SuggestionView, List<FileCard>> attachments(List<SuggestionView> page) {
        return cards(page, SuggestionView::attachmentIds);
    }

    @BatchMapping(typeName = "AssignmentObjection")
    Map<Objection, List<FileCard>> evidence(List<Objection> page) {
        return cards(page, Objection::evidence);
    }

    private <S> Map<S, List<FileCard>> cards(List<S> page, Function<S, List<FileId>> ids) {
        var asked = page.stream().flatMap(it -> ids.apply(it).stream()).collect(Collectors.toSet());
        var found = asked.isEmpty() ? Map.<FileId, FileCard>of() : files.cards(asked);
        return Lookups.each(
                page,
                it -> ids.apply(it).stream()
                        .filter(found::containsKey)
                        .map(id -> Objects.requireNonNull(found.get(id)))
                        .toList());
    }
}
