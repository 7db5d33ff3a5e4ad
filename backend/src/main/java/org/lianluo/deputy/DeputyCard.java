package org.lianluo.deputy;

import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Node;

/** stub */
public record DeputyCard(DeputyId id, String name) implements Node {}
