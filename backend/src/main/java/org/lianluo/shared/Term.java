package org.lianluo.shared;

/** How long somebody has, for example 3 months or 5 working days. */
public record Term(int amount, TermUnit unit) {

    public Term {
        if (amount < 1 || amount > 36_525) {
            throw new IllegalArgumentException("A term of " + amount + " " + unit);
        }
    }

    public static Term months(int amount) {
        return new Term(amount, TermUnit.MONTHS);
    }

    public static Term workingDays(int amount) {
        return new Term(amount, TermUnit.WORKING_DAYS);
    }

    public static Term days(int amount) {
        return new Term(amount, TermUnit.DAYS);
    }
}
