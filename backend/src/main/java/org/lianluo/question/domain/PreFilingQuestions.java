package org.lianluo.question.domain;

import java.util.Collection;
import java.util.List;
import org.lianluo.shared.Aggregates;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;

/** Where questions are kept. */
public interface PreFilingQuestions extends Aggregates<PreFilingQuestion> {

    /** Keeps those whose ids are not taken yet; the others stay as they are. */
    void insertNew(Collection<PreFilingQuestion> questions);

    /** Those that exist, in no order, in one round trip. */
    List<PreFilingQuestion> find(Collection<String> ids);

    Page<PreFilingQuestion> list(QuestionQuery query, PageRequest page);
}
