package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Who may ask for more time is told how much there could be. */
@DemoApplication
class MoreTimeIT {

    @LocalServerPort
    int port;

    private Cast cast;
    private ItemsInEveryState items;

    @BeforeEach
    void make() {
        cast = new Cast(port);
        items = new ItemsInEveryState(cast);
    }

    @Test
    void namesTheLastDayThatMayBeAskedFor() {
        var item = items.make("SIGNED_FOR");
        var unit = cast.of("unit-clerk");
        var latest = LocalDate.parse(extendable("unit-clerk", item).get(0));

        assertThat(latest).isAfter(LocalDate.parse(item.at("/deadline/due").asString()));
        assertThat(unit.problem("requestExtension", item, until(latest.plusDays(1)))
                        .path("code")
                        .asString())
                .isEqualTo("INVALID_VALUE");
        unit.done("requestExtension", item, until(latest));
        assertThat(extendable("unit-clerk", item)).as("asked already").containsExactly("null", "null");
    }

    @Test
    void tellsNobodyElse() {
        var item = items.in("SIGNED_FOR");

        for (var reader : List.of("deputy", "staff", "committee", "unit2-clerk")) {
            assertThat(extendable(reader, item)).as(reader).containsExactly("null", "null");
        }
    }

    private static String until(LocalDate day) {
        return ", until: \"%s\", reason: \"需要调研\"".formatted(day);
    }

    private List<String> extendable(String reader, JsonNode item) {
        return cast
                .of(reader)
                .read(item, "assignments { extendableUntil }")
                .path("assignments")
                .findValues("extendableUntil")
                .stream()
                .map(it -> it.isNull() ? "null" : it.asString())
                .toList();
    }
}
