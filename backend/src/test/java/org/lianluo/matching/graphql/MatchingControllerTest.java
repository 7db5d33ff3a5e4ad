package org.lianluo.matching.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianluo.matching.Reason;
import org.lianluo.matching.RecommendedRole;
import org.lianluo.matching.UnitRecommendation;
import org.lianluo.platform.web.Messages;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Role;
import org.lianluo.shared.Scope;
import org.lianluo.shared.UnitId;
import org.lianluo.testing.Actors;
import org.lianluo.testing.TestGraphQl;
import org.lianluo.testing.TestStore;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.UnitKind;
import org.lianluo.unit.domain.Units;
import org.lianluo.unit.mongo.MongoUnits;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

class MatchingControllerTest {

    private static final UnitId EDUCATION = new UnitId("unt_moe");
    private static final String ASK =
            "{ recommendUnits(title: \"校服\") { unit { id name } share role reasons { kind text } } }";
    private static final String CHECK =
            "{ checkDraft(draft: {title: \"两个问题\", problem: \"\", analysis: \"\", measures: \"\"})"
                    + " { kind passed message } }";

    private Units units;

    @BeforeEach
    void keepOne() {
        units = new MongoUnits(TestStore.database(), "CN");
        units.keep(List.of(new UndertakingUnit(
                EDUCATION, "CN", "教育部", "教育部", "MOE", UnitKind.MINISTRY, List.of(), List.of(), "学校", 1, null)));
    }

    private Response ask(Actor actor, String document) throws IOException {
        var reasons = List.of(
                new Reason(Reason.Kind.DUTY, "学校", 0),
                new Reason(Reason.Kind.HANDLED, "校服", 27),
                new Reason(Reason.Kind.REFUSED, "校服", 4));
        var controller = new MatchingController(
                (title, text, first) -> List.of(new UnitRecommendation(EDUCATION, 0.9, RecommendedRole.LEAD, reasons)),
                units,
                new Messages());
        return TestGraphQl.as(actor, controller).document(document).execute();
    }

    private void refuses(Actor actor, String document, String error) throws IOException {
        ask(actor, document)
                .errors()
                .satisfy(errors ->
                        assertThat(errors).extracting(ResponseError::getMessage).contains(error));
    }

    @Test
    void givesStaffTheUnitWithAllReasons() throws IOException {
        ask(Actors.with(Role.STAFF), ASK)
                .path("recommendUnits[0].unit.name")
                .entity(String.class)
                .isEqualTo("教育部")
                .path("recommendUnits[0].reasons[*].text")
                .entityList(String.class)
                .containsExactly("职责：学校", "27件含“校服”的建议由其承办", "曾有4件含“校服”的建议经其申请改由其他单位承办");
    }

    @Test
    void keepsCountsThatCouldPointAtOneItemFromThoseWhoMayNotSeeIt() throws IOException {
        ask(Actors.deputy("dep_1"), ASK)
                .path("recommendUnits[0].reasons[*].kind")
                .entityList(String.class)
                .containsExactly("DUTY", "HANDLED");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"STAFF", "DEPUTY", "UNIT_CLERK", "UNIT_LEADER", "COMMITTEE", "MEMBER", "LIAISON"})
    void answersThoseWhoWorkWithSuggestions(Role role) throws IOException {
        ask(Actors.with(role), ASK)
                .path("recommendUnits")
                .entityList(Object.class)
                .hasSize(1);
        ask(Actors.with(role), CHECK)
                .path("checkDraft")
                .entityList(Object.class)
                .hasSize(8);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN"})
    void refusesTheAdministrators(Role role) throws IOException {
        refuses(Actors.with(role), ASK, "Forbidden");
        refuses(Actors.with(role), CHECK, "Forbidden");
    }

    @Test
    void refusesThePublic() throws IOException {
        refuses(Actors.PUBLIC, ASK, "Unauthenticated");
        refuses(Actors.PUBLIC, CHECK, "Unauthenticated");
    }

    @Test
    void refusesAClientWithoutTheScopes() throws IOException {
        refuses(Actors.client(Scope.UNIT_READ), ASK, "Forbidden");
        refuses(Actors.client(Scope.SUGGESTION_READ), ASK, "Forbidden");
        ask(Actors.client(Scope.SUGGESTION_READ, Scope.UNIT_READ), ASK)
                .path("recommendUnits[0].share")
                .entity(Double.class)
                .isEqualTo(0.9);
    }

    @Test
    void refusesWhatIsTooMuch() throws IOException {
        refuses(
                Actors.with(Role.STAFF),
                "{ recommendUnits(title: \"%s\") { share } }".formatted("字".repeat(201)),
                "BadArgument");
        refuses(Actors.with(Role.STAFF), "{ recommendUnits(title: \"字\", first: 21) { share } }", "BadArgument");
        refuses(Actors.with(Role.STAFF), "{ recommendUnits(title: \"字\", first: 0) { share } }", "BadArgument");
    }

    @Test
    void explainsEveryCheck() throws IOException {
        ask(Actors.deputy("dep_1"), CHECK)
                .path("checkDraft[0].kind")
                .entity(String.class)
                .isEqualTo("ONE_MATTER")
                .path("checkDraft[0].passed")
                .entity(Boolean.class)
                .isEqualTo(false)
                .path("checkDraft[*].message")
                .entityList(String.class)
                .satisfies(messages -> assertThat(Set.copyOf(messages)).hasSize(8));
    }
}
