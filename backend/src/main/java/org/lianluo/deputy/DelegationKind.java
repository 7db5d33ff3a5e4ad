package org.lianluo.deputy;

/** What sort of electoral unit elects a delegation. */
public enum DelegationKind {
    MUNICIPALITY,
    PROVINCE,
    AUTONOMOUS_REGION,
    SAR,
    TAIWAN,
    ARMED_FORCES
}
