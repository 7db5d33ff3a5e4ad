package org.lianluo.matching.domain;

import java.util.function.Predicate;

/** What a good suggestion has, and what cannot be one (Rules on handling suggestions, article 5). */
public enum DraftCheckKind {
    /** Asks for one matter. */
    ONE_MATTER(DraftRules::asksForOneMatter),
    /** Says where and how it stands, with a number, a place or a time. */
    FACTS(DraftRules::hasFacts),
    /** Says what to do. */
    CONCRETE_MEASURES(DraftRules::hasMeasures),
    /** Is about others than the deputy and relatives. */
    NOT_OWN_MATTER(DraftRules::isNotOwnMatter),
    /** Does not pass on somebody's letter. */
    NOT_PASSED_ON_LETTER(DraftRules::isNoLetter),
    /** Is no academic debate, and does not recommend a product. */
    NOT_ACADEMIC_OR_PROMOTION(DraftRules::isNoPromotion),
    /** Does not ask for a decision in a case before a court, and denounces nobody. */
    NOT_PENDING_CASE(DraftRules::isNoCase),
    /** Has substance. */
    SUBSTANCE(DraftRules::hasSubstance);

    private final Predicate<DraftText> rule;

    DraftCheckKind(Predicate<DraftText> rule) {
        this.rule = rule;
    }

    /** Whether nothing in the draft speaks against it; a hint to the writer, never a decision. */
    public boolean passes(DraftText draft) {
        return rule.test(draft);
    }
}
