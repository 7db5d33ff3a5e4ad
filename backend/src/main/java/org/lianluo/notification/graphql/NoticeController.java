package org.lianluo.notification.graphql;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianluo.notification.domain.NoticeDesk;
import org.lianluo.platform.graphql.Nodes;
import org.lianluo.platform.web.Messages;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Node;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.Titled;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class NoticeController {

    private final NoticeDesk desk;
    private final Nodes nodes;
    private final Messages messages;

    NoticeController(NoticeDesk desk, Nodes nodes, Messages messages) {
        this.desk = desk;
        this.nodes = nodes;
        this.messages = messages;
    }

    @QueryMapping
    Page<NoticeView> notices(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            @Argument @Nullable NoticeFilter filter,
            @ContextValue Actor actor) {
        var unread = filter != null && Boolean.TRUE.equals(filter.unread());
        return desk.list(unread, PageRequest.of(first, after, last, before), actor)
                .map(it -> NoticeView.of(it, messages, actor.locale()));
    }

    record NoticeFilter(@Nullable Boolean unread) {}

    @QueryMapping
    int unreadNotices(@ContextValue Actor actor) {
        return desk.unread(actor);
    }

    /** The items of a whole page in one look-up. */
    @BatchMapping(typeName = "Notice")
    List<NoticeItem> item(List<NoticeView> page, @ContextValue Actor actor) {
        var subjects = page.stream().map(it -> it.notice().subject()).collect(Collectors.toSet());
        var found = nodes.find(subjects, actor);
        return page.stream()
                .map(it -> NoticeItem.of(found.get(it.notice().subject())))
                .toList();
    }

    record NoticeItem(
            @Nullable Node node,
            @Nullable String title,
            @Nullable String number) {

        static NoticeItem of(@Nullable Node node) {
            return node instanceof Titled titled
                    ? new NoticeItem(node, titled.title(), titled.number())
                    : new NoticeItem(node, null, null);
        }
    }
}
