package org.lianluo.suggestion.domain;

import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionStatus;

/** In which state who may do what, and where it leads. */
public record Transition(SuggestionStatus from, SuggestionAction action, Party who, SuggestionStatus to) {}
