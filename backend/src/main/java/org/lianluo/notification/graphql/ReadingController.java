package org.lianluo.notification.graphql;

import java.time.Instant;
import java.util.List;
import org.lianluo.notification.NoticeId;
import org.lianluo.notification.domain.NoticeDesk;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Problem;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Noting what was read: doing it twice is the same as doing it once, so no request has to be remembered. */
@Controller
class ReadingController {

    private static final int MAX_IDS = 100;

    private final NoticeDesk desk;

    ReadingController(NoticeDesk desk) {
        this.desk = desk;
    }

    @MutationMapping
    MarkNoticesReadPayload markNoticesRead(@Argument MarkNoticesReadInput input, @ContextValue Actor actor) {
        try {
            Request.of(actor, input.idempotencyKey(), input);
            mark(input, actor);
            return new MarkNoticesReadPayload(desk.unread(actor), List.of());
        } catch (Refusal refusal) {
            return new MarkNoticesReadPayload(desk.unread(actor), refusal.problems());
        }
    }

    private void mark(MarkNoticesReadInput input, Actor actor) {
        var ids = input.ids();
        Instant until = input.until();
        if ((ids == null) == (until == null)) {
            throw Refusal.of(ProblemCode.INVALID_VALUE, "notification.which");
        }
        if (until != null) {
            desk.markReadUntil(until, actor);
        } else if (ids != null) {
            if (ids.isEmpty() || ids.size() > MAX_IDS) {
                throw Refusal.at("ids", ProblemCode.INVALID_VALUE, "notification.howMany", MAX_IDS);
            }
            desk.markRead(ids.stream().map(NoticeId::new).toList(), actor);
        }
    }

    record MarkNoticesReadPayload(int unread, List<Problem> problems) {}
}
