package org.lianluo.suggestion.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where the fields are kept. */
public interface SuggestionFields {

    /** All of them, in their official order. */
    List<SuggestionField> list();

    /** Those of the codes that exist. */
    Map<String, SuggestionField> find(Collection<String> codes);

    void keep(Collection<SuggestionField> fields);
}
