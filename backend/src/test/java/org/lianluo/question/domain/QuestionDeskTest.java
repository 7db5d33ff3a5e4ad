package org.lianluo.question.domain;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lianluo.question.domain.QuestionFixture.ASKER;
import static org.lianluo.question.domain.QuestionFixture.CLERK;
import static org.lianluo.question.domain.QuestionFixture.COMMITTEE;
import static org.lianluo.question.domain.QuestionFixture.LEADER;
import static org.lianluo.question.domain.QuestionFixture.MOE;
import static org.lianluo.question.domain.QuestionFixture.MOHRSS;
import static org.lianluo.question.domain.QuestionFixture.MOHRSS_CLERK;
import static org.lianluo.question.domain.QuestionFixture.OTHER_DEPUTY;
import static org.lianluo.question.domain.QuestionFixture.STAFF;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianluo.question.QuestionStatus;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.lianluo.shared.Unauthenticated;
import org.lianluo.shared.UnitId;
import org.lianluo.testing.Actors;
import org.lianluo.testing.ThirtyDays;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.UnitDirectory;
import org.lianluo.unit.UnitKind;

/** Work at the desk: done once, on the version that was read, by those who may, with references that exist. */
class QuestionDeskTest {

    private static final UnitId NOWHERE = new UnitId("unt_nowhere");

    private final PreFilingQuestions questions = new InMemoryQuestions();
    private final QuestionDesk desk = new QuestionDesk(
            questions,
            ThirtyDays.NATIONAL,
            new Units(),
            (draft, actor) -> draft.equals(QuestionFixture.DRAFT),
            Clock.fixed(QuestionFixture.AT, ZoneId.of("Asia/Shanghai")),
            "CN");

    @Test
    void asksOnceHoweverOftenItIsAsked() {
        var first = ask("k1");

        assertThat(ask("k1")).isEqualTo(first);
        assertThat(ask("k2").id()).isNotEqualTo(first.id());
        assertThat(refusal(() -> desk.ask(asking(MOE, null), new Request("k1", "other"), ASKER)))
                .isEqualTo(ProblemCode.KEY_REUSED);
    }

    @Test
    void answersOnceHoweverOftenItIsSent() {
        var asked = ask("k1");
        var answered = desk.answer(order(asked, "k2", CLERK), "没有。");

        assertThat(desk.answer(order(asked, "k2", CLERK), "没有。")).isEqualTo(answered);
        assertThat(refusal(() -> desk.answer(order(asked, "k3", LEADER), "有。"))).isEqualTo(ProblemCode.STALE_VERSION);
        assertThat(now(asked)).isEqualTo(answered);
    }

    @Test
    void leadsFromTheQuestionOverARedirectionToTheAnswerOfTheFollowUp() {
        var sentBack = desk.declareNotOurs(order(ask("k1"), "k2", CLERK), MOHRSS, "不属我部职责。");
        var redirected = desk.redirect(order(sentBack, "k3", STAFF), MOHRSS, "同意。");
        var answered = desk.answer(order(redirected, "k4", MOHRSS_CLERK), "没有统一要求。");
        var corrected = desk.correct(order(answered, "k5", MOHRSS_CLERK), "没有最低要求。");
        var followedUp = desk.followUp(order(corrected, "k6", ASKER), "在研究吗？");
        var closed = desk.answer(order(followedUp, "k7", MOHRSS_CLERK), "在研究。");

        assertThat(closed.status()).isEqualTo(QuestionStatus.CLOSED);
        assertThat(now(closed)).isEqualTo(closed);
    }

    @Test
    void letsTheAskerCloseAndWithdraw() {
        var answered = desk.answer(order(ask("k1"), "k2", CLERK), "没有。");

        assertThat(desk.close(order(answered, "k3", ASKER)).status()).isEqualTo(QuestionStatus.CLOSED);
        assertThat(desk.withdraw(order(ask("k4"), "k5", ASKER)).status()).isEqualTo(QuestionStatus.WITHDRAWN);
    }

