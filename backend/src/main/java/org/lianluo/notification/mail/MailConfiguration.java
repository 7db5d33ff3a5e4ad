package org.lianluo.notification.mail;

import java.time.Clock;
import java.time.Duration;
import org.lianluo.identity.AddressBook;
import org.lianluo.notification.domain.Mails;
import org.lianluo.notification.domain.Notices;
import org.lianluo.notification.domain.Post;
import org.lianluo.notification.domain.Postman;
import org.lianluo.notification.domain.SettingsDesk;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Mail, where a server is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
class MailConfiguration {

    @Bean
    Post post(JavaMailSender sender, DigestText text, @Value("${lianluo.mail.from:lianluo@localhost}") String from) {
        return new SmtpPost(sender, text, from);
    }

    @Bean
    Postman postman(Notices notices, Mails mails, AddressBook book, SettingsDesk settings, Post post, Clock clock) {
        return new Postman(notices, mails, book, settings, post, clock);
    }

    @Bean
    MailRound mailRound(Postman postman, @Value("${lianluo.mail.collect:10m}") Duration collecting) {
        return new MailRound(postman, collecting);
    }
}
