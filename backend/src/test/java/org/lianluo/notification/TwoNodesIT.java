package org.lianluo.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.notification.NoticeFixture.UNIT;
import static org.lianluo.notification.NoticeFixture.item;
import static org.lianluo.notification.NoticeFixture.owed;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianluo.Lianluo;
import org.lianluo.platform.embedded.EmbeddedStore;
import org.lianluo.shared.Saved;
import org.lianluo.testing.MovableClock;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** Two applications on one embedded store, with a mail server: what both are told to do is done once. */
class TwoNodesIT {

    private static final Instant MORNING = Instant.parse("2026-07-06T02:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);

    private final MovableClock clock = MovableClock.at(MORNING);
    private final GreenMail mailServer = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private EmbeddedStore store;
    private ConfigurableApplicationContext one;
    private ConfigurableApplicationContext other;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        mailServer.start();
        store = EmbeddedStore.start(folder, 0, Clock.systemUTC());
        var starting = CompletableFuture.supplyAsync(this::node);
        one = node();
        other = starting.join();
    }

    @AfterEach
    void stop() {
        one.close();
        other.close();
        store.close();
        mailServer.stop();
    }

    @Test
    void tellOnceRemindOnceAndMailOnceAlsoAfterADowntime() throws MessagingException, IOException {
        var owed = owed("unt_item", UNIT, MORNING, TODAY.plusDays(10));
        var saved = new Saved(item("unt_item", owed));
        onBoth(node -> node.publishEvent(saved));
        assertThat(told()).containsExactly("unt_moe OBLIGATION_NEW 0");

        clock.pass(Duration.ofDays(12));
        onBoth(node -> run(node, "telling", "remind"));
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "unt_moe OBLIGATION_NEW 0", "unt_moe OVERDUE 1", "unt_moe/leader ESCALATION 0");
        assertThat(mailServer.getReceivedMessages()).isEmpty();

        run(one, "mailRound", "go");
        clock.pass(Duration.ofMinutes(10));
        onBoth(node -> run(node, "mailRound", "go"));
        onBoth(node -> run(node, "mailRound", "go"));

        assertThat(lines("unit-clerk")).containsExactly("新的待办：答复期限，2026年7月16日到期", "逾期满 1 天：答复期限，2026年7月16日已到期");
        assertThat(lines("unit-leader")).hasSize(3).contains("逾期督办：答复期限，2026年7月16日已到期，请督促办理");
        assertThat(mailServer.getReceivedMessages()).hasSize(2);
        assertThat(proofs()).containsExactlyInAnyOrderElementsOf(messageIds());
    }

    @Test
    void leaveAJobToTheOneThatHoldsItsLock() {
        run(one, "telling", "remind");
        clock.pass(Duration.ofDays(1));
        one.publishEvent(new Saved(item("unt_item", owed("unt_item", UNIT, MORNING, TODAY.plusDays(30)))));
        clock.pass(Duration.ofDays(28));
        var asked = new LockConfiguration(
                Clock.systemUTC().instant(), "notification.reminders", Duration.ofMinutes(5), Duration.ZERO);
        var lock = one.getBean(LockProvider.class).lock(asked).orElseThrow();

        run(other, "telling", "remind");
        assertThat(told()).containsExactly("unt_moe OBLIGATION_NEW 0");

        lock.unlock();
        run(other, "telling", "remind");
        assertThat(told()).containsExactlyInAnyOrder("unt_moe OBLIGATION_NEW 0", "unt_moe REMINDER 1");
    }

    private ConfigurableApplicationContext node() {
        return new SpringApplicationBuilder(Lianluo.class)
                .profiles("demo")
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("movedClock", MovableClock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run(
                        "--server.port=0",
                        "--spring.jmx.enabled=false",
                        "--lianluo.seeds=none",
                        "--lianluo.notification.round-delay=1d",
                        "--lianluo.mail.delay=1d",
                        "--lianluo.mail.from=post@lianluo.example",
                        "--spring.mail.host=localhost",
                        "--spring.mail.port=" + mailServer.getSmtp().getPort(),
                        "--spring.mongodb.uri="
                                + store.connectionString("lianluo").getConnectionString());
    }

    private void onBoth(Consumer<ConfigurableApplicationContext> work) {
        var there = CompletableFuture.runAsync(() -> work.accept(other));
        work.accept(one);
        there.join();
    }

    private static void run(ConfigurableApplicationContext node, String bean, String job) {
        ReflectionTestUtils.invokeMethod(node.getBean(bean), job);
    }

    private List<String> told() {
        return database().getCollection("notices").find().into(new ArrayList<>()).stream()
                .map(it -> it.getString("to") + " " + it.getString("kind") + " "
                        + it.get("duty", Document.class).getInteger("days"))
                .toList();
    }

    private List<String> lines(String account) throws MessagingException, IOException {
        var text = new StringBuilder();
        for (MimeMessage mail : mailServer.getReceivedMessages()) {
            if (mail.getAllRecipients()[0].toString().equals(account + "@lianluo.example")) {
                text.append(mail.getContent());
            }
        }
        return text.toString()
                .lines()
                .filter(line -> line.startsWith("  - "))
                .map(line -> line.substring(4))
                .toList();
    }

    private List<String> messageIds() throws MessagingException {
        var ids = new ArrayList<String>();
        for (MimeMessage mail : mailServer.getReceivedMessages()) {
            ids.add(mail.getMessageID());
        }
        return ids;
    }

    /** What is kept of each mail that was taken. */
    private List<String> proofs() {
        return database().getCollection("mails").find(Filters.eq("state", "SENT")).into(new ArrayList<>()).stream()
                .filter(it -> it.getDate("sentAt") != null)
                .map(it -> it.getString("messageId"))
                .toList();
    }

    private MongoDatabase database() {
        return one.getBean(MongoDatabase.class);
    }
}
