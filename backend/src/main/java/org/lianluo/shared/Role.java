package org.lianluo.shared;

import java.util.EnumSet;
import java.util.Set;

/** What an account does; the three administrators' roles exclude each other (GB/T 22239-2019, 8.1.5). */
public enum Role {
    DEPUTY,
    UNIT_CLERK,
    UNIT_LEADER,
    STAFF,
    COMMITTEE,
    MEMBER,
    LIAISON,
    SYSTEM_ADMIN,
    SECURITY_ADMIN,
    AUDIT_ADMIN;

    private static final Set<Role> ADMINISTRATORS = EnumSet.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN);

    /** Whether one account may hold these roles together. */
    public static boolean mayCombine(Set<Role> roles) {
        return roles.stream().noneMatch(ADMINISTRATORS::contains) || roles.size() == 1;
    }
}
