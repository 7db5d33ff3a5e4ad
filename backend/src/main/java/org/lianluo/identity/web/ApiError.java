package org.lianluo.identity.web;

import org.jspecify.annotations.Nullable;

/**
 * Why a request outside GraphQL was refused.
 *
 * @param code for programs
 * @param message for people, in their language
 * @param field the field it is about; null where it is about none
 */
record ApiError(String code, String message, @Nullable String field) {}
