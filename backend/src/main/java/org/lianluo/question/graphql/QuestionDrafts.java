package org.lianluo.question.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianluo.platform.graphql.Nodes;
import org.lianluo.question.domain.Drafts;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Node;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** What leads from questions to drafts, without knowing the module that keeps them. */
@Controller
class QuestionDrafts implements Drafts {

    private static final String PREFIX_OF_SUGGESTIONS = "sug_";

    private final Nodes nodes;

    QuestionDrafts(Nodes nodes) {
        this.nodes = nodes;
    }

    @Override
    public boolean has(String id, Actor actor) {
        return id.startsWith(PREFIX_OF_SUGGESTIONS)
                && nodes.find(List.of(id), actor).containsKey(id);
    }

    @BatchMapping(typeName = "PreFilingQuestion")
    Map<QuestionView, Node> draft(List<QuestionView> page, @ContextValue Actor actor) {
        var ids = page.stream()
                .map(QuestionView::draftId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var found = nodes.find(ids, actor);
        var drafts = new HashMap<QuestionView, Node>();
        page.stream()
                .filter(it -> found.containsKey(it.draftId()))
                .forEach(it -> drafts.put(it, found.get(it.draftId())));
        return drafts;
    }
}
