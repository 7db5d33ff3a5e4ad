package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.lianluo.notification.NoticeFixture.owed;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lianluo.notification.domain.Teller;
import org.lianluo.shared.Owner;
import org.lianluo.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Everybody reads their own notices, those of their unit or office, and no others; leaders read more than clerks. */
@DemoApplication
class NoticesIT {

    private static final String LIST =
            "{ notices(first: 100) { nodes { id kind text leaderOnly read due obligationKind at item { node { id } } }"
                    + " } }";
    private static final Set<String> TOLD = Set.of("deputy", "unit-clerk", "unit-leader", "staff", "staff2", Cast.TOOL);

    @LocalServerPort
    int port;

    @Autowired
    Teller teller;

    @Autowired
    Clock clock;

    private final String item = "sug_" + UUID.randomUUID().toString().replace("-", "");
    private Cast cast;

    /** The deputy's first, the unit's second and third, the office's fourth and fifth notice about this item. */
    @BeforeEach
    void tell() {
        cast = new Cast(port);
        Stream.of("dep_0001", "unt_moe", "office").forEach(owner -> tell(item, owner));
    }

    private void tell(String about, String owner) {
        var since = clock.instant().minus(Duration.ofDays(60));
        var yesterday = LocalDate.now(clock).minusDays(1);
        teller.remind(List.of(owed(about, new Owner(owner), since, yesterday)));
    }

    @TestFactory
    Stream<DynamicTest> areForThoseWhoOwe() {
        return Cast.EVERYBODY.stream()
                .map(reader -> dynamicTest(reader, () -> {
                    if (reader.equals(Cast.PUBLIC)) {
                        assertThat(cast.of(reader).outcome(LIST)).isEqualTo("UNAUTHENTICATED");
                        assertThat(cast.of(reader).outcome("{ unreadNotices }")).isEqualTo("UNAUTHENTICATED");
                        assertThat(cast.of(reader).outcome("{ noticeSettings { mail } }"))
                                .isEqualTo("UNAUTHENTICATED");
                        return;
                    }
                    assertThat(kinds(reader)).isEqualTo(expected(reader));
                }));
    }

    private static Set<String> expected(String reader) {
        if (!TOLD.contains(reader)) {
            return Set.of();
        }
        return reader.equals("deputy") || reader.equals("unit-clerk")
                ? Set.of("OVERDUE")
                : Set.of("OVERDUE", "ESCALATION");
    }

    @Test
    void saysWhatIsOwedByWhenInTheLanguageOfTheRequest() {
        var notice = aboutItem("unit-clerk").get(0);

        assertThat(notice.path("text").asString()).startsWith("逾期满 1 天：答复期限，");
        assertThat(notice.path("obligationKind").asString()).isEqualTo("REPLY");
        assertThat(notice.path("due").asString())
                .isEqualTo(LocalDate.now(clock).minusDays(1).toString());
        assertThat(notice.at("/item/node").isNull()).isTrue();
        assertThat(about(cast.inEnglish("unit-clerk")).get(0).path("text").asString())
                .startsWith("Overdue by 1 day: Time to reply");
    }

    @Test
    void callItemsOfEveryKindByTheirNames() {
        for (var list : List.of("suggestions", "preFilingQuestions", "keySupervisionTopics")) {
            var known = cast.of("staff")
                    .data("{ %s(first: 1) { nodes { __typename id } } }".formatted(list))
                    .at("/" + list + "/nodes/0");
            tell(known.path("id").asString(), "office");

            var told = cast.of("staff")
                    .data("{ notices(first: 10) { nodes { item { title node { __typename id } } } } }")
                    .at("/notices/nodes")
                    .valueStream()
                    .map(notice -> notice.path("item"))
                    .filter(it -> it.path("node").equals(known))
                    .toList();

            assertThat(told).as(list).isNotEmpty();
            assertThat(told).noneMatch(it -> it.path("title").asString("").isEmpty());
        }
    }

    @Test
    void areReadByEachReaderApart() {
        var notice = aboutItem("unit-clerk").get(0).path("id").asString();
        int before = unread("unit-clerk");
        int leader = unread("unit-leader");

        assertThat(mark("unit-clerk", notice)).isEqualTo("OK");
        assertThat(mark("unit-clerk", notice)).isEqualTo("OK");

        assertThat(unread("unit-clerk")).isEqualTo(before - 1);
        assertThat(unread("unit-leader")).isEqualTo(leader);
        assertThat(aboutItem("unit-clerk").get(0).path("read").asBoolean()).isTrue();
    }

