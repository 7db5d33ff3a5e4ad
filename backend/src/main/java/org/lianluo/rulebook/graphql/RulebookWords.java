package org.lianluo.rulebook.graphql;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianluo.platform.web.Messages;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.rulebook.domain.CalendarDesk;
import org.lianluo.rulebook.domain.Rule;
import org.lianluo.rulebook.domain.RuleChange;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Puts rules and their changes into the words of the request's language. */
@Controller
class RulebookWords {

    private final Messages messages;

    RulebookWords(Messages messages) {
        this.messages = messages;
    }

    @SchemaMapping
    String name(Rule rule, Locale locale) {
        return name(rule.kind(), locale);
    }

    @SchemaMapping
    String term(Rule rule, Locale locale) {
        return messages.text(locale, "term." + rule.unit(), rule.amount());
    }

    @SchemaMapping
    String fromName(Rule rule, Locale locale) {
        return messages.text(locale, "start." + rule.from());
    }

    @SchemaMapping(typeName = "RuleChange", field = "name")
    String changeName(RuleChange change, Locale locale) {
        return name(change.kind(), locale);
    }

    @SchemaMapping
    @Nullable
    String termBefore(RuleChange change, Locale locale) {
        return change.before() == null ? null : term(change.before(), locale);
    }

    @SchemaMapping
    @Nullable
    String termAfter(RuleChange change, Locale locale) {
        return change.after() == null ? null : term(change.after(), locale);
    }

    @SchemaMapping(typeName = "SampleTerm")
    String occasion(RuleChange.Sample sample, Locale locale) {
        return messages.text(locale, sample.occasion());
    }

    @SchemaMapping(typeName = "CalendarGap")
    List<String> blockedNames(CalendarDesk.Gap gap, Locale locale) {
        return gap.blocked().stream().map(kind -> name(kind, locale)).toList();
    }

    private String name(RuleKind kind, Locale locale) {
        return messages.text(locale, "rule." + kind);
    }
}
