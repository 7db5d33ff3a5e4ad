package org.lianluo.deputy.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.deputy.domain.Deputies;
import org.lianluo.deputy.domain.Deputy;
import org.lianluo.deputy.domain.DeputyFilter;
import org.lianluo.deputy.domain.People;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.testing.TestStore;

class MongoDeputiesTest {

    private Deputies deputies;

    @BeforeEach
    void keepThree() {
        var database = TestStore.database(new DeputyConfiguration().deputyIndexes());
        database.getCollection(MongoDeputies.DEPUTIES, Deputy.class)
                .insertMany(List.of(People.ZHANG, People.LV, People.ZHAN));
        deputies = new MongoDeputies(database, "CN");
    }

    private Page<Deputy> first(int size, DeputyFilter filter) {
        return deputies.list(PageRequest.of(size, null, null, null), filter);
    }

    @Test
    void findsThoseThatExistAsTheyWereKept() {
        assertThat(deputies.find(List.of(People.ZHANG.id(), new DeputyId("dep_none"))))
                .containsExactly(People.ZHANG);
    }

    @Test
    void countsAsAVersionOnlyWhatChanges() {
        var promoted = People.deputy("dep_1", "张伟民", "zhang wei min", "zwm", People.HEBEI);
        deputies.keep(List.of(promoted, People.LV));
        deputies.keep(List.of(promoted, People.LV));

        assertThat(deputies.find(List.of(promoted.id(), People.LV.id())))
                .containsExactlyInAnyOrder(promoted.withVersion(2), People.LV);
    }

    @Test
    void keepsTheOthersWhereACertificateIsTaken() {
        var impostor = new DeputyId("dep_9");
        var newcomer = People.deputy("dep_8", "王一", "wang yi", "wy", People.HEBEI);
        var rows = List.of(withId(impostor, People.ZHANG), newcomer);

        assertThatThrownBy(() -> deputies.keep(rows))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        e -> assertThat(e.getWriteErrors())
                                .extracting(BulkWriteError::getIndex)
                                .containsExactly(0));
        assertThat(deputies.find(List.of(impostor, newcomer.id()))).containsExactly(newcomer);
    }

    private static Deputy withId(DeputyId id, Deputy deputy) {
        return new Deputy(
                id,
                deputy.congress(),
                1,
                deputy.certificateNo(),
                deputy.name(),
                deputy.pinyin(),
                deputy.initials(),
                deputy.sex(),
                deputy.ethnicity(),
                deputy.birthMonth(),
                deputy.delegation(),
                null,
                null,
                null,
                null,
                deputy.occupation(),
                true,
                true,
                List.of());
    }

    @Test
    void listsInPinyinOrderSyllableBySyllable() {
        assertThat(first(10, DeputyFilter.ALL).nodes()).containsExactly(People.LV, People.ZHAN, People.ZHANG);
    }

    @Test
    void goesOnAfterTheCursorAndBackBeforeIt() {
        var page = first(2, DeputyFilter.ALL);
        var next = deputies.list(PageRequest.of(2, page.pageInfo().endCursor(), null, null), DeputyFilter.ALL);
        var back = deputies.list(PageRequest.of(null, null, 2, next.pageInfo().startCursor()), DeputyFilter.ALL);

        assertThat(next.nodes()).containsExactly(People.ZHANG);
        assertThat(back.nodes()).isEqualTo(page.nodes());
    }

    @ParameterizedTest
    @CsvSource({
        "伟, dep_1",
        "张伟民, dep_1",
        "zhang w, dep_1",
        "zhangwei, dep_1",
        "zhang wei, dep_1",
        "ZHANG WEIMIN, dep_1",
        "zwm, dep_1",
        "zhanga, dep_3",
        "zg, dep_3",
        "lv, dep_2",
        "lü, dep_2",
        "LH, dep_2"
    })
    void findsByPartOfTheNameOrBeginningOfPinyinOrInitials(String wanted, String found) {
        assertThat(first(10, new DeputyFilter(wanted, null, null)).nodes())
                .extracting(deputy -> deputy.id().value())
                .containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({"min", "wm", "伟张", ".", "(", "zhangg", "zhangw w"})
    void findsNobodyByAnythingElse(String wanted) {
        assertThat(first(10, new DeputyFilter(wanted, null, null)).nodes()).isEmpty();
    }

    @Test
    void filtersByDelegationAndLevel() {
        assertThat(first(10, new DeputyFilter(null, "del_11", null)).nodes()).containsExactly(People.LV, People.ZHANG);
        assertThat(first(10, new DeputyFilter(null, null, false)).nodes()).containsExactly(People.ZHAN);
        assertThat(first(10, new DeputyFilter("zhang w", "del_13", null)).nodes())
                .isEmpty();
    }

    @Test
    void countsMembersOfDelegationsInOneCommand() {
        var commands = TestStore.commandsOf(() -> assertThat(
                        deputies.memberCounts(List.of(People.BEIJING.id(), People.HEBEI.id())))
                .containsEntry(People.BEIJING.id(), 2)
                .containsEntry(People.HEBEI.id(), 1));

        assertThat(commands).containsExactly("aggregate");
    }
}
