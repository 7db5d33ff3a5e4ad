package org.lianluo.platform.graphql;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How deep and how wide an operation is, fragments counted wherever they are spread; introspection is not counted, it
 * reads nothing from the store.
 */
record QueryShape(int depth, int aliases, int rootFields) {

    static QueryShape of(OperationDefinition operation, Map<String, FragmentDefinition> fragments) {
        var measure = new Measure(fragments);
        measure.visit(operation.getSelectionSet(), 1);
        return new QueryShape(measure.depth, measure.aliases, measure.rootFields);
    }

    private static final class Measure {

        private final Map<String, FragmentDefinition> fragments;
        private int depth;
        private int aliases;
        private int rootFields;

        Measure(Map<String, FragmentDefinition> fragments) {
            this.fragments = fragments;
        }

        void visit(@Nullable SelectionSet selections, int level) {
            if (selections == null || aliases > QueryLimits.MAX_ALIASES || depth > QueryLimits.MAX_DEPTH) {
                return;
            }
            for (Selection<?> selection : selections.getSelections()) {
                if (selection instanceof Field field) {
                    visit(field, level);
                } else if (selection instanceof InlineFragment inline) {
                    visit(inline.getSelectionSet(), level);
                } else if (selection instanceof FragmentSpread spread) {
                    var fragment = fragments.get(spread.getName());
                    visit(fragment == null ? null : fragment.getSelectionSet(), level);
                }
            }
        }

        private void visit(Field field, int level) {
            rootFields += level == 1 ? 1 : 0;
            aliases += field.getAlias() == null ? 0 : 1;
            if (field.getName().startsWith("__")) {
                return;
            }
            depth = Math.max(depth, level);
            visit(field.getSelectionSet(), level + 1);
        }
    }
}
