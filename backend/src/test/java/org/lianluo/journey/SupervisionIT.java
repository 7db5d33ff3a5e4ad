package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.lianluo.journey.Speaker.done;
import static org.lianluo.journey.Speaker.key;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lianluo.shared.Scope;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Key supervision over real HTTP: the whole course, and on every path the people whose it is not. */
@DemoApplication
class SupervisionIT {

    private static final String TOPIC = "{ id version year status title why suggestionCount proposedBy "
            + "leadCommittee { id name } units { id } suggestions { id title } decision { note } plan { what } "
            + "entries { kind summary recorder unit { id } } report { title reportedAt sections { heading rows } } "
            + "previous { id } next { id year status previous { id } } obligations { kind } timeline { action by } "
            + "availableActions { action allowed reason } }";
    private static final Set<String> OFFICE = Set.of("staff", "staff2", Cast.TOOL);
    private static final Set<String> LEAD = Set.of("committee");
    private static final Set<String> SUPERVISORS = Set.of("staff", "staff2", Cast.TOOL, "committee");
    private static final Set<String> UNIT = Set.of("unit-clerk", "unit-leader");

    @LocalServerPort
    int port;

    private record Work(String mutation, String state, Set<String> right, String more) {

        String document(JsonNode topic) {
            return "mutation { %s(input: {id: \"%s\", expectedVersion: %d, idempotencyKey: \"%s\" %s}) %s }"
                    .formatted(
                            mutation,
                            topic.path("id").asString(),
                            topic.path("version").asLong(),
                            key(),
                            more,
                            "{ topic " + TOPIC + " problems { code path message } }");
        }

        @Override
        public String toString() {
            return mutation + " of a topic " + state;
        }
    }

    private static final String REMARK = ", remark: \"情况已经说明。\"";
    private static final Work SET = new Work(
            "setKeySupervision", "PROPOSED", OFFICE, ", by: GENERAL_OFFICE, on: \"2026-01-05\", note: \"列入重点督办。\"");
    private static final Work PLAN = new Work(
            "planKeySupervision", "SET", LEAD, ", steps: [{by: \"2026-09-01\", what: \"实地视察\", who: \"督办组\"}]");
    private static final Work RECORD = new Work(
            "recordKeySupervision",
            "UNDER_SUPERVISION",
            SUPERVISORS,
            ", kind: VISIT, on: \"2026-02-01\", place: \"岚溪县\", participants: [\"郭鹏\"], summary: \"看了三所学校。\"");
    private static final Work PROGRESS = new Work(
            "reportKeySupervisionProgress", "UNDER_SUPERVISION", UNIT, ", on: \"2026-02-01\", summary: \"已下达资金。\"");
    private static final Work REPORT =
            new Work("reportKeySupervision", "UNDER_SUPERVISION", LEAD, ", findings: \"基本解决。\", advice: \"建议结转。\"");
    private static final Work ROLL_OVER = new Work("rollOverKeySupervision", "REPORTED", OFFICE, REMARK);
    private static final List<Work> WORKS = List.of(
            SET,
            PLAN,
            RECORD,
            PROGRESS,
            REPORT,
            ROLL_OVER,
            new Work("closeKeySupervision", "REPORTED", OFFICE, REMARK),
            new Work("dropKeySupervision", "SET", OFFICE, REMARK));

    @Test
    void followsATopicFromTheProposalIntoTheNextYear() {
        var cast = new Cast(port);
        var suggestion = suggestion(cast);
        var proposed = propose(cast.of("staff"), suggestion);
        assertThat(owes(cast.of("staff"), proposed)).isEqualTo("SET_SUPERVISION");

        var set = work(cast.of("staff"), SET, proposed);
        assertThat(owes(cast.of("committee"), set)).isEqualTo("PLAN_SUPERVISION");
        var planned = work(cast.of("committee"), PLAN, set);
        assertThat(owes(cast.of("unit-clerk"), planned)).isEqualTo("SUPERVISION_PROGRESS");
        assertThat(owes(cast.of("committee"), planned)).isEqualTo("SUPERVISION_REPORT");

        var recorded = work(cast.of("committee"), RECORD, planned);
        var progressed = work(cast.of("unit-leader"), PROGRESS, recorded);
        assertThat(progressed.at("/entries/0/recorder").asString()).isEqualTo("程若谷");
        assertThat(progressed.at("/entries/1/unit/id").asString()).isEqualTo("unt_moe");
        assertThat(progressed.path("report").isNull())
                .as("a unit reads no report")
                .isTrue();

        var reported = work(cast.of("committee"), REPORT, progressed);
        assertThat(reported.at("/report/reportedAt").isString()).isTrue();
        assertThat(reported.at("/report/sections")).hasSize(6);
        assertThat(reported.at("/report/sections/1/rows/0/1").asString())
                .isEqualTo(suggestion.path("title").asString());
        assertThat(owes(cast.of("staff"), reported)).isEqualTo("CLOSE_SUPERVISION");

        var ended = work(cast.of("staff"), ROLL_OVER, reported);
        assertThat(ended.path("obligations")).isEmpty();
        assertThat(ended.at("/next/status").asString()).isEqualTo("SET");
        assertThat(ended.at("/next/year").asInt()).isEqualTo(ended.path("year").asInt() + 1);
        assertThat(ended.at("/next/previous/id").asString())
                .isEqualTo(ended.path("id").asString());
        assertThat(ofSuggestion(cast.of("deputy"), suggestion).asString())
                .isEqualTo(ended.at("/next/id").asString());
    }

