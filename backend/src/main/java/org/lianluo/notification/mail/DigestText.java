package org.lianluo.notification.mail;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianluo.identity.Addressee;
import org.lianluo.notification.domain.Digest;
import org.lianluo.platform.graphql.Nodes;
import org.lianluo.platform.web.Messages;
import org.lianluo.shared.Node;
import org.lianluo.shared.Titled;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A digest as plain text: item by item, each thing told on a line of its own, items named as the addressee may see them. */
@Component
class DigestText {

    private final Messages messages;
    private final Nodes nodes;
    private final String address;

    DigestText(Messages messages, Nodes nodes, @Value("${lianluo.public-url:}") String address) {
        this.messages = messages;
        this.nodes = nodes;
        this.address = address.replaceFirst("/+$", "");
    }

    String subject(Digest digest, Locale locale) {
        return messages.text(locale, "notification.mail.subject", digest.items().size());
    }

    String body(Digest digest, Addressee to) {
        var locale = to.locale();
        var subjects = digest.items().stream().map(Digest.Item::subject).toList();
        var found = nodes.find(subjects, to.me().actor(locale));
        var greeting =
                messages.text(locale, "notification.mail.greeting", to.me().displayName());
        var items = digest.items().stream().map(it -> item(it, found, locale)).collect(Collectors.joining("\n"));
        return greeting + "\n\n" + items + "\n" + foot(locale);
    }

    private String item(Digest.Item item, Map<String, Node> found, Locale locale) {
        var lines = item.notices().stream()
                .map(it -> "  - " + messages.text(locale, it.words()) + "\n")
                .collect(Collectors.joining());
        return name(found.get(item.subject()), locale) + "\n" + lines;
    }

    private String name(@Nullable Node item, Locale locale) {
        if (!(item instanceof Titled titled)) {
            return messages.text(locale, "notification.mail.nameless");
        }
        var number = titled.number();
        return number == null ? titled.title() : number + " " + titled.title();
    }

    private String foot(Locale locale) {
        return address.isEmpty()
                ? messages.text(locale, "notification.mail.foot")
                : messages.text(locale, "notification.mail.footWithLink", address + "/notices");
    }
}
