package org.lianluo.identity.web;

import java.util.Locale;
import org.lianluo.identity.demo.DemoAccounts;
import org.lianluo.platform.seed.ImportCommand;
import org.lianluo.platform.web.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the portal is once it is ready and, in the demo, who can sign in. */
@Component
class ReadyAnnouncement {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyAnnouncement.class);

    private final PublicAddress address;
    private final Messages messages;
    private final ObjectProvider<DemoAccounts> demo;

    ReadyAnnouncement(PublicAddress address, Messages messages, ObjectProvider<DemoAccounts> demo) {
        this.address = address;
        this.messages = messages;
        this.demo = demo;
    }

    @EventListener
    void announce(ApplicationReadyEvent ready) {
        if (ImportCommand.isMeantBy(ready.getArgs())) {
            return;
        }
        LOG.info(messages.text(Locale.SIMPLIFIED_CHINESE, "identity.ready", address.url()));
        demo.ifAvailable(accounts -> {
            LOG.info(messages.text(Locale.SIMPLIFIED_CHINESE, "identity.ready.demo"));
            accounts.logins()
                    .forEach(it -> LOG.info("  %-15s %-13s %s"
                            .formatted(
                                    it.loginName(),
                                    it.password(),
                                    messages.text(Locale.SIMPLIFIED_CHINESE, "Role." + it.role()))));
        });
    }
}
