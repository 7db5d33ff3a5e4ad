package org.lianluo.platform.embedded;

import java.util.Arrays;
import java.util.HexFormat;

/** Bytes whose unsigned order is the order of the values they encode; used for documents and index entries alike. */
final class Key implements Comparable<Key> {

    static final Key EMPTY = new Key(new byte[0]);

    private final byte[] bytes;

    /** Takes ownership of the array. */
    Key(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return bytes.length;
    }

    Key plus(Key tail) {
        byte[] joined = Arrays.copyOf(bytes, bytes.length + tail.bytes.length);
        System.arraycopy(tail.bytes, 0, joined, bytes.length, tail.bytes.length);
        return new Key(joined);
    }

    boolean startsWith(Key prefix) {
        return bytes.length >= prefix.bytes.length
                && Arrays.equals(bytes, 0, prefix.bytes.length, prefix.bytes, 0, prefix.bytes.length);
    }

    int compareFrom(int offset, Key other, int otherOffset) {
        return Arrays.compareUnsigned(bytes, offset, bytes.length, other.bytes, otherOffset, other.bytes.length);
    }

    /** The smallest key above every key that starts with this one; this must not consist of 0xFF only. */
    Key afterAllWithThisPrefix() {
        int last = bytes.length - 1;
        while (bytes[last] == (byte) 0xFF) {
            last--;
        }
        byte[] next = Arrays.copyOf(bytes, last + 1);
        next[last]++;
        return new Key(next);
    }

    @Override
    public int compareTo(Key other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Key key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
