package org.lianluo.suggestion.seed;

import java.util.List;
import java.util.Random;
import org.lianluo.suggestion.SuggestionStatus;

/**
 * How far an invented suggestion has come.
 *
 * @param age days from its beginning to today
 * @param gaps days before screening, assignment, signing for, contact, reply and evaluation
 */
record DemoCourse(SuggestionStatus end, int age, List<Integer> gaps) {

    /** Shares of the states, of 200; what remains is closed. */
    private static final List<Share> SHARES = List.of(
            new Share(SuggestionStatus.DRAFT, 6),
            new Share(SuggestionStatus.COSIGNING, 5),
            new Share(SuggestionStatus.SUBMITTED, 13),
            new Share(SuggestionStatus.SCREENING, 8),
            new Share(SuggestionStatus.ACCEPTED, 20),
            new Share(SuggestionStatus.ASSIGNED, 18),
            new Share(SuggestionStatus.SIGNED_FOR, 50),
            new Share(SuggestionStatus.REPLIED, 22),
            new Share(SuggestionStatus.WITHDRAWN, 2));

    private record Share(SuggestionStatus status, int of200) {}

    static DemoCourse of(DemoItem item, Random random) {
        var end = end(item, random);
        var gaps = List.of(
                2 + random.nextInt(7),
                1 + random.nextInt(5),
                random.nextInt(3),
                5 + random.nextInt(15),
                20 + random.nextInt(45),
                2 + random.nextInt(20));
        int passed =
                gaps.subList(0, steps(end)).stream().mapToInt(Integer::intValue).sum();
        return new DemoCourse(end, passed + waiting(end, random), gaps);
    }

    private static SuggestionStatus end(DemoItem item, Random random) {
        if (item.notAcceptedReason() != null) {
            return random.nextInt(6) == 0 ? SuggestionStatus.SECOND_LOOK : SuggestionStatus.NOT_ACCEPTED;
        }
        return item.returnReason() != null ? SuggestionStatus.RETURNED_FOR_REVISION : drawn(random);
    }

    private static SuggestionStatus drawn(Random random) {
        int ticket = random.nextInt(200);
        for (Share share : SHARES) {
            ticket -= share.of200();
            if (ticket < 0) {
                return share.status();
            }
        }
        return SuggestionStatus.CLOSED;
    }

    private static int steps(SuggestionStatus end) {
        return switch (end) {
            case DRAFT, COSIGNING, SUBMITTED, SCREENING, DISCARDED -> 0;
            case RETURNED_FOR_REVISION, NOT_ACCEPTED, SECOND_LOOK, ACCEPTED, WITHDRAWN -> 1;
            case ASSIGNED -> 2;
            case SIGNED_FOR -> 4;
            case REPLIED -> 5;
            case DISSATISFIED, CLOSED -> 6;
        };
    }

    /** How long it has stood in its state: for a few of them longer than the rules allow. */
    private static int waiting(SuggestionStatus end, Random random) {
        return switch (end) {
            case DRAFT, DISCARDED -> random.nextInt(20);
            case COSIGNING -> 1 + random.nextInt(9);
            case SUBMITTED, SCREENING -> random.nextInt(17);
            case RETURNED_FOR_REVISION -> random.nextInt(14);
            case SECOND_LOOK -> 3 + random.nextInt(4);
            case ACCEPTED -> random.nextInt(9);
            case ASSIGNED -> random.nextInt(5);
            case SIGNED_FOR -> 3 + random.nextInt(90);
            case REPLIED -> 1 + random.nextInt(25);
            case DISSATISFIED -> 1 + random.nextInt(10);
            case WITHDRAWN -> 5 + random.nextInt(60);
            case NOT_ACCEPTED, CLOSED -> 3 + random.nextInt(260);
        };
    }
}
