package org.lianluo.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianluo.deputy.domain.Deputy;
import org.lianluo.deputy.domain.Occupation;
import org.lianluo.platform.seed.SeedLoader;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.rulebook.domain.Edition;
import org.lianluo.rulebook.domain.Rule;
import org.lianluo.rulebook.domain.RuleSetVersions;
import org.lianluo.rulebook.domain.Rules;
import org.lianluo.shared.DelegationId;
import org.lianluo.testing.TestContext;
import org.lianluo.testing.TestStore;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.UnitDirectory;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the files we ship say together is what their sources say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedContentTest {

    private MongoDatabase database;
    private AnnotationConfigApplicationContext context;

    @BeforeAll
    void load() throws IOException {
        context = TestContext.over(TestStore.database(), Map.of("lianluo.seeds", "reference,demo"));
        database = context.getBean(MongoDatabase.class);
        context.getBean(SeedLoader.class).run(new DefaultApplicationArguments());
    }

    @AfterAll
    void close() {
        context.close();
    }

    private List<Document> documents(String collection) {
        return database.getCollection(collection).find().into(new ArrayList<>());
    }

    private List<Deputy> deputies() {
        return database.getCollection("deputies", Deputy.class).find().into(new ArrayList<>());
    }

    @Test
    void haveDelegationsWithQuotasThatAddUp() {
        var delegations = documents("delegations");

        assertThat(delegations).hasSize(35);
        assertThat(delegations.stream().mapToInt(it -> it.getInteger("quota")).sum())
                .isEqualTo(3000 - 255);
        assertThat(delegations).extracting(it -> it.getInteger("order")).doesNotHaveDuplicates();
    }

    @Test
    void haveAHouseOfAboutTwoThousandNineHundredAndFiftyDeputiesFromEveryDelegation() {
        assertThat(deputies()).hasSizeBetween(2900, 3000);
        assertThat(deputies()).extracting(Deputy::delegation).containsAll(delegationIds());
    }

    private List<DelegationId> delegationIds() {
        return documents("delegations").stream()
                .map(it -> new DelegationId(it.getString("_id")))
                .toList();
    }

    /** Composition of the 13th congress as published in February 2018. */
    @Test
    void composeTheHouseAsPublished() {
        assertShare(24.90, deputy -> deputy.sex().equals("2"));
        assertShare(14.70, deputy -> !deputy.ethnicity().equals("01"));
        assertShare(
                15.70,
                deputy -> deputy.occupation() == Occupation.FRONT_LINE_WORKER
                        || deputy.occupation() == Occupation.FARMER);
        assertShare(33.93, deputy -> deputy.occupation() == Occupation.PARTY_GOVERNMENT_LEADER);
    }

    private void assertShare(double percent, Predicate<Deputy> group) {
        var all = deputies();
        double share = 100.0 * all.stream().filter(group).count() / all.size();
        assertThat(share).isCloseTo(percent, within(0.3));
    }

    @Test
    void haveDeputiesOfEveryEthnicGroup() {
        assertThat(deputies().stream().map(Deputy::ethnicity).distinct()).hasSize(56);
    }

    @Test
    void giveEveryNameAPinyinWithItsInitials() {
        assertThat(deputies()).allSatisfy(deputy -> {
            var initials = new StringBuilder();
            for (var syllable : deputy.pinyin().split(" ")) {
                initials.append(syllable.charAt(0));
            }
            assertThat(deputy.initials()).as(deputy.name()).isEqualTo(initials.toString());
        });
    }

    @Test
    void describeTheDutiesOfAtLeastEightyUnits() {
        var units =
                database.getCollection("units", UndertakingUnit.class).find().into(new ArrayList<>());

        assertThat(units).hasSizeGreaterThanOrEqualTo(80);
        assertThat(units.stream().filter(unit -> unit.duties().length() < 40).map(UndertakingUnit::name))
                .isEmpty();
        assertThat(units.stream().map(UndertakingUnit::order)).doesNotHaveDuplicates();
    }

    @Test
    void knowTheCalendarOf2018To2026WithMakeUpDaysOnWeekendsOnly() {
        var years = context.getBean(Rules.class).years().stream()
                .map(Edition::content)
                .toList();

        assertThat(years)
                .extracting(it -> it.year())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2018, 2026).boxed().toList());
        assertThat(years).allSatisfy(year -> {
            assertThat(year.holidays()).hasSizeBetween(25, 35);
            assertThat(year.makeUpDays()).hasSizeBetween(5, 8);
            assertThat(year.makeUpDays().keySet())
                    .allMatch(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0);
            assertThat(year.source()).contains("国务院");
        });
    }

    @Test
    void haveRuleSetsWithASourceForEveryKindOfRule() {
        for (var day : List.of("2021-03-12", "2025-03-11", "2025-03-12", "2026-11-22")) {
            var ruleSet =
                    new RuleSetVersions(context.getBean(Rules.class).ruleSets(), "CN").inForce(LocalDate.parse(day));
            assertThat(ruleSet).as(day).isPresent();
            assertThat(ruleSet.orElseThrow().rules())
                    .allSatisfy(rule -> assertThat(rule.source()).isNotBlank())
                    .extracting(Rule::kind)
                    .containsExactlyInAnyOrderElementsOf(
                            EnumSet.complementOf(EnumSet.of(RuleKind.SUSPEND, RuleKind.CHECK_REPLY)));
        }
    }

    @Test
    void knowWhenTheNationalCongressWasInSession() {
        var rulebook = context.getBean(Rulebook.class);

        assertThat(context.getBean(Rules.class).sessions())
                .extracting(it -> it.content().id())
                .containsExactlyInAnyOrder(
                        "CN-13-1", "CN-13-2", "CN-13-3", "CN-13-4", "CN-13-5", "CN-14-1", "CN-14-2", "CN-14-3",
                        "CN-14-4");
        for (var day : List.of("2018-03-20", "2020-05-22", "2021-03-05", "2023-03-13", "2026-03-12")) {
            assertThat(rulebook.inSession("CN", LocalDate.parse(day))).as(day).isTrue();
        }
        for (var day : List.of("2018-03-21", "2020-03-05", "2021-03-04", "2023-03-14", "2026-03-13")) {
            assertThat(rulebook.inSession("CN", LocalDate.parse(day))).as(day).isFalse();
        }
        assertThat(rulebook.inSession("11", LocalDate.parse("2026-03-05"))).isFalse();
    }

    @Test
    void nameUnitsWeKnowInEveryNationalRecord() throws IOException {
        var units = context.getBean(UnitDirectory.class);
        var unknown = new TreeSet<String>();
        for (var row : records()) {
            if (row.required("level").stringValue().equals("national")) {
                unitsOf(row).stream()
                        .filter(name -> units.named(name).isEmpty())
                        .forEach(unknown::add);
            }
        }

        assertThat(unknown).isEmpty();
    }

    private static List<JsonNode> records() throws IOException {
        return Files.readAllLines(Path.of("../seeds/demo/public-replies.ndjson")).stream()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    private static List<String> unitsOf(JsonNode row) {
        List<String> names = new ArrayList<>();
        row.required("coUnits").values().forEach(name -> names.add(name.stringValue()));
        if (!row.required("mainUnit").isNull()) {
            names.add(row.required("mainUnit").stringValue());
        }
        return names;
    }
}
