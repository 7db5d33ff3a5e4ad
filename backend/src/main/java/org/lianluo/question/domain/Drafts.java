package org.lianluo.question.domain;

import org.lianluo.shared.Actor;

/** What a question may belong to. */
@FunctionalInterface
public interface Drafts {

    /** Whether there is a suggestion with this id that the actor may see. */
    boolean has(String id, Actor actor);
}
