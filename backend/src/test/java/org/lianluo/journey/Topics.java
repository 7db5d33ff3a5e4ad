package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.journey.Speaker.key;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Topics of key supervision in every state, led by the committee of {@code committee}, and what is done to them. */
final class Topics {

    static final String TOPIC = "{ id version year status title why suggestionCount proposedBy "
            + "leadCommittee { id name } units { id } suggestions { id title } decision { note } plan { what } "
            + "entries { kind summary recorder unit { id } } report { title reportedAt sections { heading rows } } "
            + "previous { id } next { id year status previous { id } } obligations { kind } timeline { action by } "
            + "availableActions { action allowed reason } }";
    static final Set<String> OFFICE = Set.of("staff", "staff2", Cast.TOOL);
    static final Set<String> LEAD = Set.of("committee");
    static final Set<String> SUPERVISORS = Set.of("staff", "staff2", Cast.TOOL, "committee");
    static final Set<String> UNIT = Set.of("unit-clerk", "unit-leader");

    static final Set<String> INSIDE =
            Set.of("staff", "staff2", Cast.TOOL, "committee", "unit-clerk", "unit-leader", "deputy");
    static final Set<String> AT_WORK = Set.of("deputy2", "deputy3", "unit2-clerk", "unit2-leader", "member", "liaison");

    private Topics() {}

    record Work(String mutation, String state, Set<String> right, String more) {

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

    static final String REMARK = ", remark: \"情况已经说明。\"";
    static final Work SET = new Work(
            "setKeySupervision", "PROPOSED", OFFICE, ", by: GENERAL_OFFICE, on: \"2026-01-05\", note: \"列入重点督办。\"");
    static final Work PLAN = new Work(
            "planKeySupervision", "SET", LEAD, ", steps: [{by: \"2026-09-01\", what: \"实地视察\", who: \"督办组\"}]");
    static final Work RECORD = new Work(
            "recordKeySupervision",
            "UNDER_SUPERVISION",
            SUPERVISORS,
            ", kind: VISIT, on: \"2026-02-01\", place: \"岚溪县\", participants: [\"郭鹏\"], summary: \"看了三所学校。\"");
    static final Work PROGRESS = new Work(
            "reportKeySupervisionProgress", "UNDER_SUPERVISION", UNIT, ", on: \"2026-02-01\", summary: \"已下达资金。\"");
    static final Work REPORT =
            new Work("reportKeySupervision", "UNDER_SUPERVISION", LEAD, ", findings: \"基本解决。\", advice: \"建议结转。\"");
    static final Work ROLL_OVER = new Work("rollOverKeySupervision", "REPORTED", OFFICE, REMARK);
    static final List<Work> WORKS = List.of(
            SET,
            PLAN,
            RECORD,
            PROGRESS,
            REPORT,
            ROLL_OVER,
            new Work("closeKeySupervision", "REPORTED", OFFICE, REMARK),
            new Work("dropKeySupervision", "SET", OFFICE, REMARK));

    static JsonNode suggestion(Cast cast) {
        return cast.of("deputy").submitted();
    }

    static String proposal(Cast cast, String committee, String suggestion) {
        return """
            mutation { proposeKeySupervision(input: {idempotencyKey: "%s", year: %d, title: "山区学校寄宿条件",
              why: "多位代表反映。", leadCommittee: "%s", units: ["unt_moe"], suggestions: [%s]})
              { topic %s problems { code path message } } }
            """.formatted(key(), thisYear(cast), committee, suggestion, TOPIC);
    }

    /** By the clock of the application: that of the newest topic the demo begins with. */
    static int thisYear(Cast cast) {
        return cast.of("staff")
                .data("{ keySupervisionTopics(last: 1, filter: {status: [CLOSED]}) { nodes { year } } }")
                .at("/keySupervisionTopics/nodes/0/year")
                .asInt();
    }

    static JsonNode propose(Cast cast, String by, JsonNode suggestion) {
        var quoted = "\"" + suggestion.path("id").asString() + "\"";
        return doneTopic(cast.of(by).data(proposal(cast, "com_edu", quoted)).path("proposeKeySupervision"));
    }

    static JsonNode in(Cast cast, String state) {
        return in(cast, state, suggestion(cast));
    }

    static JsonNode in(Cast cast, String state, JsonNode suggestion) {
        var topic = propose(cast, "staff", suggestion);
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

    static JsonNode work(Speaker speaker, Work work, JsonNode topic) {
        return doneTopic(speaker.data(work.document(topic)).path(work.mutation()));
    }

    static JsonNode doneTopic(JsonNode payload) {
        assertThat(payload.path("problems")).isEmpty();
        return payload.path("topic");
    }

    static JsonNode read(Speaker reader, JsonNode topic) {
        return reader.data("{ keySupervisionTopic(id: \"%s\") %s }"
                        .formatted(topic.path("id").asString(), TOPIC))
                .path("keySupervisionTopic");
    }

    static JsonNode byNode(Speaker reader, JsonNode topic) {
        return reader.data("{ node(id: \"%s\") { id ... on KeySupervisionTopic { title } } }"
                        .formatted(topic.path("id").asString()))
                .path("node");
    }

    static boolean listed(Speaker reader, JsonNode topic, JsonNode suggestion) {
        return reader.data(
                        "{ keySupervisionTopics(first: 10, filter: {suggestion: \"%s\"}) { totalCount nodes { id } } }"
                                .formatted(suggestion.path("id").asString()))
                .at("/keySupervisionTopics/nodes")
                .valueStream()
                .anyMatch(it -> it.path("id").equals(topic.path("id")));
    }

    static JsonNode ofSuggestion(Speaker reader, JsonNode suggestion) {
        return reader.data("{ suggestion(id: \"%s\") { keySupervision { id } } }"
                        .formatted(suggestion.path("id").asString()))
                .at("/suggestion/keySupervision/id");
    }

    /** What the reader owes on the topic, as their own list says; the last of several. */
    static String owes(Speaker reader, JsonNode topic) {
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
