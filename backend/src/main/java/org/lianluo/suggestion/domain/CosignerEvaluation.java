package org.lianluo.suggestion.domain;

import org.lianluo.shared.DeputyId;

/** What a co-signer thinks of the reply, beside the sponsor's evaluation. */
public record CosignerEvaluation(DeputyId deputy, Evaluation evaluation) {}
