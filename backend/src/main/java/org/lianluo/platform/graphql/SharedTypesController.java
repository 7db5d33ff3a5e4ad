package org.lianluo.platform.graphql;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.lianluo.platform.web.Messages;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.Problem;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Puts problems and deadlines into the words of the request's language. */
@Controller
class SharedTypesController {

    private final Messages messages;
    private final Clock clock;

    SharedTypesController(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @SchemaMapping
    String message(Problem problem, Locale locale) {
        return messages.text(locale, problem.messageKey(), problem.arguments());
    }

    @SchemaMapping
    String basis(Deadline deadline, Locale locale) {
        return messages.text(locale, deadline.basis());
    }

    @SchemaMapping
    List<String> explain(Deadline deadline, Locale locale) {
        return deadline.explain().stream()
                .map(step -> messages.text(locale, step))
                .toList();
    }

    @SchemaMapping
    int daysLeft(Deadline deadline) {
        return (int) ChronoUnit.DAYS.between(LocalDate.now(clock), deadline.due());
    }

    @SchemaMapping
    boolean overdue(Deadline deadline) {
        return deadline.isOverdueOn(LocalDate.now(clock));
    }

    @SchemaMapping
    boolean provisional(Deadline deadline) {
        return deadline.provisional();
    }
}
