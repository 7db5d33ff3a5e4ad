package org.lianluo.question.domain;

import org.lianluo.shared.Aggregates;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;

/** Where questions are kept. */
public interface PreFilingQuestions extends Aggregates<PreFilingQuestion> {

    Page<PreFilingQuestion> list(QuestionQuery query, PageRequest page);
}
