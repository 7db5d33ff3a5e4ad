package org.lianluo.notification.mongo;

import static org.lianluo.notification.NoticeFixture.POLICY;

import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.lianluo.identity.AddressBook;
import org.lianluo.identity.Addressee;
import org.lianluo.identity.Me;
import org.lianluo.notification.NoticeFixture;
import org.lianluo.notification.domain.Digest;
import org.lianluo.notification.domain.MailId;
import org.lianluo.notification.domain.Mails;
import org.lianluo.notification.domain.NoticeSettings;
import org.lianluo.notification.domain.Notices;
import org.lianluo.notification.domain.Post;
import org.lianluo.notification.domain.Postman;
import org.lianluo.notification.domain.SettingsDesk;
import org.lianluo.notification.domain.Teller;
import org.lianluo.platform.mongo.AggregateStore;
import org.lianluo.platform.mongo.StoreIndexes;
import org.lianluo.platform.mongo.TestRelay;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Owner;
import org.lianluo.shared.Role;
import org.lianluo.shared.UnitId;
import org.lianluo.testing.MovableClock;
import org.lianluo.testing.TestStore;

/** A post office over a store of its own: one clerk, one leader, one of the staff; whatever it does can be cut short. */
final class PostOffice implements AddressBook {

    static final Addressee CLERK = somebody("acc_clerk", Role.UNIT_CLERK, NoticeFixture.UNIT);
    static final Addressee LEADER = somebody("acc_leader", Role.UNIT_LEADER, NoticeFixture.UNIT);
    static final Addressee STAFF = somebody("acc_staff", Role.STAFF, null);

    final MovableClock clock;
    final MongoNotices notices;
    final MongoMails mails;
    final SettingsDesk settings;

    /** What each mail said when it was handed over, by the mail's id: sent twice it has to say the same. */
    final Map<String, List<Letter>> sent = new LinkedHashMap<>();

    /** A mail as it was handed over: to whom, and the ids of the notices in it. */
    record Letter(AccountId to, List<String> notices) {}

    PostOffice(MovableClock clock) {
        MongoDatabase database = TestStore.database(
                MongoNotices.indexes(), MongoMails.indexes(), StoreIndexes.of(AggregateStore.relayIndex("settings")));
        this.clock = clock;
        this.notices = new MongoNotices(database);
        this.mails = new MongoMails(database);
        this.settings = new SettingsDesk(
                new AggregateStore<>(
                        database,
                        "settings",
                        NoticeSettings.class,
                        it -> new Document(),
                        TestRelay.to(saved -> {}, clock),
                        clock),
                POLICY);
    }

    Teller teller() {
        return new Teller(notices, POLICY, clock, kept -> {});
    }

    Postman postman(Post post, BooleanSupplier cutShort) {
        return new Postman(
                fragile(Notices.class, notices, cutShort),
                fragile(Mails.class, mails, cutShort),
                this,
                settings,
                fragile(Post.class, post, cutShort),
                clock);
    }

    Postman postman() {
        return postman(this::take, () -> false);
    }

    String take(MailId mail, Addressee to, Digest said) {
        var ids = said.items().stream()
                .flatMap(it -> it.notices().stream())
                .map(it -> it.id().value())
                .toList();
        sent.computeIfAbsent(mail.value(), it -> new ArrayList<>())
                .add(new Letter(to.me().id(), ids));
        return "<" + mail + "@test>";
    }

    /** The same, but before and after each call the process may die, which is an {@link Error} here. */
    private static <T> T fragile(Class<T> type, T real, BooleanSupplier cutShort) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    die(cutShort);
                    try {
                        var result = method.invoke(real, arguments);
                        die(cutShort);
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static void die(BooleanSupplier cutShort) {
        if (cutShort.getAsBoolean()) {
            throw new ProcessDied();
        }
    }

    /** No exception anybody catches. */
    static final class ProcessDied extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public List<Addressee> behind(Owner owner) {
        if (owner.isOffice()) {
            return List.of(STAFF);
        }
        return owner.equals(NoticeFixture.UNIT) ? List.of(CLERK, LEADER) : List.of();
    }

    @Override
    public Optional<Addressee> find(AccountId account) {
        return List.of(CLERK, LEADER, STAFF).stream()
                .filter(it -> it.me().id().equals(account))
                .findFirst();
    }

    private static Addressee somebody(String id, Role role, @Nullable Owner unit) {
        var unitId = unit == null ? null : new UnitId(unit.key());
        var me = new Me(new AccountId(id), id, id, Set.of(role), null, unitId, null, null, null);
        return new Addressee(me, id + "@lianluo.example", Locale.SIMPLIFIED_CHINESE);
    }
}
