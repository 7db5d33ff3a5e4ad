package org.lianluo.identity;

import java.util.Locale;

/**
 * Somebody who can be written to.
 *
 * @param email an address without a name beside it
 * @param locale the language to write in
 */
public record Addressee(Me me, String email, Locale locale) {}
