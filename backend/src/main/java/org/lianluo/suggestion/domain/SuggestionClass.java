package org.lianluo.suggestion.domain;

/** A class within a field (分类), for example preschool education. */
public record SuggestionClass(String code, String name, String nameEn) {}
