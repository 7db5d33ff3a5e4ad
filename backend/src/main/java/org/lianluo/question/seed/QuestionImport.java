package org.lianluo.question.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianluo.platform.seed.Row;
import org.lianluo.platform.seed.RowImport;
import org.lianluo.platform.seed.RowReader;
import org.lianluo.question.QuestionAction;
import org.lianluo.question.domain.Answer;
import org.lianluo.question.domain.Inquiry;
import org.lianluo.question.domain.PreFilingQuestion;
import org.lianluo.question.domain.PreFilingQuestions;
import org.lianluo.question.domain.Round;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.UnitId;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.UnitDirectory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the invented questions of the demo, over all states, with dates relative to the day they are loaded. */
@Component
@Profile("demo")
@Order(60)
class QuestionImport implements RowImport<PreFilingQuestion> {

    private static final int WORD = 100;
    private static final int DAYS = 365;

    private final PreFilingQuestions questions;
    private final UnitDirectory units;
    private final StoryTeller teller;

    QuestionImport(PreFilingQuestions questions, UnitDirectory units, StoryTeller teller) {
        this.questions = questions;
        this.units = units;
        this.teller = teller;
    }

    @Override
    public String kind() {
        return "questions";
    }

    @Override
    public RowReader<PreFilingQuestion> reader() {
        var known = new HashMap<String, Optional<UndertakingUnit>>();
        return row -> teller.tell(read(row, name -> known.computeIfAbsent(name, units::named)));
    }

    private static Story read(Row row, Function<String, Optional<UndertakingUnit>> named) {
        var inquiry = new Inquiry(
                new DeputyId(row.id("asker", DeputyId.PREFIX)), row.text("subject", Inquiry.SUBJECT_LIMIT), null);
        return new Story(
                row.text("key", WORD),
                inquiry,
                unitNamed(row, row.text("unit", WORD), named),
                row.text("text", Round.LIMIT),
                row.number("daysAgo", 0, DAYS),
                row.rows("steps").stream().map(it -> step(it, named)).toList());
    }

    private static StoryStep step(Row row, Function<String, Optional<UndertakingUnit>> named) {
        var words = row.optionalText("text", Answer.LIMIT);
        var reason = row.optionalText("reason", Answer.LIMIT);
        return new StoryStep(
                row.word("action", QuestionAction.class),
                row.number("after", 0, DAYS),
                words != null ? words : reason != null ? reason : "",
                unitOf(row, named));
    }

    private static @Nullable UnitId unitOf(Row row, Function<String, Optional<UndertakingUnit>> named) {
        var name = row.optionalText("unit", WORD);
        return name == null ? null : unitNamed(row, name, named);
    }

    private static UnitId unitNamed(Row row, String name, Function<String, Optional<UndertakingUnit>> named) {
        return named.apply(name).map(UndertakingUnit::id).orElseGet(() -> {
            row.refuse("unit", "import.noReference", name);
            return new UnitId("unt_unknown");
        });
    }

    @Override
    public String idOf(PreFilingQuestion question) {
        return question.id().value();
    }

    @Override
    public void keep(List<PreFilingQuestion> read) {
        questions.insertNew(read);
    }
}
