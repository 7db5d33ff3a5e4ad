package org.lianluo.notification.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.lianluo.notification.NoticeId;
import org.lianluo.notification.domain.Mail;
import org.lianluo.notification.domain.MailId;
import org.lianluo.notification.domain.MailLine;
import org.lianluo.notification.domain.MailState;
import org.lianluo.notification.domain.Mails;
import org.lianluo.platform.mongo.StoreIndex;
import org.lianluo.platform.mongo.StoreIndexes;
import org.lianluo.shared.AccountId;
import org.springframework.stereotype.Repository;

/** Lines in {@code mail_lines}, mails in {@code mails}; a line joins a mail by one conditional update of the line. */
@Repository
class MongoMails implements Mails {

    static final String LINES = "mail_lines";
    static final String MAILS = "mails";

    private static final Bson WAITING = eq("mail", null);

    private final MongoCollection<MailLineDocument> lines;
    private final MongoCollection<Mail> mails;

    MongoMails(MongoDatabase database) {
        this.lines = database.getCollection(LINES, MailLineDocument.class);
        this.mails = database.getCollection(MAILS, Mail.class);
    }

    static StoreIndexes indexes() {
        return StoreIndexes.of(
                StoreIndex.on(LINES, ascending("mail", "account", "at"), "what waits for whom, and what a mail says"),
                StoreIndex.on(MAILS, ascending("state", "due"), "mails that somebody has to look at"));
    }

    @Override
    public void add(Collection<MailLine> waiting) {
        if (waiting.isEmpty()) {
            return;
        }
        try {
            lines.insertMany(
                    waiting.stream().map(MailLineDocument::of).toList(), new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().anyMatch(it -> it.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
        }
    }

    @Override
    public List<AccountId> waitingSince(Instant then) {
        return lines.distinct("account", and(WAITING, lte("at", then)), String.class)
                .map(AccountId::new)
                .into(new ArrayList<>());
    }

    @Override
    public void begin(Mail composing) {
        mails.insertOne(composing);
    }

    @Override
    public List<Mail> leftComposing(Instant now) {
        return mails.find(and(eq("state", MailState.COMPOSING.name()), lte("due", now)))
                .into(new ArrayList<>());
    }

    @Override
    public void fill(Mail composing, Instant now) {
        lines.updateMany(
                and(WAITING, eq("account", composing.account())),
                set("mail", composing.id().value()));
        var still = and(eq(composing.id().value()), eq("state", MailState.COMPOSING.name()));
        if (lines.find(eq("mail", composing.id().value())).first() == null) {
            mails.deleteOne(still);
        } else {
            mails.updateOne(still, combine(set("state", MailState.QUEUED.name()), set("due", now)));
        }
    }

    @Override
    public Optional<Mail> claim(Instant now) {
        var due = and(in("state", MailState.QUEUED.name(), MailState.SENDING.name()), lte("due", now));
        var claim =
                combine(set("state", MailState.SENDING.name()), set("due", now.plus(Mail.LEASE)), inc("attempts", 1));
        var options = new FindOneAndUpdateOptions().sort(Sorts.ascending("due")).returnDocument(ReturnDocument.AFTER);
        return Optional.ofNullable(mails.findOneAndUpdate(due, claim, options));
    }

    @Override
    public void settle(Mail claimed, Mail next) {
        mails.replaceOne(
                and(
                        eq(claimed.id().value()),
                        eq("state", MailState.SENDING.name()),
                        eq("attempts", claimed.attempts())),
                next);
    }

    @Override
    public List<NoticeId> noticesOf(MailId mail) {
        return lines.find(eq("mail", mail.value()))
                .map(MailLineDocument::notice)
                .into(new ArrayList<>());
    }
}
