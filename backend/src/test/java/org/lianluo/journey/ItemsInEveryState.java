package org.lianluo.journey;

import static org.lianluo.journey.Speaker.done;
import static org.lianluo.journey.Speaker.key;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** One suggestion in every state, sponsored by {@code deputy} and handled by the unit of {@code unit-clerk}. */
final class ItemsInEveryState {

    static final String PUBLISHED = "PUBLISHED";
    static final String REPLY = "replyClass: B, documentNumber: \"教建议字〔2026〕901号\", text: \"已列入计划。\"";
    static final String JUDGEMENT = "process: SATISFIED, result: SATISFIED, reason: \"答复具体。\"";

    /** Who may see a suggestion in which state; written from the rule, not from the code that keeps it. */
    private static final String WHO_SEES_WHAT = """
            DRAFT                 deputy
            SUBMITTED             deputy staff committee tool
            RETURNED_FOR_REVISION deputy staff committee tool
            NOT_ACCEPTED          deputy staff committee tool
            ACCEPTED              deputy staff committee tool
            ASSIGNED              deputy staff committee tool unit-clerk unit-leader
            SIGNED_FOR            deputy staff committee tool unit-clerk unit-leader
            REPLIED               deputy staff committee tool unit-clerk unit-leader
            CLOSED                deputy staff committee tool unit-clerk unit-leader
            PUBLISHED             everybody
            DISCARDED
            """;

    /** Stands in every title and nowhere else. */
    final String mark = "核对" + UUID.randomUUID().toString().substring(0, 8);

    private final Map<String, JsonNode> items = new LinkedHashMap<>();
    private final Speaker deputy;
    private final Speaker staff;
    private final Speaker clerk;

    ItemsInEveryState(Cast cast) {
        deputy = cast.of("deputy");
        staff = cast.of("staff");
        clerk = cast.of("unit-clerk");
        states().forEach(state -> items.put(state, make(state)));
    }

    static Set<String> states() {
        return WHO_SEES_WHAT.lines().map(row -> row.split(" +")[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean sees(String reader, String state) {
        var row = WHO_SEES_WHAT
                .lines()
                .filter(it -> it.startsWith(state))
                .findFirst()
                .orElseThrow();
        var readers = Set.of(row.split(" +"));
        return readers.contains("everybody") || readers.contains(reader);
    }

    JsonNode in(String state) {
        return items.get(state);
    }

    Map<String, JsonNode> all() {
        return items;
    }

    /** A new suggestion in this state. */
    JsonNode make(String state) {
        var draft = done(deputy.draft(
                key(),
                SuggestionJourneyIT.TEXT.replace("关于", mark) + ", preferredUnit: \"unt_moe\", mayBePublished: "
                        + !state.equals("CLOSED")));
        return switch (state) {
            case "DRAFT" -> draft;
            case "DISCARDED" -> {
                deputy.done("discardSuggestion", draft, "");
                yield draft;
            }
            default -> submitted(deputy.done("submitSuggestion", draft, ""), state);
        };
    }

    private JsonNode submitted(JsonNode item, String state) {
        return switch (state) {
            case "SUBMITTED" -> item;
            case "RETURNED_FOR_REVISION" ->
                staff.done("returnSuggestion", item, ", reason: NOT_CONCRETE, remark: \"办法不具体\"");
            case "NOT_ACCEPTED" -> staff.done("declineSuggestion", item, ", reason: OWN_MATTER, remark: \"属于本人事务\"");
            default -> accepted(staff.done("acceptSuggestion", item, ""), state);
        };
    }

    private JsonNode accepted(JsonNode item, String state) {
        if (state.equals("ACCEPTED")) {
            return item;
        }
        var assigned = staff.done("assignSuggestion", item, ", assignments: [{unit: \"unt_moe\"}]");
        if (state.equals("ASSIGNED")) {
            return assigned;
        }
        var signedFor = clerk.done("signForSuggestion", assigned, "");
        if (state.equals("SIGNED_FOR")) {
            return signedFor;
        }
        var replied = clerk.done("replyToSuggestion", signedFor, ", " + REPLY);
        return state.equals("REPLIED") ? replied : deputy.done("evaluateReply", replied, ", " + JUDGEMENT);
    }
}
