package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.journey.Problems.brief;
import static org.lianluo.journey.Problems.fields;
import static org.lianluo.journey.Speaker.done;
import static org.lianluo.journey.Speaker.key;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Texts that are missing or too long: the refusal names field and rule in the reader's language, and changes nothing. */
@DemoApplication
class BadTextIT {

    @LocalServerPort
    int port;

    private Cast cast;
    private Speaker deputy;
    private Speaker english;

    @BeforeEach
    void enter() {
        cast = new Cast(port);
        deputy = cast.of("deputy");
        english = cast.inEnglish("deputy");
    }

    @Test
    void namesEveryPartThatIsMissing() {
        var empty = done(deputy.draft(key(), ", title: \"只有标题\""));

        var chinese = deputy.work("submitSuggestion", empty, "").path("problems");
        var inEnglish = english.work("submitSuggestion", empty, "").path("problems");

        assertThat(fields(chinese)).containsExactly("problem", "analysis", "measures", "basis");
        assertThat(chinese.findValuesAsString("code")).containsOnly("REQUIRED");
        assertThat(chinese.findValuesAsString("message")).first().asString().contains("问题");
        assertThat(fields(inEnglish)).isEqualTo(fields(chinese));
        assertThat(inEnglish.findValuesAsString("message")).first().asString().contains("\"Problem\"");
        assertThat(deputy.now(empty)).isEqualTo(empty);
    }

    @Test
    void saysHowLongATextMayBe() {
        var more = ", title: \"%s\", problem: \"%s\"".formatted("长".repeat(101), "长".repeat(10_001));

        var chinese = deputy.draft(key(), more);
        var inEnglish = english.draft(key(), more);

        assertThat(chinese.path("suggestion").isNull()).isTrue();
        assertThat(fields(chinese.path("problems"))).containsExactly("title", "problem");
        assertThat(chinese.findValuesAsString("code")).containsOnly("TOO_LONG");
        assertThat(chinese.at("/problems/0/message").asString()).contains("101", "100");
        assertThat(inEnglish.at("/problems/1/message").asString()).contains("\"Problem\"", "10,001", "10,000");
    }

    @Test
    void countsCharactersNotHalvesOfThem() {
        var draft = done(deputy.draft(key(), ", title: \"%s\"".formatted("😀".repeat(99) + "𠮷")));

        assertThat(draft.path("title").asString()).endsWith("😀𠮷");
        assertThat(deputy.draft(key(), ", title: \"%s\"".formatted("😀".repeat(101)))
                        .at("/problems/0/message")
                        .asString())
                .contains("101");
    }

    @Test
    void owesAReasonForDissatisfactionAndARemarkForAReturn() {
        var items = new ItemsInEveryState(cast);

        var reason =
                english.problem("evaluateReply", items.in("REPLIED"), ", process: SATISFIED, result: DISSATISFIED");
        var remark =
                cast.of("staff").problem("returnSuggestion", items.in("SUBMITTED"), ", reason: OTHER, remark: \" \"");

        assertThat(reason.path("message").asString()).contains("\"Reason\"");
        assertThat(brief(remark)).isEqualTo("REQUIRED remark");
        assertThat(deputy.now(items.in("REPLIED"))).isEqualTo(items.in("REPLIED"));
        assertThat(deputy.now(items.in("SUBMITTED"))).isEqualTo(items.in("SUBMITTED"));
    }

    @Test
    void asksForEveryWordThatIsOwed() {
        var items = new ItemsInEveryState(cast);
        var owed = Map.of(
                new Work("objectToAssignment", "ASSIGNED", Set.of("unit-clerk"), ", grounds: \" \""),
                "grounds",
                new Work("keepAssignment", "OBJECTED", Set.of("staff"), ", remark: \"\""),
                "remark",
                new Work("decideExtension", "EXTENDING", Set.of("staff"), ", grant: true, remark: \"\""),
                "remark",
                new Work("decideWithdrawal", "WITHDRAWING", Set.of("staff"), ", grant: false"),
                "remark",
                new Work("answerContact", "DRAFTED", Set.of("deputy"), ", contact: \"c1\", confirmed: false"),
                "remark",
                new Work("writeToUnit", "DRAFTED", Set.of("deputy"), ", assignment: \"a1\", text: \" \""),
                "text",
                new Work("countersignReply", "COUNTERSIGNING", Set.of("unit2-clerk"), ", agreed: false"),
                "remark",
                new Work("rehandleSuggestion", "DISSATISFIED", Set.of("staff"), ", remark: \"\""),
                "remark",
                new Work("failCommitment", "REPLIED", Set.of("unit-leader"), ", commitment: \"p1\", text: \"\""),
                "text",
                new Work("publishReply", "REPLIED", Set.of("staff"), ", reply: \"r1\", publication: {extent: NONE}"),
                "publicationReason");

        owed.forEach((work, field) -> {
            var item = items.in(work.stage());
            var problem = work.problem(cast, item);
            assertThat(brief(problem)).as(work.toString()).isEqualTo("REQUIRED " + field);
            assertThat(deputy.now(item)).isEqualTo(item);
        });
    }
}
