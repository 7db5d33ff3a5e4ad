package org.lianluo.suggestion;

/** A field of suggestions by its code, and its name in both languages. */
public record FieldName(String code, String name, String nameEn) {}
