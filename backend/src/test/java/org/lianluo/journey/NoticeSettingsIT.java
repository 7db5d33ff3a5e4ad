package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Everybody chooses for themselves how they are told. */
@DemoApplication
class NoticeSettingsIT {

    @LocalServerPort
    int port;

    @Test
    void areToldAsEverybodyChoseForThemselves() {
        var before = settings("liaison");
        assertThat(before.path("version").asInt()).isZero();
        assertThat(before.path("email").asString()).isEqualTo("liaison@lianluo.example");
        assertThat(before.path("reminderDays").toString()).isEqualTo("[7,3,1,0]");

        var key = Speaker.key();
        assertThat(save("liaison", 0, key, "mail: false, reminderDays: [1, 14]"))
                .isEqualTo("OK");
        assertThat(save("liaison", 0, key, "mail: false, reminderDays: [1, 14]"))
                .isEqualTo("OK");
        assertThat(save("liaison", 0, Speaker.key(), "mail: true, reminderDays: []"))
                .isEqualTo("STALE_VERSION");
        assertThat(save("liaison", 1, Speaker.key(), "mail: true, reminderDays: [2]"))
                .isEqualTo("INVALID_VALUE");
        assertThat(save(
                        "liaison",
                        1,
                        Speaker.key(),
                        "mail: true, reminderDays: [], quietHours: {from: \"9\", to: \"x\"}"))
                .isEqualTo("INVALID_VALUE");

        var after = settings("liaison");
        assertThat(after.path("version").asInt()).isEqualTo(1);
        assertThat(after.path("mail").asBoolean()).isFalse();
        assertThat(after.path("reminderDays").toString()).isEqualTo("[14,1]");
        assertThat(after.path("quietHours").isNull()).isTrue();
        assertThat(settings("member").path("version").asInt()).isZero();
    }

    private JsonNode settings(String reader) {
        return new Cast(port)
                .of(reader)
                .data("{ noticeSettings { version mail email quietHours { from to } reminderDays } }")
                .path("noticeSettings");
    }

    private String save(String reader, int version, String key, String choice) {
        return new Cast(port)
                .of(reader)
                .outcome(
                        "mutation { saveNoticeSettings(input: {expectedVersion: %d, idempotencyKey: \"%s\", %s}) { settings { version } problems { code } } }"
                                .formatted(version, key, choice));
    }
}
