package org.lianluo.shared;

/** Who owes something: a deputy, a unit, or an office that has no id of its own. */
public record Owner(String key) {

    /** The deputies' work office (代表工作机构). */
    public static final Owner OFFICE = new Owner("office");

    public static Owner of(Id id) {
        return new Owner(id.value());
    }

    public boolean isOffice() {
        return equals(OFFICE);
    }
}
