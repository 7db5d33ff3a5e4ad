package org.lianluo.journey;

import static org.lianluo.journey.Speaker.done;
import static org.lianluo.journey.Speaker.key;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * One suggestion at every stage of its way, sponsored by {@code deputy}, signed by {@code deputy3} who lets the sponsor
 * relay the reply, led by the unit of {@code unit-clerk} with that of {@code unit2-clerk} as co-handler.
 */
final class ItemsInEveryState {

    static final String PUBLISHED = "PUBLISHED";
    static final String CONTENT = "content: {replyClass: B, documentNumber: \"教建议字〔2026〕901号\", text:"
            + " \"已列入计划，详询13800001234。\", measures: \"安排专项经费。\", contactName: \"王工\", contactPhone: \"010-66001234\","
            + " promises: [{what: \"完成饮水改造\", who: \"教育部\", dueOn: \"2099-12-31\"}]}";
    static final String JUDGEMENT = "process: SATISFIED, result: SATISFIED, reason: \"答复具体。\"";
    static final String DISPLEASURE = "process: SATISFIED, result: DISSATISFIED, reason: \"没有时间表。\"";

    private static final List<String> OFFICE = List.of("staff", "staff2", Cast.TOOL);
    private static final List<String> UNITS = List.of("unit-clerk", "unit-leader", "unit2-clerk", "unit2-leader");

    /** Who may see a suggestion at which stage; written from the rule, not from the code that keeps it. */
    private static final String WHO_SEES_WHAT = """
        DRAFT                 sponsor
        COSIGNING             sponsor cosigner
        CONFIRMING            sponsor cosigner liaison
        SUBMITTED             sponsor cosigner office
        WITHDRAWING           sponsor cosigner office
        SCREENING             sponsor cosigner office
        RETURNED_FOR_REVISION sponsor cosigner office
        NOT_ACCEPTED          sponsor cosigner office
        SECOND_LOOK           sponsor cosigner office
        ACCEPTED              sponsor cosigner office
        ASSIGNED              sponsor cosigner office units
        OBJECTED              sponsor cosigner office units
        SIGNED_FOR            sponsor cosigner office units
        EXTENDING             sponsor cosigner office units
        DRAFTED               sponsor cosigner office units
        COUNTERSIGNING        sponsor cosigner office units
        FOR_SIGNATURE         sponsor cosigner office units
        REPLIED               sponsor cosigner office units
        DISSATISFIED          sponsor cosigner office units
        CLOSED                sponsor cosigner office units
        PUBLISHED             everybody
        WITHDRAWN             sponsor cosigner office
        DISCARDED
        """;

    private static final Map<String, List<String>> GROUPS = Map.of(
            "sponsor", List.of("deputy"),
            "cosigner", List.of("deputy3"),
            "liaison", List.of("liaison"),
            "office", List.of("staff", "staff2", Cast.TOOL, "committee"),
            "units", UNITS,
            "everybody", Cast.EVERYBODY);

    /** Stands in every title and nowhere else. */
    final String mark = "核对" + UUID.randomUUID().toString().substring(0, 8);

    private final Map<String, JsonNode> items = new ConcurrentHashMap<>();
    private final Cast cast;

    ItemsInEveryState(Cast cast) {
        this.cast = cast;
    }

    static List<String> stages() {
        return WHO_SEES_WHAT.lines().map(row -> row.split(" +")[0]).toList();
    }

    static boolean sees(String reader, String stage) {
        return WHO_SEES_WHAT
                .lines()
                .map(row -> List.of(row.split(" +")))
                .filter(row -> row.get(0).equals(stage))
                .flatMap(row -> row.stream().skip(1))
                .anyMatch(group -> GROUPS.get(group).contains(reader));
    }

    static Set<String> office() {
        return Set.copyOf(OFFICE);
    }

    JsonNode in(String stage) {
        return items.computeIfAbsent(stage, this::make);
    }

    Map<String, JsonNode> all() {
        var all = new LinkedHashMap<String, JsonNode>();
        stages().forEach(stage -> all.put(stage, in(stage)));
        return all;
    }

    /** A new suggestion at this stage. */
    JsonNode make(String stage) {
        var draft = done(cast.of("deputy").draft(key(), text()));
        if (stage.equals("DRAFT")) {
            return draft;
        }
        if (stage.equals("DISCARDED")) {
            cast.of("deputy").done("discardSuggestion", draft, "");
            return draft;
        }
        return invited(does("deputy", "inviteCosigners", draft, ", deputies: [\"dep_0003\"]"), stage);
    }

    private String text() {
        return SuggestionJourneyIT.TEXT.replace("关于", mark).replace("没有暖气。", "没有暖气，详询13800005678。")
                + ", preferredUnit: \"unt_moe\", mayBePublished: true";
    }