    @Test
    void doesTheSameWorkOnceAndRefusesAStaleVersionWithTheCurrentTopic() {
        var cast = new Cast(port);
        var proposed = propose(cast.of("staff"), suggestion(cast));
        var document = SET.document(proposed);
        var first = cast.of("staff").data(document).path("setKeySupervision");
        assertThat(cast.of("staff").data(document).path("setKeySupervision")).isEqualTo(first);

        var stale = cast.of("staff").data(SET.document(proposed)).path("setKeySupervision");
        assertThat(stale.at("/problems/0/code").asString()).isEqualTo("STALE_VERSION");
        assertThat(stale.at("/topic/status").asString()).isEqualTo("SET");
    }

    @Test
    void groupsASuggestionInOneOpenTopicOnly() {
        var cast = new Cast(port);
        var suggestion = suggestion(cast);
        var topic = propose(cast.of("staff"), suggestion);
        var other = suggestion(cast);
        var one = ", suggestions: [\"%s\"]";

        var second = propose(cast.of("committee"), other);
        var twice = new Work(
                "groupSuggestions",
                "",
                Set.of(),
                one.formatted(suggestion.path("id").asString()));
        assertThat(cast.of("committee").outcome(twice.document(second))).isEqualTo("INVALID_VALUE");
        assertThat(cast.of("committee").outcome(twice.document(topic))).isEqualTo("INVALID_VALUE");
        assertThat(cast.of("unit-clerk").outcome(twice.document(topic))).isEqualTo("FORBIDDEN");

        var out = new Work(
                "ungroupSuggestions",
                "",
                Set.of(),
                one.formatted(suggestion.path("id").asString()));
        var emptied = work(cast.of("staff"), out, topic);
        assertThat(emptied.path("suggestionCount").asInt()).isZero();
        assertThat(cast.of("staff").outcome(SET.document(emptied))).isEqualTo("REQUIRED");
        assertThat(work(cast.of("committee"), twice, second)
                        .path("suggestionCount")
                        .asInt())
                .isEqualTo(2);
    }

    @TestFactory
    Stream<DynamicTest> refusesTheWrongAndThenServesTheRight() {
        var cast = new Cast(port);
        return WORKS.stream()
                .map(work -> dynamicTest(work.toString(), () -> {
                    var topic = in(cast, work.state());
                    for (var actor : Cast.EVERYBODY) {
                        if (!work.right().contains(actor)) {
                            assertThat(cast.of(actor).outcome(work.document(topic)))
                                    .as(actor)
                                    .isEqualTo(refusalOf(actor, work));
                        }
                    }
                    assertThat(cast.toolWithout(Scope.SUGGESTION_WRITE).outcome(work.document(topic)))
                            .isEqualTo("FORBIDDEN");
                    assertThat(cast.toolWithout(Scope.SUGGESTION_READ).outcome(work.document(topic)))
                            .isEqualTo("FORBIDDEN");
                    assertThat(read(cast.of("staff"), topic).path("version")).isEqualTo(topic.path("version"));
                    for (var actor : work.right()) {
                        assertThat(cast.of(actor).outcome(work.document(in(cast, work.state()))))
                                .as(actor)
                                .isEqualTo("OK");
                    }
                }));
    }

    /** Those who do not see it do not learn that it is there. */
    private static String refusalOf(String actor, Work work) {
        if (actor.equals(Cast.PUBLIC)) {
            return "UNAUTHENTICATED";
        }
        if (work.right().equals(UNIT) && OTHER_UNIT.contains(actor)) {
            return "NOT_YOURS";
        }
        boolean inside = INSIDE.contains(actor);
        return inside || !work.state().equals("PROPOSED") ? "FORBIDDEN" : "NOT_FOUND";
    }

