package org.lianluo.suggestion.domain;

import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionStatus;

/** The whole workflow of a suggestion, and of each unit's assignment, as tables: every action, obligation and button comes from here. */
public final class Workflow {

    /** The states of the whole. Acts on one assignment stand in {@link #ASSIGNMENTS}. */
    public static final List<Transition<SuggestionStatus>> TABLE = WholeTable.ROWS;

    /** The states of one unit's assignment. */
    public static final List<Transition<AssignmentStatus>> ASSIGNMENTS = AssignmentTable.ROWS;

    /** What each state of the whole makes somebody owe. */
    public static final Map<SuggestionStatus, Duty> DUTIES = WholeTable.DUTIES;

    /** What each state of an assignment makes somebody owe. */
    public static final Map<AssignmentStatus, List<Duty>> ASSIGNMENT_DUTIES = AssignmentTable.DUTIES;

    private static final Map<SuggestionAction, Map<SuggestionStatus, List<Transition<SuggestionStatus>>>> ON_WHOLE =
            byActionAndState(TABLE);
    private static final Map<SuggestionAction, Map<AssignmentStatus, List<Transition<AssignmentStatus>>>>
            ON_ASSIGNMENT = byActionAndState(ASSIGNMENTS);
    private static final Map<SuggestionAction, Party> PARTIES = Stream.concat(TABLE.stream(), ASSIGNMENTS.stream())
            .collect(Collectors.toMap(
                    Transition::action, Transition::who, Workflow::same, () -> new EnumMap<>(SuggestionAction.class)));

    private Workflow() {}

    public static boolean isOnAssignment(SuggestionAction action) {
        return ON_ASSIGNMENT.containsKey(action);
    }

    /** The rows by which the action leads on from a state of the whole; empty where it is not possible there. */
    static List<Transition<SuggestionStatus>> find(SuggestionStatus from, SuggestionAction action) {
        return ON_WHOLE.getOrDefault(action, Map.of()).getOrDefault(from, List.of());
    }

    /** The same for a state of an assignment. */
    static List<Transition<AssignmentStatus>> find(AssignmentStatus from, SuggestionAction action) {
        return ON_ASSIGNMENT.getOrDefault(action, Map.of()).getOrDefault(from, List.of());
    }

    private static <S extends Enum<S>> Map<SuggestionAction, Map<S, List<Transition<S>>>> byActionAndState(
            List<Transition<S>> table) {
        return table.stream()
                .collect(groupingBy(
                        Transition::action,
                        () -> new EnumMap<>(SuggestionAction.class),
                        groupingBy(Transition::from, Collectors.toUnmodifiableList())));
    }

    /** Whose the action is; every action has one party, whatever the state; null for what begins a suggestion. */
    static @Nullable Party party(SuggestionAction action) {
        return PARTIES.get(action);
    }

    private static Party same(Party one, Party other) {
        if (one != other) {
            throw new IllegalStateException("An action of both " + one + " and " + other);
        }
        return one;
    }
}
