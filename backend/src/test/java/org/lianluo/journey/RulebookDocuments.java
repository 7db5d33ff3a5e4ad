package org.lianluo.journey;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What staff ask and send to look at the rulebook and to change it. */
final class RulebookDocuments {

    static final String SET = "rls_npc_2021";
    private static final String FAR_OFF = "2099-01-01";

    private RulebookDocuments() {}

    /** The newest version of a set of rules. */
    static JsonNode newest(Speaker staff, String set) {
        return staff.data(
                        "{ ruleSets { key ruleSet version newest inForce effectiveFrom effectiveUntil name nameEn source "
                                + "rules { kind amount unit from source name term fromName } } }")
                .path("ruleSets")
                .valueStream()
                .filter(it -> it.path("ruleSet").asString().equals(set)
                        && it.path("newest").asBoolean())
                .findFirst()
                .orElseThrow();
    }

    /** Saves the rules as the next version, with the term to reply changed to so many months. */
    static String saveRuleSet(JsonNode newest, int months, String key) {
        return ("mutation { saveRuleSet(input: {ruleSet: \"%s\", expectedVersion: %d, idempotencyKey: \"%s\", "
                        + "name: \"时限\", nameEn: \"Terms\", effectiveFrom: \"%s\", source: \"条例\", rules: %s}) "
                        + "{ ruleSet { key version savedBy } problems { code path message } } }")
                .formatted(
                        newest.path("ruleSet").asString(),
                        newest.path("version").asInt(),
                        key,
                        FAR_OFF,
                        rules(newest, months));
    }

    /** The rules of a version as inputs, with the term to reply changed to so many months. */
    private static String rules(JsonNode ruleSet, int months) {
        return ruleSet.path("rules")
                .valueStream()
                .map(rule -> "{kind: %s, amount: %d, unit: %s, from: \"%s\", source: \"%s\"}"
                        .formatted(
                                rule.path("kind").asString(),
                                rule.path("kind").asString().equals("REPLY")
                                        ? months
                                        : rule.path("amount").asInt(),
                                rule.path("unit").asString(),
                                rule.path("from").asString(),
                                rule.path("source").asString()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** Asks what the rules would come to with so many months for the reply. */
    static String preview(JsonNode newest, int months) {
        return ("{ previewRuleSet(input: {ruleSet: \"%s\", effectiveFrom: \"2026-12-01\", rules: %s}) { note "
                        + "basedOn { key } problems { code path } changes { kind name termBefore termAfter "
                        + "open { open moving overdueBefore overdueAfter uncountable dueBefore { earliest latest } } "
                        + "samples { start occasion dueBefore dueAfter } } } }")
                .formatted(newest.path("ruleSet").asString(), rules(newest, months));
    }

    static String saveYear(int year, int expected, String key) {
        return ("mutation { saveCalendarYear(input: {year: %1$d, expectedVersion: %2$d, idempotencyKey: \"%3$s\", "
                        + "holidays: [{date: \"%1$d-01-01\", name: \"元旦\"}], makeUpDays: [], source: \"通知\"}) "
                        + "{ calendarYear { year version holidays { date name } savedBy } problems { code path } } }")
                .formatted(year, expected, key);
    }

    static String saveSession(int number, String key) {
        return ("mutation { saveCongressSession(input: {term: 90, number: %1$d, expectedVersion: 0, "
                        + "idempotencyKey: \"%2$s\", from: \"20%1$d-03-05\", to: \"20%1$d-03-11\", source: \"公告\"}) "
                        + "{ congressSession { id version } problems { code path } } }")
                .formatted(number, key);
    }
}
