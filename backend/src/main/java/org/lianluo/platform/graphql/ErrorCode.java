package org.lianluo.platform.graphql;

import graphql.ErrorClassification;

/** The codes in {@code extensions.code} of a GraphQL error. */
public enum ErrorCode implements ErrorClassification {
    UNAUTHENTICATED,
    FORBIDDEN,
    TOO_COSTLY,
    BAD_REQUEST,
    STORE_DOWN,
    INTERNAL
}
