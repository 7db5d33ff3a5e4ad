package org.lianluo.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.lianluo.platform.seed.RowImport;
import org.lianluo.platform.seed.SeedLoader;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.rulebook.domain.Rule;
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

/** The files we ship: every row is right, and together they are what the sources say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedsTest {

    private static final Path FOLDER = Path.of("../seeds");

    /** Files that other modules read. */
    private static final Set<String> READ_ELSEWHERE =
            Set.of("accounts", "clients", "codes", "committees", "fields", "public-replies", "suggestions");

    private MongoDatabase database;
    private AnnotationConfigApplicationContext context;

    @BeforeAll
    void load() throws IOException {
        context = TestContext.over(TestStore.database(), Map.of("lianluo.seeds", "reference,demo"));
        database = context.getBean(MongoDatabase.class);
        run();
    }

    @AfterAll
    void close() {
        context.close();
    }

    private void run() throws IOException {
        context.getBean(SeedLoader.class).run(new DefaultApplicationArguments());
    }

    private List<Document> documents(String collection) {
        return database.getCollection(collection).find().into(new ArrayList<>());
    }

    private List<Deputy> deputies() {
        return database.getCollection("deputies", Deputy.class).find().into(new ArrayList<>());
    }

    @Test
    void decodeWithoutASingleProblem() {
        assertThat(documents("seeds"))
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(file -> assertThat(file.get("refused"))
                        .as(file.getString("_id"))
                        .isEqualTo(0L));
    }

    @Test
    void haveAnImportForEveryFile() throws IOException {
        Set<String> kinds = new TreeSet<>(READ_ELSEWHERE);
        context.getBeansOfType(RowImport.class).values().forEach(rows -> kinds.add(rows.kind()));
        try (var files = Files.walk(FOLDER)) {
            assertThat(files.filter(Files::isRegularFile).toList())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(kinds).contains(kindOf(file)));
        }
    }

    private static String kindOf(Path file) {
        return FOLDER.relativize(file).getName(1).toString().replaceAll("\\..*", "");
    }

    @Test
    void areReadableFilesEvenWhereOtherModulesReadThem() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            files.filter(Files::isRegularFile)
                    .forEach(
                            file -> assertThat(rowsOf(file)).as(file.toString()).isNotEmpty());
        }
    }

    private static List<JsonNode> rowsOf(Path file) {
        try {
            if (file.toString().endsWith(".ndjson")) {
                return Files.readAllLines(file).stream()
                        .map(JsonMapper.shared()::readTree)
                        .toList();
            }
            return List.copyOf(
                    JsonMapper.shared().readTree(Files.readString(file)).values());
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    @Test
    void areLoadedOnceAndLeaveAloneWhatUsersChangedSince() throws IOException {
        var units = database.getCollection("units");
        units.updateOne(Filters.eq("unt_moe"), Updates.set("duties", "改过的职责"));
        var commands = TestStore.commandsOf(() -> {
            try {
                run();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });

        assertThat(commands).containsOnly("find");
        assertThat(units.find(Filters.eq("unt_moe")).first()).containsEntry("duties", "改过的职责");
    }

    @Test
    void loadAgainWithoutChangingAnythingWhereTheLedgerIsLost() throws IOException {
        var collections = List.of("delegations", "units", "rule_sets", "calendar_years");
        runWithoutLedger();
        var before = collections.stream().map(this::documents).toList();
        runWithoutLedger();

        assertThat(collections.stream().map(this::documents).toList().equals(before))
                .isTrue();
    }

    private void runWithoutLedger() throws IOException {
        database.getCollection("seeds").deleteMany(Filters.regex("_id", "^reference/"));
        run();
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
        var years = context.getBean(Rules.class).years();

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
            var ruleSet = context.getBean(Rules.class).inForce("CN", LocalDate.parse(day));
            assertThat(ruleSet).as(day).isPresent();
            assertThat(ruleSet.orElseThrow().rules())
                    .allSatisfy(rule -> assertThat(rule.source()).isNotBlank())
                    .extracting(Rule::kind)
                    .containsExactlyInAnyOrder(RuleKind.values());
        }
    }

    @Test
    void nameUnitsWeKnowInEveryNationalRecord() {
        var units = context.getBean(UnitDirectory.class);
        var unknown = new TreeSet<String>();
        for (var row : rowsOf(FOLDER.resolve("demo/public-replies.ndjson"))) {
            if (row.required("level").stringValue().equals("national")) {
                unitsOf(row).stream()
                        .filter(name -> units.named(name).isEmpty())
                        .forEach(unknown::add);
            }
        }

        assertThat(unknown).isEmpty();
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