    private JsonNode invited(JsonNode item, String stage) {
        if (stage.equals("COSIGNING")) {
            return item;
        }
        var hash = item.path("contentHash").asString();
        var signed = does("deputy3", "cosignSuggestion", item, ", contentHash: \"%s\", mayRelay: true".formatted(hash));
        if (stage.equals("CONFIRMING")) {
            return does("deputy", "askDelegation", signed, "");
        }
        return submitted(does("deputy", "submitSuggestion", signed, ""), stage);
    }

    private JsonNode submitted(JsonNode item, String stage) {
        return switch (stage) {
            case "SUBMITTED" -> item;
            case "WITHDRAWING" -> withdrawing(item);
            case "WITHDRAWN" -> does("staff", "decideWithdrawal", withdrawing(item), ", grant: true");
            default -> screened(does("staff", "registerSuggestion", item, ""), stage);
        };
    }

    private JsonNode withdrawing(JsonNode item) {
        return does("deputy", "requestWithdrawal", item, ", reason: \"已经解决。\"");
    }

    private JsonNode screened(JsonNode item, String stage) {
        return switch (stage) {
            case "SCREENING" -> item;
            case "RETURNED_FOR_REVISION" ->
                does("staff", "returnSuggestion", item, ", reason: NOT_CONCRETE, remark: \"办法不具体\"");
            case "NOT_ACCEPTED" -> declined(item);
            case "SECOND_LOOK" -> does("deputy", "contestRefusal", declined(item), ", answer: \"不是本人事务\"");
            default -> accepted(does("staff", "acceptSuggestion", item, ""), stage);
        };
    }

    private JsonNode declined(JsonNode item) {
        return does("staff", "declineSuggestion", item, ", reason: OWN_MATTER, remark: \"属于本人事务\"");
    }

    private JsonNode accepted(JsonNode item, String stage) {
        var remarked = does("staff", "remarkOnSuggestion", item, ", text: \"请重点关注。\"");
        var units = ", assignments: [{unit: \"unt_moe\", role: LEAD}, {unit: \"unt_mof\", role: CO}]";
        if (stage.equals("ACCEPTED")) {
            return does("staff", "proposeAssignment", remarked, units);
        }
        var assigned = does("staff", "assignSuggestion", remarked, units);
        return switch (stage) {
            case "ASSIGNED" -> assigned;
            case "OBJECTED" -> does("unit-clerk", "objectToAssignment", assigned, ", grounds: \"不属本单位职责\"");
            default -> signedFor(does("unit-clerk", "signForSuggestion", assigned, ""), stage);
        };
    }

    private JsonNode signedFor(JsonNode item, String stage) {
        if (stage.equals("SIGNED_FOR")) {
            return item;
        }
        if (stage.equals("EXTENDING")) {
            return does(
                    "unit-clerk", "requestExtension", item, ", until: \"%s\", reason: \"需要调研\"".formatted(later(item)));
        }
        var handled = does("unit-clerk", "assignInside", item, ", handler: \"综合处\"");
        var asked = does("deputy", "writeToUnit", handled, ", assignment: \"a1\", text: \"进展如何？\"");
        var talked = does(
                "unit-clerk",
                "logContact",
                asked,
                ", channel: VISIT, on: \"2020-01-02\", people: \"王工\", summary: \"当面听取意见。\"");
        var partner = does("unit2-clerk", "signForSuggestion", talked, "");
        var opinion = does("unit2-clerk", "giveOpinion", partner, ", text: \"赞成。\"");
        var drafted = does("unit-clerk", "draftReply", opinion, ", revision: 0, " + CONTENT);
        return stage.equals("DRAFTED") ? drafted : drafted(drafted, stage);
    }

    /** Some weeks after the day the reply is due now. */
    static String later(JsonNode item) {
        return LocalDate.parse(item.at("/deadline/due").asString()).plusDays(20).toString();
    }

    private JsonNode drafted(JsonNode item, String stage) {
        var round = does("unit-clerk", "sendToCountersign", item, "");
        if (stage.equals("COUNTERSIGNING")) {
            return round;
        }
        var agreed = does("unit2-clerk", "countersignReply", round, ", agreed: true");
        return stage.equals("FOR_SIGNATURE") ? agreed : replied(does("unit-leader", "signReply", agreed, ""), stage);
    }

    private JsonNode replied(JsonNode item, String stage) {
        return switch (stage) {
            case "REPLIED" -> item;
            case "DISSATISFIED" -> does("deputy", "evaluateReply", item, ", " + DISPLEASURE);
            case "CLOSED" -> does("deputy", "evaluateReply", item, ", " + JUDGEMENT);
            case PUBLISHED ->
                does(
                        "staff",
                        "publishReply",
                        does("deputy", "evaluateReply", item, ", " + JUDGEMENT),
                        ", reply: \"r1\", publication: {extent: FULL}");
            default -> throw new IllegalArgumentException(stage);
        };
    }

    private JsonNode does(String who, String mutation, JsonNode item, String more) {
        return cast.of(who).done(mutation, item, more);
    }
}
