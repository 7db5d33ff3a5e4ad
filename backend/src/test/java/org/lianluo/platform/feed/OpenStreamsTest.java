package org.lianluo.platform.feed;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.TooCostly;

class OpenStreamsTest {

    private static final AccountId ONE = new AccountId("acc_one");
    private static final AccountId OTHER = new AccountId("acc_other");

    private final OpenStreams streams = new OpenStreams(3, 2);

    @Test
    void refusesOneAccountMoreThanItsShare() {
        streams.enter(ONE);
        streams.enter(ONE);

        assertThatThrownBy(() -> streams.enter(ONE))
                .isInstanceOf(TooCostly.class)
                .hasMessage("limit.streamsOfOne");
        assertThatCode(() -> streams.enter(OTHER)).doesNotThrowAnyException();
    }

    @Test
    void refusesMoreThanTheNodeCarries() {
        streams.enter(ONE);
        streams.enter(ONE);
        streams.enter(OTHER);

        assertThatThrownBy(() -> streams.enter(OTHER))
                .isInstanceOf(TooCostly.class)
                .hasMessage("limit.streams");
    }

    @Test
    void givesThePlaceOfAClosedStreamToTheNext() {
        streams.enter(ONE);
        streams.enter(ONE);
        streams.leave(ONE);

        assertThatCode(() -> streams.enter(ONE)).doesNotThrowAnyException();
        assertThatThrownBy(() -> streams.enter(ONE)).isInstanceOf(TooCostly.class);
    }
}
