package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.journey.Following.OWED;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.lianluo.testing.Browser;
import org.lianluo.testing.EventStream;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a stream of answers takes, and how many of them somebody may have. */
@DemoApplication
class StreamIT {

    @LocalServerPort
    int port;

    @Test
    void refusesASubscriptionThatIsNoStream() {
        var person = new Browser(port).signedInAs("staff");
        var answer = person.graphQl(OWED);

        assertThat(Browser.json(answer).at("/errors/0/extensions/code").asString())
                .isEqualTo("BAD_REQUEST");
        assertThat(Browser.json(answer).at("/errors/0/message").asString()).contains("text/event-stream");
        assertThat(Browser.json(answer).has("data")).isFalse();
    }

    @Test
    void answersAQueryInAStreamAsOneEvent() {
        var person = new Browser(port).signedInAs("staff");
        try (var query = person.follow("{ me { loginName } }");
                var mistake = person.follow("subscription { nothing }")) {
            assertThat(query.data().at("/me/loginName").asString()).isEqualTo("staff");
            assertThat(query.isComplete()).isTrue();
            assertThat(mistake.error()).isEqualTo("BAD_REQUEST");
            assertThat(mistake.isComplete()).isTrue();
        }
    }

    @Test
    void refusesOneAccountMoreThanTenStreams() {
        var person = new Browser(port).signedInAs("liaison");
        var streams = new ArrayList<EventStream>();
        for (int i = 0; i < 10; i++) {
            streams.add(person.follow(OWED));
            streams.get(i).data();
        }
        try (var eleventh = person.follow(OWED)) {
            assertThat(eleventh.error()).isEqualTo("TOO_COSTLY");
        }
        streams.forEach(EventStream::close);
    }
}
