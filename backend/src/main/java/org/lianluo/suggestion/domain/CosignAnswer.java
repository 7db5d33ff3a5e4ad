package org.lianluo.suggestion.domain;

/** What an invited deputy has answered so far. */
public enum CosignAnswer {
    INVITED,
    SIGNED,
    DECLINED,
    EXPIRED
}
