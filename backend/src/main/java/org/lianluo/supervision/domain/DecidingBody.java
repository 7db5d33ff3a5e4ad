package org.lianluo.supervision.domain;

/** Who sets topics of key supervision; the Council of Chairpersons since 2025 (Law on Deputies, article 52). */
public enum DecidingBody {
    GENERAL_OFFICE,
    COUNCIL_OF_CHAIRPERSONS
}