    private static final Set<String> INSIDE =
            Set.of("staff", "staff2", Cast.TOOL, "committee", "unit-clerk", "unit-leader", "deputy");
    private static final Set<String> OTHER_UNIT = Set.of("unit2-clerk", "unit2-leader");
    private static final Set<String> AT_WORK =
            Set.of("deputy2", "deputy3", "unit2-clerk", "unit2-leader", "member", "liaison");

    @TestFactory
    Stream<DynamicTest> showsAProposalToThoseItConcernsOnEveryPath() {
        var cast = new Cast(port);
        var suggestion = suggestion(cast);
        var topic = propose(cast.of("staff"), suggestion);
        return Cast.EVERYBODY.stream()
                .map(reader -> dynamicTest(reader, () -> {
                    boolean sees = INSIDE.contains(reader);
                    assertThat(read(cast.of(reader), topic).isObject()).isEqualTo(sees);
                    assertThat(byNode(cast.of(reader), topic).isObject()).isEqualTo(sees);
                    assertThat(listed(cast.of(reader), topic, suggestion)).isEqualTo(sees);
                }));
    }

    @TestFactory
    Stream<DynamicTest> showsASetTopicFieldByField() {
        var cast = new Cast(port);
        var suggestion = suggestion(cast);
        var topic = work(cast.of("committee"), RECORD, in(cast, "UNDER_SUPERVISION", suggestion));
        return Cast.EVERYBODY.stream()
                .map(reader -> dynamicTest(reader, () -> {
                    var seen = read(cast.of(reader), topic);
                    boolean inside = INSIDE.contains(reader);
                    boolean outline = inside || AT_WORK.contains(reader);
                    assertThat(seen.path("title").isString()).isTrue();
                    assertThat(seen.at("/leadCommittee/id").asString()).isEqualTo("com_edu");
                    assertThat(seen.at("/units/0/id").asString()).isEqualTo("unt_moe");
                    assertThat(seen.path("why").isString()).isEqualTo(outline);
                    assertThat(seen.path("suggestionCount").isNull()).isEqualTo(!outline);
                    assertThat(seen.path("decision").isObject()).isEqualTo(outline);
                    assertThat(seen.path("plan").isEmpty()).isEqualTo(!outline);
                    assertThat(seen.path("entries").isEmpty()).isEqualTo(!inside);
                    assertThat(seen.path("timeline").isEmpty()).isEqualTo(!inside);
                    assertThat(seen.path("obligations").isEmpty()).isEqualTo(!inside);
                    assertThat(seen.path("proposedBy").isString()).isEqualTo(inside);
                    assertThat(seen.path("report").isObject()).isEqualTo(SUPERVISORS.contains(reader));
                    assertThat(listed(cast.of(reader), topic, suggestion))
                            .as("found by what belongs to it")
                            .isEqualTo(outline);
                }));
    }

    @Test
    void hidesASuggestionOfATopicFromThoseWhoMayNotSeeTheSuggestion() {
        var cast = new Cast(port);
        var topic = in(cast, "SET");

        assertThat(read(cast.of("deputy2"), topic).path("suggestions")).isEmpty();
        assertThat(read(cast.of("deputy"), topic).path("suggestions")).hasSize(1);
    }

    @TestFactory
    Stream<DynamicTest> letsOnlyOfficeAndCommitteesPropose() {
        var cast = new Cast(port);
        return Cast.EVERYBODY.stream()
                .map(actor -> dynamicTest(
                        actor,
                        () -> assertThat(cast.of(actor).outcome(proposal(cast, "com_edu", "")))
                                .isEqualTo(
                                        SUPERVISORS.contains(actor)
                                                ? "OK"
                                                : actor.equals(Cast.PUBLIC) ? "UNAUTHENTICATED" : "FORBIDDEN")));
    }

    @Test
    void letsACommitteeProposeForItselfAlone() {
        var cast = new Cast(port);

        assertThat(cast.of("committee").outcome(proposal(cast, "com_fin", ""))).isEqualTo("NOT_YOURS");
        assertThat(cast.of("staff").outcome(proposal(cast, "com_none", ""))).isEqualTo("NOT_FOUND");
    }

    @Test
    void knowsTheCommitteeOfAnAccount() {
        var me = "{ me { committee { id name } } }";

        assertThat(new Cast(port)
                        .of("committee")
                        .data(me)
                        .at("/me/committee/id")
                        .asString())
                .isEqualTo("com_edu");
        assertThat(new Cast(port).of("staff").data(me).at("/me/committee").isNull())
                .isTrue();
    }

