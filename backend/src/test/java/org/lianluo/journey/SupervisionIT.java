package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.journey.Topics.PLAN;
import static org.lianluo.journey.Topics.PROGRESS;
import static org.lianluo.journey.Topics.RECORD;
import static org.lianluo.journey.Topics.REPORT;
import static org.lianluo.journey.Topics.ROLL_OVER;
import static org.lianluo.journey.Topics.SET;
import static org.lianluo.journey.Topics.ofSuggestion;
import static org.lianluo.journey.Topics.owes;
import static org.lianluo.journey.Topics.propose;
import static org.lianluo.journey.Topics.suggestion;
import static org.lianluo.journey.Topics.work;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole course of key supervision over real HTTP. */
@DemoApplication
class SupervisionIT {

    @LocalServerPort
    int port;

    @Test
    void followsATopicFromTheProposalIntoTheNextYear() {
        var cast = new Cast(port);
        var suggestion = suggestion(cast);
        var proposed = propose(cast, "staff", suggestion);
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
        var proposed = propose(cast, "staff", suggestion(cast));
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
        var topic = propose(cast, "staff", suggestion);
        var other = suggestion(cast);
        var one = ", suggestions: [\"%s\"]";

        var second = propose(cast, "committee", other);
        var twice = new Topics.Work(
                "groupSuggestions",
                "",
                Set.of(),
                one.formatted(suggestion.path("id").asString()));
        assertThat(cast.of("committee").outcome(twice.document(second))).isEqualTo("INVALID_VALUE");
        assertThat(cast.of("committee").outcome(twice.document(topic))).isEqualTo("INVALID_VALUE");
        assertThat(cast.of("unit-clerk").outcome(twice.document(topic))).isEqualTo("FORBIDDEN");

        var out = new Topics.Work(
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
}
