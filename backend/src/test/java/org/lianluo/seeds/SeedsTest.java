package org.lianluo.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianluo.platform.seed.RowImport;
import org.lianluo.platform.seed.SeedLoader;
import org.lianluo.testing.TestContext;
import org.lianluo.testing.TestStore;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files we ship: every row is right, and together they are what the sources say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedsTest {

    private static final Path FOLDER = Path.of("../seeds");

    /** Files that other modules read. */
    private static final Set<String> READ_ELSEWHERE = Set.of(
            "demo-accounts",
            "similar-titles",
            "clients",
            "codes",
            "fields",
            "key-supervision",
            "public-replies",
            "questions",
            "suggestions");

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
        var collections = List.of("delegations", "units", "rule_set_versions", "work_calendar", "congress_sessions");
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
}
