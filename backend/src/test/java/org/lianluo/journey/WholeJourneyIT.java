package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.journey.Speaker.done;
import static org.lianluo.journey.Speaker.key;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.testing.Browser;
import org.lianluo.testing.ThirdParty;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * The longest way: two co-signers, a lead and two co-handlers, an objection, a reassignment, an extension, a reply with
 * promises, dissatisfaction, a second round, satisfaction, a promise kept, and the public page.
 */
@DemoApplication
class WholeJourneyIT {

    private static final String LATER = LocalDate.of(2099, 12, 31).toString();
    private static final String CONTACT =
            ", channel: VISIT, on: \"2020-01-02\", people: \"王工\", summary: \"当面听取代表意见。\"";

    @LocalServerPort
    int port;

    /**
     * Those who take part.
     *
     * @param partners the co-handlers, each with a clerk
     * @param wrong the unit it is assigned to first, and which is not the one
     */
    private record People(
            Speaker sponsor,
            List<Speaker> cosigners,
            Speaker staff,
            Speaker lead,
            List<Speaker> partners,
            Speaker wrong) {}

    @Test
    void isWalkedInThePortal() {
        walk(new People(
                person("deputy"),
                List.of(person("deputy2"), person("deputy3")),
                person("staff"),
                person("unit-leader"),
                List.of(person("unit2-clerk"), person("unit3-clerk")),
                person("unit4-clerk")));
    }

    /** The office and the lead by systems of their own, everybody else by a program they have allowed to act for them. */
    @Test
    void isWalkedByProgramsWithTokens() {
        var office = ThirdParty.demoTool(port);
        var unit = ThirdParty.demoUnitTool(port);
        walk(new People(
                Consent.programFor(port, "deputy"),
                List.of(Consent.programFor(port, "deputy2"), Consent.programFor(port, "deputy3")),
                Speaker.program(office, office.token(Consent.ALL_SCOPES)),
                Speaker.program(unit, unit.token(Consent.ALL_SCOPES)),
                List.of(Consent.programFor(port, "unit2-clerk"), Consent.programFor(port, "unit3-clerk")),
                Consent.programFor(port, "unit4-clerk")));
    }

    private Speaker person(String account) {
        return Speaker.portal(new Browser(port).signedInAs(account));
    }

    private void walk(People people) {
        var submitted = signedAndSubmitted(people);
        var assigned = assignedToTheRightUnit(people, submitted);
        var extended = extended(people, assigned);
        var replied = replied(people, extended);
        var again = dissatisfied(people, replied);
        satisfiedAndPublished(people, repliedAgain(people, again));
    }

    private JsonNode signedAndSubmitted(People people) {
        var draft = done(people.sponsor().draft(key(), SuggestionJourneyIT.TEXT + ", mayBePublished: true"));
        var invited = people.sponsor().done("inviteCosigners", draft, ", deputies: [\"dep_0002\", \"dep_0003\"]");
        var signed = invited;
        for (var cosigner : people.cosigners()) {
            assertThat(cosigner.owes(invited)).containsExactly("COSIGN");
            boolean relays = cosigner == people.cosigners().get(0);
            signed = cosigner.done(
                    "cosignSuggestion",
                    signed,
                    ", contentHash: \"%s\", mayRelay: %s"
                            .formatted(invited.path("contentHash").asString(), relays));
        }
        assertThat(people.staff().isHidden(signed)).isTrue();
        var submitted = people.sponsor().done("submitSuggestion", signed, "");
        assertThat(people.staff()
                        .read(submitted, "receipt { kind }")
                        .at("/receipt/kind")
                        .asString())
                .isEqualTo("JOINT");
        var registered = people.staff().done("registerSuggestion", submitted, "");
        return people.staff().done("acceptSuggestion", registered, "");
    }

    private JsonNode assignedToTheRightUnit(People people, JsonNode accepted) {
        var assigned = people.staff()
                .done(
                        "assignSuggestion",
                        accepted,
                        ", assignments: [{unit: \"unt_mwr\", role: LEAD}, {unit: \"unt_mof\", role: CO}, {unit: \"unt_ndrc\", role: CO}]");
        assertThat(people.lead().isHidden(assigned)).isTrue();
        var objected =
                people.wrong().done("objectToAssignment", assigned, ", grounds: \"属教育部职责\", proposedUnit: \"unt_moe\"");
        assertThat(people.staff().owes(objected)).containsExactly("DECIDE_OBJECTION");
        var reassigned = people.staff()
                .done(
                        "reassignSuggestion",
                        objected,
                        ", assignment: \"a1\", assignments: [{unit: \"unt_moe\", role: LEAD}], remark: \"改由教育部主办\"");
        assertThat(people.wrong().owes(reassigned)).isEmpty();
        assertThat(people.lead().owes(reassigned)).containsExactly("SIGN_FOR");
        var course = people.sponsor().read(reassigned, "assignments { key status follows objection { upheld } }");
        assertThat(course.at("/assignments/0/status").asString()).isEqualTo("REASSIGNED");
        assertThat(course.at("/assignments/0/objection/upheld").asBoolean()).isTrue();
        assertThat(course.at("/assignments/3/follows").asString()).isEqualTo("a1");
        return people.lead().done("signForSuggestion", reassigned, "");
    }

