package org.lianluo.supervision.domain;

import java.util.Collection;
import java.util.List;
import org.lianluo.shared.Aggregates;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;

/** Where topics of key supervision are kept. */
public interface KeySupervisionTopics extends Aggregates<KeySupervisionTopic> {

    /** All that one of the suggestions belongs to or belonged to, in no order. */
    List<KeySupervisionTopic> grouping(Collection<String> suggestions);

    /** The latest proposal first. */
    Page<KeySupervisionTopic> list(TopicQuery query, PageRequest page);
}
