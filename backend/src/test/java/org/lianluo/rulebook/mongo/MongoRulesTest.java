package org.lianluo.rulebook.mongo;

import org.lianluo.rulebook.domain.Rules;
import org.lianluo.testing.TestStore;

class MongoRulesTest extends RulesContract {

    @Override
    Rules rules() {
        return new MongoRules(TestStore.database(new RulebookConfiguration().rulebookIndexes()));
    }
}
