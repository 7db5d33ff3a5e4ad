package org.lianluo.unit;

/** What sort of body a unit is. */
public enum UnitKind {
    MINISTRY,
    STATE_COUNCIL_BODY,
    BUREAU,
    INSTITUTION,
    STATE_COMPANY,
    PARTY,
    MASS_ORGANISATION,
    CONGRESS,
    COURT,
    PROCURATORATE,
    SUPERVISORY,
    MILITARY,
    LOCAL_GOVERNMENT
}
