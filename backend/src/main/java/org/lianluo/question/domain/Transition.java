package org.lianluo.question.domain;

import org.lianluo.question.QuestionAction;
import org.lianluo.question.QuestionStatus;

/** In which state who may do what, and where it leads. */
public record Transition(QuestionStatus from, QuestionAction action, QuestionParty who, QuestionStatus to) {}
