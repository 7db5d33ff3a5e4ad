package org.lianluo.rulebook.graphql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianluo.platform.web.Messages;
import org.lianluo.rulebook.domain.RuleChange;
import org.lianluo.rulebook.domain.RuleSetDesk;
import org.lianluo.rulebook.domain.RuleSetPreview;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Problem;
import org.lianluo.shared.Refusal;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Shows staff what a change of terms would do. */
@Controller
class RuleSetPreviewController {

    private final RuleSetPreview preview;
    private final RuleSetDesk ruleSets;
    private final Messages messages;
    private final Clock clock;

    RuleSetPreviewController(RuleSetPreview preview, RuleSetDesk ruleSets, Messages messages, Clock clock) {
        this.preview = preview;
        this.ruleSets = ruleSets;
        this.messages = messages;
        this.clock = clock;
    }

    @QueryMapping
    PreviewView previewRuleSet(@Argument PreviewRuleSetInput input, @ContextValue Actor actor) {
        try {
            return view(input, preview.of(input.draft(), actor), List.of(), actor.locale());
        } catch (Refusal refusal) {
            return view(input, List.of(), refusal.problems(), actor.locale());
        }
    }

    private PreviewView view(
            PreviewRuleSetInput input, List<RuleChange> changes, List<Problem> problems, Locale locale) {
        var versions = ruleSets.versions();
        var basedOn = versions.newest(input.ruleSet())
                .map(it -> RuleSetView.of(it, versions, LocalDate.now(clock)))
                .orElse(null);
        return new PreviewView(
                basedOn, changes, messages.text(locale, "rulebook.itemsKeepTheirs", input.effectiveFrom()), problems);
    }

    record PreviewView(@Nullable RuleSetView basedOn, List<RuleChange> changes, String note, List<Problem> problems) {}
}
