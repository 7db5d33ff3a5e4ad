package org.lianluo.journey;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A piece of work at the stage at which it can be done.
 *
 * @param right those who may do it
 * @param more the input beside id, version and key
 */
record Work(String mutation, String stage, Set<String> right, String more) {

    private static final Set<String> OFFICE = ItemsInEveryState.office();
    private static final Set<String> SPONSOR = Set.of("deputy");
    private static final Set<String> COSIGNER = Set.of("deputy3");
    private static final Set<String> UNIT = Set.of("unit-clerk", "unit-leader");
    private static final Set<String> PARTNER = Set.of("unit2-clerk", "unit2-leader");
    private static final Set<String> BOTH_UNITS = union(UNIT, PARTNER);
    private static final Set<String> LEADER = Set.of("unit-leader");
    private static final Set<String> DELEGATION = Set.of("liaison");
    private static final Set<String> SPONSORS = union(SPONSOR, COSIGNER);

    /** Who could be meant at all by their role: the others are told that it is not for such as them. */
    private static final List<Set<String>> ROLES = List.of(
            Set.of("deputy", "deputy2", "deputy3"),
            OFFICE,
            Set.of("unit-leader", "unit2-leader"),
            Set.of("unit-clerk", "unit-leader", "unit2-clerk", "unit2-leader"),
            DELEGATION);

