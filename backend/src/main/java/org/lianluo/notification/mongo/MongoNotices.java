package org.lianluo.notification.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.lianluo.notification.NoticeId;
import org.lianluo.notification.NoticeKind;
import org.lianluo.notification.domain.Mailbox;
import org.lianluo.notification.domain.Notice;
import org.lianluo.notification.domain.Notices;
import org.lianluo.notification.domain.Received;
import org.lianluo.notification.domain.Recipient;
import org.lianluo.platform.mongo.Keyset;
import org.lianluo.platform.mongo.StoreIndex;
import org.lianluo.platform.mongo.StoreIndexes;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.springframework.stereotype.Repository;

@Repository
class MongoNotices implements Notices {

    static final String COLLECTION = "notices";
    static final String MARKS = "notice_marks";

    private static final int CLEARED_AT_ONCE = 500;
    private static final String TO_BE_POSTED = "toBePosted";
    private static final Keyset NEWEST_FIRST = new Keyset("at", true, Keyset.Type.TIME);

    private final MongoCollection<NoticeDocument> notices;
    private final MongoCollection<Document> marks;

    MongoNotices(MongoDatabase database) {
        this.notices = database.getCollection(COLLECTION, NoticeDocument.class);
        this.marks = database.getCollection(MARKS);
    }

    static StoreIndexes indexes() {
        return StoreIndexes.of(
                StoreIndex.on(COLLECTION, ascending("to", "at", "_id"), "what somebody was told, newest first"),
                StoreIndex.on(COLLECTION, ascending("at"), "the oldest, to be cleared away"),
                StoreIndex.where(
                        COLLECTION, ascending(TO_BE_POSTED), exists(TO_BE_POSTED), "notices not handed to mail yet"));
    }

    /** Most of what is told again is kept already: reading first spares the store its refusals. */
    @Override
    public List<Notice> keep(List<Notice> told, boolean toBePosted) {
        var known = known(told);
        var fresh = told.stream().filter(it -> !known.contains(it.id())).toList();
        if (fresh.isEmpty()) {
            return fresh;
        }
        try {
            notices.insertMany(
                    fresh.stream().map(it -> NoticeDocument.of(it, toBePosted)).toList(),
                    new InsertManyOptions().ordered(false));
            return fresh;
        } catch (MongoBulkWriteException e) {
            return without(fresh, e);
        }
    }

    private Set<NoticeId> known(List<Notice> told) {
        return notices.withDocumentClass(Document.class)
                .find(in("_id", told.stream().map(Notice::id).toList()))
                .projection(include("_id"))
                .map(it -> new NoticeId(it.getString("_id")))
                .into(new HashSet<>());
    }

    /** Those that another node kept first are not ours. */
    private static List<Notice> without(List<Notice> fresh, MongoBulkWriteException e) {
        var kept = new ArrayList<>(fresh);
        for (var error : e.getWriteErrors()) {
            if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            kept.remove(fresh.get(error.getIndex()));
        }
        return kept;
    }

    @Override
    public List<Notice> find(Collection<NoticeId> ids) {
        return notices.find(in("_id", ids)).map(NoticeDocument::notice).into(new ArrayList<>());
    }

    @Override
    public Page<Received> list(Mailbox mailbox, boolean unreadOnly, PageRequest page) {
        var filter = unreadOnly ? and(shownIn(mailbox), unreadBy(mailbox)) : shownIn(mailbox);
        return NEWEST_FIRST
                .page(
                        page,
                        filter,
                        notices::find,
                        row -> Keyset.at(row.at(), row.id().value()),
                        () -> notices.countDocuments(filter))
                .map(it -> new Received(it.notice(), isRead(it, mailbox)));
    }

    private static boolean isRead(NoticeDocument notice, Mailbox mailbox) {
        return !notice.at().isAfter(mailbox.readUntil()) || notice.readBy().contains(mailbox.reader());
    }

    @Override
    public int unread(Mailbox mailbox) {
        var counted = new CountOptions().limit(Mailbox.COUNTED);
        return (int) notices.countDocuments(and(shownIn(mailbox), unreadBy(mailbox)), counted);
    }

    private static Bson shownIn(Mailbox mailbox) {
        return and(
                in("to", mailbox.recipients().stream().map(Recipient::key).toList()),
                or(ne("kind", NoticeKind.REMINDER.name()), in("duty.days", mailbox.reminderDays())));
    }

    private static Bson unreadBy(Mailbox mailbox) {
        return and(gt("at", mailbox.readUntil()), ne("readBy", mailbox.reader().value()));
    }

    @Override
    public boolean markRead(Mailbox mailbox, Collection<NoticeId> ids) {
        var asked = new HashSet<>(ids);
        var these = and(in("_id", asked), shownIn(mailbox));
        if (notices.countDocuments(these) < asked.size()) {
            return false;
        }
        notices.updateMany(these, addToSet("readBy", mailbox.reader().value()));
        return true;
    }

    @Override
    public Instant readUntil(AccountId account) {
        return Optional.ofNullable(marks.find(eq(account.value())).first())
                .map(it -> it.getDate("until").toInstant())
                .orElse(Instant.EPOCH);
    }

    @Override
    public void markReadUntil(AccountId account, Instant until) {
        marks.updateOne(eq(account.value()), max("until", Date.from(until)), new UpdateOptions().upsert(true));
    }

    @Override
    public List<Notice> toBePosted(int limit) {
        return notices.find(exists(TO_BE_POSTED))
                .sort(Sorts.ascending(TO_BE_POSTED))
                .limit(limit)
                .map(NoticeDocument::notice)
                .into(new ArrayList<>());
    }

    @Override
    public void posted(Collection<NoticeId> ids) {
        notices.updateMany(in("_id", ids), unset(TO_BE_POSTED));
    }

    @Override
    public int clear(Instant readBefore, Instant unreadBefore) {
        var over = and(
                lt("at", readBefore), or(ne("readBy", List.of()), lt("at", unreadBefore)), exists(TO_BE_POSTED, false));
        var ids = notices.withDocumentClass(Document.class)
                .find(over)
                .projection(include("_id"))
                .limit(CLEARED_AT_ONCE)
                .map(it -> it.getString("_id"))
                .into(new ArrayList<>());
        return ids.isEmpty() ? 0 : (int) notices.deleteMany(in("_id", ids)).getDeletedCount();
    }
}
