package org.lianluo.rulebook;

import java.util.Collection;
import java.util.List;

/** The clocks of what is still owed; the module that lists obligations answers. */
public interface OpenClocks {

    /** Those that were counted by one of these rule sets, named by key as in {@code rls_npc_2025/2}. */
    List<OpenClock> countedBy(Collection<String> ruleSets);
}