    private static final String WORDS = ", remark: \"请看说明。\"";
    private static final String SCREENING = ", reason: NOT_CONCRETE, remark: \"办法不具体\"";
    private static final String LED = ", assignments: [{unit: \"unt_moe\", role: LEAD}, {unit: \"unt_mof\", role: CO}]";
    private static final String CONTACT = ", channel: PHONE, on: \"2020-01-02\", people: \"王工\", summary: \"电话听取意见。\"";

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.of(some, others).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    static List<Work> all() {
        return Stream.of(drafting(), screening(), assigning(), handling(), replying(), afterwards())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Work> drafting() {
        return List.of(
                new Work("editSuggestion", "DRAFT", SPONSOR, ", title: \"改过的标题\""),
                new Work("editSuggestion", "RETURNED_FOR_REVISION", SPONSOR, ", title: \"改过的标题\""),
                new Work("shareSuggestion", "COSIGNING", SPONSOR, ", coAuthors: [\"dep_0004\"]"),
                new Work("discardSuggestion", "COSIGNING", SPONSOR, ""),
                new Work("inviteCosigners", "COSIGNING", SPONSOR, ", deputies: [\"dep_0005\"]"),
                new Work("declineCosigning", "COSIGNING", COSIGNER, ", reason: \"不了解情况\""),
                new Work("askDelegation", "COSIGNING", SPONSOR, ""),
                new Work("submitSuggestion", "DRAFT", SPONSOR, ""),
                new Work("submitSuggestion", "RETURNED_FOR_REVISION", SPONSOR, ""),
                new Work("requestWithdrawal", "ACCEPTED", SPONSOR, ", reason: \"已经解决\""),
                new Work("contestRefusal", "NOT_ACCEPTED", SPONSOR, ", answer: \"不是本人事务\""));
    }

    private static List<Work> screening() {
        return List.of(
                new Work("registerSuggestion", "SUBMITTED", OFFICE, ""),
                new Work("acceptSuggestion", "SCREENING", OFFICE, ""),
                new Work("returnSuggestion", "SCREENING", OFFICE, SCREENING),
                new Work("declineSuggestion", "SCREENING", OFFICE, SCREENING),
                new Work("acceptSuggestion", "SECOND_LOOK", Set.of("staff2", Cast.TOOL), ""),
                new Work("declineSuggestion", "SECOND_LOOK", Set.of("staff2", Cast.TOOL), SCREENING),
                new Work("decideWithdrawal", "WITHDRAWING", OFFICE, ", grant: false" + WORDS),
                new Work("remarkOnSuggestion", "PUBLISHED", OFFICE, ", text: \"请关注。\""),
                new Work("moveToRuleSet", "REPLIED", OFFICE, ", ruleSet: \"rls_npc_2021/1\", reason: \"适用旧规则\""));
    }

    private static List<Work> assigning() {
        return List.of(
                new Work("proposeAssignment", "ACCEPTED", OFFICE, LED),
                new Work("assignSuggestion", "ACCEPTED", OFFICE, LED),
                new Work("objectToAssignment", "ASSIGNED", BOTH_UNITS, ", grounds: \"不属本单位职责\""),
                new Work("keepAssignment", "OBJECTED", OFFICE, WORDS),
                new Work(
                        "reassignSuggestion",
                        "OBJECTED",
                        OFFICE,
                        ", assignment: \"a1\", assignments: [{unit: \"unt_mwr\", role: LEAD}]" + WORDS),
                new Work("decideExtension", "EXTENDING", OFFICE, ", grant: false" + WORDS),
                new Work("rehandleSuggestion", "DISSATISFIED", OFFICE, WORDS));
    }

    private static List<Work> handling() {
        return List.of(
                new Work("signForSuggestion", "ASSIGNED", BOTH_UNITS, ""),
                new Work("assignInside", "SIGNED_FOR", BOTH_UNITS, ", handler: \"综合处\""),
                new Work("logContact", "SIGNED_FOR", BOTH_UNITS, CONTACT),
                new Work("answerContact", "DRAFTED", SPONSOR, ", contact: \"c1\", confirmed: true"),
                new Work("writeToUnit", "SIGNED_FOR", SPONSORS, ", assignment: \"a1\", text: \"进展如何？\""),
                new Work("writeToDeputy", "SIGNED_FOR", BOTH_UNITS, ", text: \"正在研究。\""),
                new Work("requestExtension", "SIGNED_FOR", UNIT, ", until: \"%s\", reason: \"需要调研\""));
    }

    private static List<Work> replying() {
        return List.of(
                new Work("draftReply", "DRAFTED", UNIT, ", revision: 1, " + ItemsInEveryState.CONTENT),
                new Work("sendToCountersign", "DRAFTED", UNIT, ""),
                new Work("countersignReply", "COUNTERSIGNING", PARTNER, ", agreed: false" + WORDS),
                new Work("sendBackReply", "FOR_SIGNATURE", UNIT, WORDS),
                new Work("signReply", "FOR_SIGNATURE", LEADER, ""),
                new Work(
                        "correctReply",
                        "REPLIED",
                        LEADER,
                        ", reply: \"r1\", correction: \"文号有误\", " + ItemsInEveryState.CONTENT),
                new Work("relayReply", "REPLIED", SPONSOR, ", reply: \"r1\""),
                new Work("publishReply", "REPLIED", OFFICE, ", reply: \"r1\", publication: {extent: FULL}"));
    }

    private static List<Work> afterwards() {
        return List.of(
                new Work("evaluateReply", "REPLIED", SPONSOR, ", " + ItemsInEveryState.JUDGEMENT),
                new Work("addEvaluation", "REPLIED", COSIGNER, ", reply: \"r1\", " + ItemsInEveryState.JUDGEMENT),
                new Work("reportProgress", "REPLIED", UNIT, ", commitment: \"p1\", text: \"已开工。\""),
                new Work("keepCommitment", "PUBLISHED", UNIT, ", commitment: \"p1\", text: \"已完工。\""),
                new Work("failCommitment", "REPLIED", LEADER, ", commitment: \"p1\", text: \"经费未到位。\""),
                new Work("dropCommitment", "REPLIED", OFFICE, ", commitment: \"p1\", text: \"情况有变。\""));
    }

    String document(JsonNode item) {
        var words = mutation.equals("requestExtension") ? more.formatted(ItemsInEveryState.later(item)) : more;
        return Speaker.document(
                mutation, item.path("id").asString(), item.path("version").asLong(), Speaker.key(), words);
    }

    /** What stands in the way of one who may do it. */
    JsonNode problem(Cast cast, JsonNode item) {
        return cast.of(right.iterator().next())
                .data(document(item))
                .path(mutation)
                .at("/problems/0");
    }

    /**
     * What somebody who may not is told. Those who do not see it do not learn that it is there; those of another role learn
     * that it is not for them; those of the same role, why it is not theirs or not now.
     */
    Set<String> refusalsOf(String actor) {
        if (actor.equals(Cast.PUBLIC)) {
            return Set.of("UNAUTHENTICATED");
        }
        if (!ItemsInEveryState.sees(actor, stage)) {
            return Set.of("NOT_FOUND");
        }
        return couldBeMeant(actor) ? Set.of("NOT_YOURS", "WRONG_STATE", "NOT_ALLOWED_NOW") : Set.of("FORBIDDEN");
    }

    private boolean couldBeMeant(String actor) {
        var roles = new HashSet<>(right);
        return ROLES.stream()
                .filter(role -> role.containsAll(roles))
                .findFirst()
                .filter(role -> role.contains(actor))
                .isPresent();
    }

    @Override
    public String toString() {
        return mutation + " of a suggestion " + stage;
    }
}
