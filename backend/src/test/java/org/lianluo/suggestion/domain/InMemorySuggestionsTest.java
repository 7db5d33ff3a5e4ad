package org.lianluo.suggestion.domain;

class InMemorySuggestionsTest extends SuggestionsContract {

    @Override
    protected Suggestions empty() {
        return new InMemorySuggestions();
    }
}
