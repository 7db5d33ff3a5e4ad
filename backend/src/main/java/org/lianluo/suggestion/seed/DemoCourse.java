package org.lianluo.suggestion.seed;

import java.util.List;
import java.util.Random;
import org.lianluo.suggestion.SuggestionStatus;

/**
 * How far an invented suggestion has come.
 *
 * @param age days from its beginning to today
 * @param gaps days before screening, assignment, signing for, reply and evaluation
 */
record DemoCourse(SuggestionStatus end, int age, List<Integer> gaps) {

    /** Shares of the states, of 100; what remains is closed. */
    private static final List<Share> SHARES = List.of(
            new Share(SuggestionStatus.DRAFT, 4),
            new Share(SuggestionStatus.SUBMITTED, 12),
            new Share(SuggestionStatus.ACCEPTED, 9),
            new Share(SuggestionStatus.ASSIGNED, 9),
            new Share(SuggestionStatus.SIGNED_FOR, 26),
            new Share(SuggestionStatus.REPLIED, 12));

    private record Share(SuggestionStatus status, int of100) {}

    static DemoCourse of(DemoItem item, Random random) {
        var end = item.notAcceptedReason() != null
                ? SuggestionStatus.NOT_ACCEPTED
                : item.returnReason() != null ? SuggestionStatus.RETURNED_FOR_REVISION : drawn(random);
        var gaps = List.of(
                2 + random.nextInt(7),
                1 + random.nextInt(5),
                random.nextInt(3),
                25 + random.nextInt(55),
                2 + random.nextInt(20));
        int passed =
                gaps.subList(0, steps(end)).stream().mapToInt(Integer::intValue).sum();
        return new DemoCourse(end, passed + waiting(end, random), gaps);
    }

    private static SuggestionStatus drawn(Random random) {
        int ticket = random.nextInt(100);
        for (Share share : SHARES) {
            ticket -= share.of100();
            if (ticket < 0) {
                return share.status();
            }
        }
        return SuggestionStatus.CLOSED;
    }

    private static int steps(SuggestionStatus end) {
        return switch (end) {
            case DRAFT, SUBMITTED, DISCARDED -> 0;
            case RETURNED_FOR_REVISION, NOT_ACCEPTED, ACCEPTED -> 1;
            case ASSIGNED -> 2;
            case SIGNED_FOR -> 3;
            case REPLIED -> 4;
            case CLOSED -> 5;
        };
    }

    /** How long it has stood in its state: for a few of them longer than the rules allow. */
    private static int waiting(SuggestionStatus end, Random random) {
        return switch (end) {
            case DRAFT, DISCARDED -> random.nextInt(20);
            case SUBMITTED -> random.nextInt(17);
            case RETURNED_FOR_REVISION -> random.nextInt(14);
            case ACCEPTED -> random.nextInt(9);
            case ASSIGNED -> random.nextInt(5);
            case SIGNED_FOR -> 3 + random.nextInt(100);
            case REPLIED -> 1 + random.nextInt(38);
            case NOT_ACCEPTED, CLOSED -> 3 + random.nextInt(150);
        };
    }
}
