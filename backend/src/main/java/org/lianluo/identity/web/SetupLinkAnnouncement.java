package org.lianluo.identity.web;

import java.util.Locale;
import org.lianluo.identity.domain.SetupDesk;
import org.lianluo.platform.seed.ImportCommand;
import org.lianluo.platform.web.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the link by which the first administrator is made, as long as there is no account. */
@Component
class SetupLinkAnnouncement {

    private static final Logger LOG = LoggerFactory.getLogger(SetupLinkAnnouncement.class);

    private final SetupDesk desk;
    private final PublicAddress address;
    private final Messages messages;

    SetupLinkAnnouncement(SetupDesk desk, PublicAddress address, Messages messages) {
        this.desk = desk;
        this.address = address;
        this.messages = messages;
    }

    @EventListener
    void announce(ApplicationReadyEvent ready) {
        if (ImportCommand.isMeantBy(ready.getArgs())) {
            return;
        }
        desk.offer().ifPresent(token -> {
            var link = address.url() + "/setup#token=" + token;
            LOG.warn(messages.text(Locale.SIMPLIFIED_CHINESE, "identity.setup.announcement", link));
            LOG.warn(messages.text(Locale.ENGLISH, "identity.setup.announcement", link));
        });
    }
}
