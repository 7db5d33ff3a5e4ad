package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lianluo.testing.Browser;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Units are recommended over the demo data, from the duties and from what was assigned, with a record of how good it was. */
@DemoApplication
class RecommendationIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ASK =
            "{ recommendUnits(title: \"%s\", first: 5) " + "{ unit { id name } share role reasons { kind text } } }";
    private static final String ACCURACY = "{ recommendationAccuracy(from: \"2024-01-01\", to: \"2028-12-31\") "
            + "{ month items top1 top3 reassigned } }";

    @LocalServerPort
    int port;

    @Test
    void recommendsWithReasonsToADeputy() {
        var deputy = new Browser(port).signedInAs("deputy");

        var first = deputy.data(ASK.formatted("关于提高乡村教师待遇的建议")).at("/recommendUnits/0");

        assertThat(first.at("/unit/id").asString()).isEqualTo("unt_moe");
        assertThat(first.path("role").asString()).isEqualTo("LEAD");
        assertThat(first.path("share").asDouble()).isBetween(0.3, 1.0);
        assertThat(first.at("/reasons/0/text").asString()).startsWith("职责：");
    }

    @Test
    void learnsFromTheItemsOfTheStoreAndRecordsHowGoodItWas() throws InterruptedException {
        var staff = new Browser(port).signedInAs("staff");
        var end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode months = staff.data(ACCURACY).path("recommendationAccuracy");
        while (months.isEmpty() && System.nanoTime() < end) {
            Thread.sleep(200);
            months = staff.data(ACCURACY).path("recommendationAccuracy");
        }

        assertThat(months).isNotEmpty().allSatisfy(month -> {
            assertThat(month.path("items").asInt()).isPositive();
            assertThat(month.path("top3").asDouble())
                    .isBetween(month.path("top1").asDouble(), 1.0);
        });
        assertThat(staff.data(ASK.formatted("关于粮食安全的建议")).at("/recommendUnits").findValues("kind"))
                .extracting(JsonNode::asString)
                .contains("HANDLED");
    }
}
