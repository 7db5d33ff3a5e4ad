package org.lianluo.file;

import org.lianluo.shared.Actor;
import org.lianluo.shared.FileId;

/** Who may read the files of an item; a workflow module declares one bean for its own items. */
public interface FileAccess {

    /** Whether the item is one of this module's, told by its id alone. */
    boolean covers(String item);

    /**
     * Whether the actor may read this file of the item now, whatever they may see of the item otherwise. The actor may be
     * the public. The scope of a client is checked here too: {@link org.lianluo.shared.Forbidden} where it is missing.
     */
    boolean mayRead(String item, FileId file, Actor actor);
}
