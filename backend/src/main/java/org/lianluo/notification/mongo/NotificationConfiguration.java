package org.lianluo.notification.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.bson.Document;
import org.lianluo.notification.domain.ClearingRound;
import org.lianluo.notification.domain.NoticeDesk;
import org.lianluo.notification.domain.NoticePolicy;
import org.lianluo.notification.domain.NoticeSettings;
import org.lianluo.notification.domain.Notices;
import org.lianluo.notification.domain.ReminderRound;
import org.lianluo.notification.domain.Rounds;
import org.lianluo.notification.domain.SettingsDesk;
import org.lianluo.notification.domain.Teller;
import org.lianluo.obligation.OpenObligations;
import org.lianluo.platform.mongo.AggregateStore;
import org.lianluo.platform.mongo.Relay;
import org.lianluo.platform.mongo.StoreIndexes;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The desks and rounds of this module over the store. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotificationProperties.class)
class NotificationConfiguration {

    private static final String SETTINGS = "notice_settings";

    @Bean
    static StoreIndexes notificationIndexes() {
        return StoreIndexes.of(AggregateStore.relayIndex(SETTINGS));
    }

    @Bean
    static StoreIndexes noticeIndexes() {
        return MongoNotices.indexes();
    }

    @Bean
    static StoreIndexes mailIndexes() {
        return MongoMails.indexes();
    }

    @Bean
    NoticePolicy noticePolicy(NotificationProperties properties, Environment environment) {
        return properties.policy(environment.containsProperty("spring.mail.host"));
    }

    @Bean
    SettingsDesk settingsDesk(MongoDatabase database, Relay relay, NoticePolicy policy, Clock clock) {
        return new SettingsDesk(
                new AggregateStore<>(
                        database, SETTINGS, NoticeSettings.class, settings -> new Document(), relay, clock),
                policy);
    }

    @Bean
    NoticeDesk noticeDesk(Notices notices, SettingsDesk settings) {
        return new NoticeDesk(notices, settings);
    }

    @Bean
    Teller teller(Notices notices, NoticePolicy policy, Clock clock, ApplicationEventPublisher publisher) {
        return new Teller(notices, policy, clock, publisher::publishEvent);
    }

    @Bean
    ClearingRound clearingRound(Notices notices, NoticePolicy policy, Clock clock) {
        return new ClearingRound(notices, policy.retention(), clock);
    }

    @Bean
    ReminderRound reminderRound(OpenObligations owed, Teller teller, Rounds rounds, NoticePolicy policy, Clock clock) {
        return new ReminderRound(owed, teller, rounds, policy, clock);
    }
}
