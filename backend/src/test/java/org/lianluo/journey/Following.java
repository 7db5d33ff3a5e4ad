package org.lianluo.journey;

import tools.jackson.databind.JsonNode;

/** How people follow what happens, and what they learn. */
final class Following {

    static final String OWED = "subscription { obligationsChanged { cursor totalCount } }";

    private Following() {}

    /** Follows an item from the state it is in. */
    static String item(JsonNode item) {
        return item(item, "");
    }

    /** Follows an item from where the cursor stands; from its state where the cursor is empty. */
    static String item(JsonNode item, String after) {
        var arguments = after.isEmpty() ? "" : ", after: \"" + after + "\"";
        return "subscription { itemChanged(id: \"%s\"%s) { cursor version at secondsAgo readAnew "
                        .formatted(id(item), arguments)
                + "item { id ... on Suggestion { status sponsor { name } } } } }";
    }

    /** Follows an item and asks no more of it than that it is there. */
    static String plain(JsonNode item) {
        return "subscription { itemChanged(id: \"%s\") { item { id } } }".formatted(id(item));
    }

    static String cursor(JsonNode data) {
        return data.at("/itemChanged/cursor").asString();
    }

    static int owed(JsonNode data) {
        return data.at("/obligationsChanged/totalCount").asInt();
    }

    static String id(JsonNode item) {
        return item.path("id").asString();
    }
}
