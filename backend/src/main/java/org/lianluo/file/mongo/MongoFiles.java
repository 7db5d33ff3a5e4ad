package org.lianluo.file.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;
import org.lianluo.file.domain.StoredFile;
import org.lianluo.file.domain.StoredFiles;
import org.lianluo.file.mongo.FileDocument.Stage;
import org.lianluo.platform.mongo.StoreIndex;
import org.lianluo.platform.mongo.StoreIndexes;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.FileId;
import org.springframework.stereotype.Repository;

/**
 * Files in {@code files}, their contents in {@code fileChunks}. The file comes before its content and goes after it, so
 * that whatever is interrupted leaves a file that the sweep finds, and never content without one.
 */
@Repository
class MongoFiles implements StoredFiles {

    static final String COLLECTION = "files";

    private static final Bson KEPT = eq("stage", Stage.KEPT);
    private static final Bson LOOSE = eq("file.item", null);

    private final MongoCollection<FileDocument> files;
    private final FileContent contents;

    MongoFiles(MongoDatabase database) {
        this.files = database.getCollection(COLLECTION, FileDocument.class);
        this.contents = new FileContent(database);
    }

    static StoreIndexes indexes() {
        return StoreIndexes.of(
                StoreIndex.on(COLLECTION, ascending("file.looseSince"), "clear away what belongs to no item"),
                StoreIndex.on(
                        COLLECTION,
                        ascending("file.uploadedBy", "file.item"),
                        "how many files of an account belong to no item"));
    }

    @Override
    public void keep(StoredFile file, InputStream content) {
        files.insertOne(new FileDocument(file.id(), Stage.ARRIVING, file));
        contents.write(file, content);
        files.updateOne(eq("_id", file.id()), set("stage", Stage.KEPT));
    }

    @Override
    public List<StoredFile> find(Collection<FileId> ids) {
        return files.find(and(in("_id", ids), KEPT)).map(FileDocument::file).into(new ArrayList<>());
    }

    @Override
    public InputStream content(StoredFile file) {
        return contents.read(file);
    }

    @Override
    public long countLoose(AccountId uploader) {
        return files.countDocuments(and(eq("file.uploadedBy", uploader), LOOSE));
    }

    @Override
    public void attach(Collection<FileId> ids, String item, AccountId uploader) {
        files.updateMany(
                and(in("_id", ids), KEPT, LOOSE, eq("file.uploadedBy", uploader)),
                combine(set("file.item", item), unset("file.looseSince")));
    }

    @Override
    public void release(Collection<FileId> ids, String item, Instant since) {
        files.updateMany(
                and(in("_id", ids), eq("file.item", item)), combine(unset("file.item"), set("file.looseSince", since)));
    }

    @Override
    public boolean delete(FileId id, AccountId uploader) {
        var deleted = files.findOneAndUpdate(
                and(eq("_id", id), KEPT, LOOSE, eq("file.uploadedBy", uploader)), set("stage", Stage.LEAVING));
        if (deleted == null) {
            return false;
        }
        remove(deleted.file());
        return true;
    }

    @Override
    public void sweep(Instant before) {
        var forgotten = and(LOOSE, lte("file.looseSince", before));
        files.updateMany(forgotten, set("stage", Stage.LEAVING));
        files.find(and(eq("stage", Stage.LEAVING), forgotten))
                .map(FileDocument::file)
                .into(new ArrayList<>())
                .forEach(this::remove);
    }

    private void remove(StoredFile file) {
        contents.delete(file);
        files.deleteOne(eq("_id", file.id()));
    }
}