    private JsonNode extended(People people, JsonNode signedFor) {
        var until = LocalDate.parse(signedFor.at("/deadline/due").asString()).plusDays(30);
        var asked = people.lead()
                .done("requestExtension", signedFor, ", until: \"%s\", reason: \"需要实地调研\"".formatted(until));
        assertThat(people.staff().owes(asked)).containsExactly("DECIDE_EXTENSION");
        var granted = people.staff()
                .done("decideExtension", asked, ", assignment: \"a4\", grant: true, remark: \"同意延期，特向代表说明\"");
        assertThat(granted.at("/deadline/due").asString()).isEqualTo(until.toString());
        var told = people.sponsor().read(granted, "assignments { extension { granted answer } }");
        assertThat(told.at("/assignments/3/extension/answer").asString()).contains("代表");
        return granted;
    }

    private JsonNode replied(People people, JsonNode item) {
        var handled = item;
        for (var partner : people.partners()) {
            handled = partner.done("signForSuggestion", handled, "");
            assertThat(partner.owes(handled)).containsExactly("GIVE_OPINION");
            handled = partner.done("giveOpinion", handled, ", text: \"赞成并将配合。\"");
        }
        var talked = people.lead().done("logContact", handled, CONTACT);
        var confirmed = people.sponsor().done("answerContact", talked, ", contact: \"c1\", confirmed: true");
        var replied =
                signed(people, confirmed, content("B", "{what: \"完成供暖改造\", who: \"教育部\", dueOn: \"" + LATER + "\"}"));
        assertThat(people.sponsor().owes(replied)).containsExactly("EVALUATE", "RELAY");
        var deliveries = people.staff()
                .read(replied, "replies { deliveries { relayed at } }")
                .at("/replies/0/deliveries");
        assertThat(deliveries.size()).isEqualTo(3);
        assertThat(deliveries.findValues("at").stream().filter(JsonNode::isNull))
                .hasSize(1);
        var relayed = people.sponsor().done("relayReply", replied, ", reply: \"r1\"");
        for (var cosigner : people.cosigners()) {
            assertThat(cosigner.read(relayed, "replies { text }")
                            .at("/replies/0/text")
                            .asString())
                    .isNotEmpty();
        }
        return relayed;
    }

    private static String content(String replyClass, String promises) {
        return ", content: {replyClass: %s, documentNumber: \"教建议字〔2026〕910号\", text: \"已研究办理。\", "
                        .formatted(replyClass)
                + "contactName: \"王工\", contactPhone: \"010-66001234\", promises: [%s]}".formatted(promises);
    }

    /** Drafted, countersigned by both co-handlers and signed by the leader. */
    private static JsonNode signed(People people, JsonNode item, String content) {
        var drafted = people.lead().done("draftReply", item, ", revision: 0" + content);
        var round = people.lead().done("sendToCountersign", drafted, "");
        for (var partner : people.partners()) {
            assertThat(partner.owes(round)).containsExactly("COUNTERSIGN");
            round = partner.done("countersignReply", round, ", agreed: true");
        }
        assertThat(people.lead().owes(round)).contains("SIGN_REPLY");
        return people.lead().done("signReply", round, "");
    }

    private JsonNode dissatisfied(People people, JsonNode replied) {
        var judged = people.sponsor().done("evaluateReply", replied, ", " + ItemsInEveryState.DISPLEASURE);
        assertThat(judged.path("status").asString()).isEqualTo("DISSATISFIED");
        assertThat(people.staff().owes(judged)).containsExactly("PUBLISH", "REHANDLE");
        var again = people.staff().done("rehandleSuggestion", judged, ", remark: \"请补充时间表后再次答复\"");
        assertThat(again.path("status").asString()).isEqualTo("ASSIGNED");
        var round = people.staff().read(again, "assignments { key round deadline { basis } }");
        assertThat(round.at("/assignments/4/round").asInt()).isEqualTo(2);
        return people.lead().done("signForSuggestion", again, "");
    }

    private JsonNode repliedAgain(People people, JsonNode signedFor) {
        var talked = people.lead().done("logContact", signedFor, CONTACT);
        return signed(people, talked, content("A", ""));
    }

    private void satisfiedAndPublished(People people, JsonNode replied) {
        var closed = people.sponsor().done("evaluateReply", replied, ", " + ItemsInEveryState.JUDGEMENT);
        assertThat(closed.path("status").asString()).isEqualTo("CLOSED");
        assertThat(people.lead().owes(closed)).containsExactly("KEEP_COMMITMENT");
        var kept = people.lead().done("keepCommitment", closed, ", commitment: \"p1\", text: \"供暖改造已完成。\"");
        assertThat(people.lead().owes(kept)).isEmpty();

        var visitor = Speaker.portal(new Browser(port));
        assertThat(visitor.isHidden(kept)).isTrue();
        var published = people.staff().done("publishReply", kept, ", reply: \"r2\", publication: {extent: FULL}");
        people.staff()
                .done("publishReply", published, ", reply: \"r1\", publication: {extent: NONE, reason: \"已由第二次答复取代\"}");
        assertThat(people.staff().owes(kept)).isEmpty();
        var seen = visitor.read(
                kept,
                "status replies { key text content { contactPhone } } assignments { unit { id } } timeline { by }");
        assertThat(seen.at("/replies").findValuesAsString("key")).containsExactly("r2");
        assertThat(seen.at("/replies/0/content/contactPhone").isNull()).isTrue();
        assertThat(seen.at("/assignments").findValuesAsString("id")).contains("unt_moe");
        assertThat(seen.at("/timeline").findValues("by")).allMatch(JsonNode::isNull);
    }
}
