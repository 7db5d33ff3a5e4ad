package org.lianluo.file;

import java.util.Collection;
import java.util.Map;
import org.lianluo.shared.Actor;
import org.lianluo.shared.FileId;
import org.lianluo.shared.Refusal;

/** Where workflow modules look files up and bind them to their items. */
public interface Files {

    /** Those of the files that exist, in one round trip; whether the reader may know of them, the caller has decided. */
    Map<FileId, FileCard> cards(Collection<FileId> ids);

    /**
     * Binds files to an item, so that they are kept with it and handed out under its permissions. Call it before the item
     * is saved: what is bound is not cleared away. May be repeated.
     *
     * @throws Refusal NOT_FOUND, with nothing bound, where a file does not exist, belongs to another item, or is neither
     *     the actor's own upload nor on this item already
     */
    void attach(Collection<FileId> ids, String item, Actor actor);

    /** Takes files off an item again, for example out of a draft; unless attached anew they are cleared away a day later. May be repeated. */
    void release(Collection<FileId> ids, String item);
}
