package org.lianluo.suggestion.domain;

/** Whether what was asked for was really done, as the deputy sees it months later. */
public enum ReallyDone {
    DONE,
    PARTLY,
    NOT_DONE
}
