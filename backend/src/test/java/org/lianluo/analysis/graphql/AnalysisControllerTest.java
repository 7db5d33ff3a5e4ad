package org.lianluo.analysis.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianluo.analysis.CountedByHand;
import org.lianluo.analysis.domain.AnalysisDesk;
import org.lianluo.analysis.domain.RowLabels;
import org.lianluo.platform.web.Messages;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Role;
import org.lianluo.shared.Scope;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.Dimension;
import org.lianluo.suggestion.Figure;
import org.lianluo.testing.Actors;
import org.lianluo.testing.TestGraphQl;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

class AnalysisControllerTest {

    private static final String BY_UNIT = "{ analysis(by: UNIT) { rows { key } } }";

    private final CountedByHand counted = new CountedByHand(Map.of(
            Dimension.UNIT,
            Map.of("unt_a", Map.of(Figure.ALL, 2), "unt_b", Map.of(Figure.ALL, 5, Figure.ASSIGNED, 5)),
            Dimension.FIELD,
            Map.of("", Map.of(Figure.ALL, 9), "AGR", Map.of(Figure.ALL, 3), "EDU", Map.of(Figure.ALL, 1)),
            Dimension.STATUS,
            Map.of("all", Map.of(Figure.ALL, 13, Figure.REPLIED, 4, Figure.REPLIED_ON_TIME, 3))));

    private Response ask(Actor actor, String document) throws IOException {
        var labels = new RowLabels(counted, counted, counted, new Messages());
        return TestGraphQl.as(actor, new AnalysisController(new AnalysisDesk(counted, labels)))
                .document(document)
                .execute();
    }

    @Test
    void putsTheUnitWithTheMostFirst() throws IOException {
        ask(Actors.with(Role.STAFF), "{ analysis(by: UNIT) { rows { key label figures(of: [ASSIGNED]) { count } } } }")
                .path("analysis.rows[*].label")
                .entityList(String.class)
                .containsExactly("单位unt_b", "单位unt_a")
                .path("analysis.rows[*].figures[0].count")
                .entityList(Integer.class)
                .containsExactly(5, 0);
    }

    @Test
    void keepsTheOfficialOrderOfFieldsAndPutsThoseWithoutOneLast() throws IOException {
        ask(Actors.with(Role.COMMITTEE), "{ analysis(by: FIELD) { rows { key label } } }")
                .path("analysis.rows[*].label")
                .entityList(String.class)
                .containsExactly("教育", "农业", "未注明");
    }

    @Test
    void givesEveryFigureAndTheSharesOfAllTogether() throws IOException {
        var total = ask(
                Actors.with(Role.STAFF),
                "{ analysis(by: FIELD) { total { label figures { figure } rates { onTime promiseKept } } } }");

        total.path("analysis.total.figures").entityList(Object.class).hasSize(Figure.values().length);
        total.path("analysis.total.rates.onTime").entity(Double.class).isEqualTo(0.75);
        total.path("analysis.total.rates.promiseKept").valueIsNull();
    }

    @Test
    void givesPeopleOfAUnitItsOwnPart() throws IOException {
        ask(Actors.clerkOf("unt_a"), BY_UNIT).path("analysis.rows").hasValue();

        assertThat(counted.asked().unit()).isEqualTo(new UnitId("unt_a"));
    }

    @Test
    void refusesThePartOfAnotherUnit() throws IOException {
        assertThat(errors(
                        Actors.clerkOf("unt_a"), "{ analysis(by: YEAR, filter: {unit: \"unt_b\"}) { rows { key } } }"))
                .containsExactly("Forbidden");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"STAFF", "COMMITTEE"})
    void refusesEverybodyElse(Role role) throws IOException {
        assertThat(errors(Actors.with(role), BY_UNIT)).containsExactly("Forbidden");
    }

    @Test
    void refusesThePublicAndClientsWithoutTheScope() throws IOException {
        assertThat(errors(Actors.PUBLIC, BY_UNIT)).containsExactly("Unauthenticated");
        assertThat(errors(Actors.client(Scope.UNIT_READ), BY_UNIT)).containsExactly("Forbidden");
    }

    private List<String> errors(Actor actor, String document) throws IOException {
        return ask(actor, document).returnResponse().getErrors().stream()
                .map(ResponseError::getMessage)
                .toList();
    }
}
