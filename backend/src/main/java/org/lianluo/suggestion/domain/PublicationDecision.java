package org.lianluo.suggestion.domain;

import java.time.LocalDate;

/** The office's decision on publishing a reply. */
public record PublicationDecision(Publication publication, LocalDate on, String by) {}
