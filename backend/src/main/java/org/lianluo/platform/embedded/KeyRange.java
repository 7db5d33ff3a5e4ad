package org.lianluo.platform.embedded;

/**
 * Keys from {@code from} up to, not including, {@code to}.
 *
 * @param prefix length of the leading bytes that every key of the range shares, in bytes
 */
record KeyRange(Key from, Key to, int prefix) {

    static KeyRange startingWith(Key prefix) {
        return new KeyRange(prefix, prefix.afterAllWithThisPrefix(), prefix.length());
    }

    /** Every key there is: no key begins with 0xFF. */
    static KeyRange all() {
        return new KeyRange(Key.EMPTY, new Key(new byte[] {(byte) 0xFF}), 0);
    }

    boolean isEmpty() {
        return from.compareTo(to) >= 0;
    }
}
