package org.lianluo.committee;

/** What sort of committee it is. */
public enum CommitteeKind {
    /** Of the congress (Organic Law of the NPC, article 34). */
    SPECIAL,
    /** Of the Standing Committee, its offices included (Organic Law of the NPC, articles 26 to 28). */
    WORKING
}