    @Test
    void canBeMarkedByNobodyElse() {
        var leaders = aboutItem("unit-leader").stream()
                .filter(it -> it.path("leaderOnly").asBoolean())
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();

        for (var other : List.of("unit-clerk", "deputy", "staff", "system-admin")) {
            assertThat(mark(other, leaders)).as(other).isEqualTo("NOT_FOUND");
        }
        assertThat(mark(Cast.PUBLIC, leaders)).isEqualTo("UNAUTHENTICATED");
        assertThat(mark("unit-leader", leaders)).isEqualTo("OK");
    }

    @Test
    void areAllReadUntilTheMomentGiven() {
        var newest = aboutItem("deputy").get(0).path("at").asString();
        var input = "until: \"%s\", idempotencyKey: \"%s\"".formatted(newest, Speaker.key());

        var answer = cast.of("deputy")
                .data("mutation { markNoticesRead(input: {%s}) { unread problems { code } } }".formatted(input));

        assertThat(answer.at("/markNoticesRead/unread").asInt()).isZero();
        assertThat(cast.of("deputy")
                        .data("{ notices(first: 5, filter: {unread: true}) { totalCount } }")
                        .at("/notices/totalCount")
                        .asInt())
                .isZero();
    }

    @Test
    void refuseAQuestionWithoutAnAnswer() {
        var none = "mutation { markNoticesRead(input: {idempotencyKey: \"%s\"}) { problems { code } } }";
        var empty = "mutation { markNoticesRead(input: {ids: [], idempotencyKey: \"%s\"}) { problems { code } } }";

        assertThat(cast.of("deputy").outcome(none.formatted(Speaker.key()))).isEqualTo("INVALID_VALUE");
        assertThat(cast.of("deputy").outcome(empty.formatted(Speaker.key()))).isEqualTo("INVALID_VALUE");
        assertThat(mark("deputy", "nonsense")).isEqualTo("NOT_FOUND");
    }

    @Test
    void areReadAndMarkedByProgramsWithTheScopeAlone() {
        var notice = aboutItem("staff").get(0).path("id").asString();

        assertThat(cast.toolWithout(Scope.NOTICE_READ).outcome(LIST)).isEqualTo("FORBIDDEN");
        assertThat(cast.toolWithout(Scope.NOTICE_READ).outcome("{ unreadNotices }"))
                .isEqualTo("FORBIDDEN");
        assertThat(cast.toolWithout(Scope.NOTICE_READ).outcome("{ noticeSettings { mail } }"))
                .isEqualTo("FORBIDDEN");
        assertThat(cast.toolWithout(Scope.NOTICE_WRITE).outcome(LIST)).isEqualTo("OK");
        assertThat(cast.toolWithout(Scope.NOTICE_WRITE).outcome(marking(notice)))
                .isEqualTo("FORBIDDEN");
        assertThat(cast.of(Cast.TOOL).outcome(marking(notice))).isEqualTo("OK");
    }

    private Set<String> kinds(String reader) {
        return aboutItem(reader).stream().map(it -> it.path("kind").asString()).collect(Collectors.toSet());
    }

    private List<JsonNode> aboutItem(String reader) {
        return about(cast.of(reader));
    }

    /** The newest notices are those told last, and nobody else tells anything here. */
    private List<JsonNode> about(Speaker reader) {
        var since = LocalDate.now(clock).minusDays(1).toString();
        return reader.data(LIST)
                .at("/notices/nodes")
                .valueStream()
                .filter(it -> it.at("/item/node").isNull()
                        && it.path("due").asString().equals(since))
                .toList();
    }

    private int unread(String reader) {
        return cast.of(reader).data("{ unreadNotices }").path("unreadNotices").asInt();
    }

    private String mark(String reader, String notice) {
        return cast.of(reader).outcome(marking(notice));
    }

    private static String marking(String notice) {
        return "mutation { markNoticesRead(input: {ids: [\"%s\"], idempotencyKey: \"%s\"}) { problems { code } } }"
                .formatted(notice, Speaker.key());
    }
}
