package org.lianluo.identity.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.AccountId;
import org.lianluo.testing.InMemoryStore;
import org.lianluo.testing.MovableClock;

class MongoSessionsTest {

    final MovableClock clock = new MovableClock();

    MongoServer server;
    MongoClient client;
    MongoDatabase database;
    MongoSessions sessions;

    @BeforeEach
    void openStore() {
        server = InMemoryStore.start();
        client = MongoClients.create(server.getConnectionString());
        database = client.getDatabase("test");
        sessions = new MongoSessions(database, clock);
    }

    @AfterEach
    void closeStore() {
        client.close();
        server.shutdownNow();
    }

    @Test
    void findsASessionByItsIdAndKeepsOnlyItsDigest() {
        var session = saved("acc_1");

        assertThat(sessions.findById(session.getId()).<String>getAttribute("account"))
                .isEqualTo("acc_1");
        assertThat(stored().get(0)).doesNotContain(session.getId());
    }

    @Test
    void leavesNoWayBackToTheOldId() {
        var session = saved("acc_1");
        var before = session.getId();

        var after = session.changeSessionId();
        sessions.save(session);

        assertThat(sessions.findById(before)).isNull();
        assertThat(sessions.findById(after)).isNotNull();
        assertThat(stored()).hasSize(1);
    }

    @Test
    void neverBringsBackASessionThatWasEndedMeanwhile() {
        var session = saved("acc_1");
        saved("acc_2");

        sessions.endAll(new AccountId("acc_1"));
        session.setAttribute("draft", "x");
        sessions.save(session);
        session.changeSessionId();
        sessions.save(session);

        assertThat(sessions.findById(session.getId())).isNull();
        assertThat(sessions.findByPrincipalName("acc_1")).isEmpty();
        assertThat(sessions.findByPrincipalName("acc_2")).hasSize(1);
    }

    @Test
    void countsTheIdleTimeFromTheLastVisit() {
        var id = saved("acc_1").getId();

        clock.pass(Duration.ofMinutes(10));
        var visited = sessions.findById(id);
        visited.setLastAccessedTime(clock.instant());
        sessions.save(visited);
        clock.pass(Duration.ofMinutes(14));

        assertThat(sessions.findById(id)).isNotNull();
        clock.pass(Duration.ofMinutes(1));
        assertThat(sessions.findById(id)).isNull();
    }

    @Test
    void keepsTextsOnly() {
        var session = sessions.createSession();

        assertThatThrownBy(() -> session.setAttribute("roles", List.of("STAFF")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("roles");
    }

    @Test
    void clearsAwayWhatHasExpired() {
        saved("acc_1");
        clock.pass(Duration.ofMinutes(10));
        saved("acc_2");
        clock.pass(Duration.ofMinutes(5));

        new Expiry(database, clock).sweep();

        assertThat(stored()).hasSize(1).allMatch(json -> json.contains("acc_2"));
    }

    private PortalSession saved(String account) {
        var session = sessions.createSession();
        session.setAttribute("account", account);
        sessions.save(session);
        return session;
    }

    private List<String> stored() {
        return database.getCollection("sessions")
                .find()
                .map(document -> document.toJson())
                .into(new java.util.ArrayList<>());
    }
}