    @Test
    void isHiddenFromThoseItDoesNotConcern() {
        var asked = ask("k1");

        for (var actor : List.of(OTHER_DEPUTY, MOHRSS_CLERK, COMMITTEE)) {
            assertThat(refusal(() -> desk.answer(order(asked, "k2", actor), "没有。")))
                    .isEqualTo(ProblemCode.NOT_FOUND);
        }
        assertThatThrownBy(() -> desk.answer(order(asked, "k2", Actors.PUBLIC), "没有。"))
                .isInstanceOf(Unauthenticated.class);
        assertThat(now(asked)).isEqualTo(asked);
    }

    @Test
    void refusesThoseWhoSeeItButAreNotToDoIt() {
        var asked = ask("k1");

        assertThatThrownBy(() -> desk.answer(order(asked, "k2", STAFF), "没有。")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> desk.withdraw(order(asked, "k2", CLERK))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> desk.redirect(order(asked, "k2", ASKER), MOHRSS, "请转办。"))
                .isInstanceOf(Forbidden.class);
        assertThat(now(asked)).isEqualTo(asked);
    }

    @Test
    void letsNobodyButDeputiesAsk() {
        for (var actor : List.of(STAFF, CLERK, COMMITTEE)) {
            assertThatThrownBy(() -> desk.ask(asking(MOE, null), request("k1"), actor))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void refusesReferencesToWhatDoesNotExist() {
        assertThat(refusal(() -> desk.ask(asking(NOWHERE, null), request("k1"), ASKER)))
                .isEqualTo(ProblemCode.NOT_FOUND);
        assertThat(refusal(() -> desk.ask(asking(MOE, "sug_of_somebody_else"), request("k1"), ASKER)))
                .isEqualTo(ProblemCode.NOT_FOUND);
        var asked = ask("k2");
        assertThat(refusal(() -> desk.redirect(order(asked, "k3", STAFF), NOWHERE, "请答复。")))
                .isEqualTo(ProblemCode.NOT_FOUND);
        assertThat(refusal(() -> desk.declareNotOurs(order(asked, "k3", CLERK), NOWHERE, "不属我部。")))
                .isEqualTo(ProblemCode.NOT_FOUND);
        assertThat(desk.declareNotOurs(order(asked, "k3", CLERK), null, "不知道由谁负责。")
                        .status())
                .isEqualTo(QuestionStatus.MISDIRECTED);
    }

    private PreFilingQuestion ask(String key) {
        return desk.ask(asking(MOE, QuestionFixture.DRAFT), request(key), ASKER);
    }

    private PreFilingQuestion now(PreFilingQuestion question) {
        return questions.load(question.id()).orElseThrow().aggregate();
    }

    private static QuestionDesk.Asking asking(UnitId unit, @Nullable String draft) {
        return new QuestionDesk.Asking(unit, "县中教师岗位比例", "有没有最低要求？", draft);
    }

    private static QuestionDesk.Order order(PreFilingQuestion question, String key, Actor actor) {
        return new QuestionDesk.Order(question.id(), question.version(), request(key), actor);
    }

    private static Request request(String key) {
        return new Request(key, key);
    }

    private static ProblemCode refusal(ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work).problems().get(0).code();
    }

    private static final class Units implements UnitDirectory {

        @Override
        public List<UndertakingUnit> all() {
            return List.of();
        }

        @Override
        public Map<UnitId, UndertakingUnit> units(Collection<UnitId> ids) {
            return ids.stream().filter(id -> !id.equals(NOWHERE)).collect(toMap(id -> id, Units::unit));
        }

        private static UndertakingUnit unit(UnitId id) {
            return new UndertakingUnit(
                    id, "CN", "单位", "单位", "Unit", UnitKind.values()[0], List.of(), List.of(), "", 1, null);
        }

        @Override
        public Optional<UndertakingUnit> named(String name) {
            return Optional.empty();
        }
    }
}