    @Test
    void showsEveryStateOfThisYearInTheDemo() {
        var topics = new Cast(port)
                .of("staff")
                .data("{ keySupervisionTopics(first: 100) { nodes { year status previous { id } suggestionCount } } }")
                .at("/keySupervisionTopics/nodes");

        assertThat(topics.valueStream().map(it -> it.path("status").asString()).distinct())
                .containsExactlyInAnyOrder(
                        "PROPOSED", "SET", "UNDER_SUPERVISION", "REPORTED", "CLOSED", "ROLLED_OVER", "DROPPED");
        assertThat(topics.valueStream().filter(it -> it.path("previous").isObject()))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(topics.valueStream().filter(it -> it.path("suggestionCount").asInt() >= 2))
                .hasSizeGreaterThan(20);
    }

    private static JsonNode suggestion(Cast cast) {
        var deputy = cast.of("deputy");
        return deputy.done("submitSuggestion", done(deputy.draft(key(), SuggestionJourneyIT.TEXT)), "");
    }

    private static String proposal(Cast cast, String committee, String suggestion) {
        return """
                mutation { proposeKeySupervision(input: {idempotencyKey: "%s", year: %d, title: "山区学校寄宿条件",
                  why: "多位代表反映。", leadCommittee: "%s", units: ["unt_moe"], suggestions: [%s]})
                  { topic %s problems { code path message } } }
                """.formatted(key(), thisYear(cast), committee, suggestion, TOPIC);
    }

    /** By the clock of the application: that of the newest topic the demo begins with. */
    private static int thisYear(Cast cast) {
        return cast.of("staff")
                .data("{ keySupervisionTopics(last: 1, filter: {status: [CLOSED]}) { nodes { year } } }")
                .at("/keySupervisionTopics/nodes/0/year")
                .asInt();
    }

    private JsonNode propose(Speaker speaker, JsonNode suggestion) {
        var quoted = "\"" + suggestion.path("id").asString() + "\"";
        return doneTopic(
                speaker.data(proposal(new Cast(port), "com_edu", quoted)).path("proposeKeySupervision"));
    }

    private JsonNode in(Cast cast, String state) {
        return in(cast, state, suggestion(cast));
    }

    private JsonNode in(Cast cast, String state, JsonNode suggestion) {
        var topic = propose(cast.of("staff"), suggestion);
        if (state.equals("PROPOSED")) {
            return topic;
        }
        topic = work(cast.of("staff"), SET, topic);
        if (state.equals("SET")) {
            return topic;
        }
        topic = work(cast.of("committee"), PLAN, topic);
        return state.equals("UNDER_SUPERVISION") ? topic : work(cast.of("committee"), REPORT, topic);
    }

    private static JsonNode work(Speaker speaker, Work work, JsonNode topic) {
        return doneTopic(speaker.data(work.document(topic)).path(work.mutation()));
    }

    private static JsonNode doneTopic(JsonNode payload) {
        assertThat(payload.path("problems")).isEmpty();
        return payload.path("topic");
    }

    private static JsonNode read(Speaker reader, JsonNode topic) {
        return reader.data("{ keySupervisionTopic(id: \"%s\") %s }"
                        .formatted(topic.path("id").asString(), TOPIC))
                .path("keySupervisionTopic");
    }

    private static JsonNode byNode(Speaker reader, JsonNode topic) {
        return reader.data("{ node(id: \"%s\") { id ... on KeySupervisionTopic { title } } }"
                        .formatted(topic.path("id").asString()))
                .path("node");
    }

    private static boolean listed(Speaker reader, JsonNode topic, JsonNode suggestion) {
        return reader.data(
                        "{ keySupervisionTopics(first: 10, filter: {suggestion: \"%s\"}) { totalCount nodes { id } } }"
                                .formatted(suggestion.path("id").asString()))
                .at("/keySupervisionTopics/nodes")
                .valueStream()
                .anyMatch(it -> it.path("id").equals(topic.path("id")));
    }

    private static JsonNode ofSuggestion(Speaker reader, JsonNode suggestion) {
        return reader.data("{ suggestion(id: \"%s\") { keySupervision { id } } }"
                        .formatted(suggestion.path("id").asString()))
                .at("/suggestion/keySupervision/id");
    }

    /** What the reader owes on the topic, as their own list says; the last of several. */
    private static String owes(Speaker reader, JsonNode topic) {
        var kinds = "SET_SUPERVISION PLAN_SUPERVISION SUPERVISION_PROGRESS SUPERVISION_REPORT CLOSE_SUPERVISION";
        return reader.data("{ obligations(first: 100, filter: {kinds: [%s]}) { nodes { kind item { id } } } }"
                        .formatted(kinds))
                .at("/obligations/nodes")
                .valueStream()
                .filter(it -> it.at("/item/id").equals(topic.path("id")))
                .map(it -> it.path("kind").asString())
                .reduce("", (earlier, later) -> later);
    }
}
