package org.lianluo.rulebook.mongo;

import org.bson.codecs.pojo.annotations.BsonId;
import org.lianluo.rulebook.domain.RuleSet;

/** One version of a rule set, kept under its key, for example {@code rls_npc_2025/2}. */
public record RuleSetDocument(@BsonId String key, RuleSet ruleSet) {}
