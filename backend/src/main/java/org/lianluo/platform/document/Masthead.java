package org.lianluo.platform.document;

import org.jspecify.annotations.Nullable;

/**
 * What stands above the title (版头).
 *
 * @param name the issuing body (发文机关标志), or the name of a form; line ends are kept
 * @param number the document number (发文字号); null: none
 * @param signer who signed it for issue (签发人); null: not shown
 * @param red whether it is the red head of a body rather than the name of a form
 */
public record Masthead(
        String name, @Nullable String number, @Nullable String signer, boolean red) {

    /** The red head of an issuing body. */
    public static Masthead of(String body, @Nullable String number) {
        return new Masthead(body, number, null, true);
    }

    /** The name of a form, in black. */
    public static Masthead form(String name, @Nullable String number) {
        return new Masthead(name, number, null, false);
    }

    public Masthead signedBy(@Nullable String person) {
        return new Masthead(name, number, person, red);
    }
}
