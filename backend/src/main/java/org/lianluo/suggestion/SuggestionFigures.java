package org.lianluo.suggestion;

import java.util.List;
import java.util.Map;
import org.lianluo.shared.Actor;

/** Where other modules count suggestions; each number is that of the items the list gives for the same conditions. */
public interface SuggestionFigures {

    /**
     * How many suggestions have each figure, by the values of a dimension; what nobody has is left out. Those without a
     * value stand under the empty text; one with several values counts for each. Forbidden to those who may not see it.
     */
    Map<String, Map<Figure, Integer>> count(FigureQuery query, Dimension by, Actor reader);

    /** How many suggestions have each figure, each counted once; what nobody has is left out. */
    Map<Figure, Integer> total(FigureQuery query, Actor reader);

    /** All fields in their official order. */
    List<FieldName> fields();
}
