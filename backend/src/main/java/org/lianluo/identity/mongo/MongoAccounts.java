package org.lianluo.identity.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.lianluo.identity.domain.Account;
import org.lianluo.identity.domain.Accounts;
import org.lianluo.shared.AccountId;
import org.springframework.stereotype.Repository;

/** Accounts in the collection {@code accounts}. */
@Repository
class MongoAccounts implements Accounts {

    static final String COLLECTION = "accounts";

    private final MongoCollection<AccountDocument> accounts;

    MongoAccounts(MongoDatabase database) {
        this.accounts = database.getCollection(COLLECTION, AccountDocument.class);
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return Optional.ofNullable(accounts.find(eq("_id", id)).first()).map(AccountDocument::account);
    }

    @Override
    public Optional<Account> findByLoginName(String loginName) {
        return Optional.ofNullable(accounts.find(eq("loginName", loginName)).first())
                .map(AccountDocument::account);
    }

    @Override
    public boolean isEmpty() {
        return accounts.find().limit(1).first() == null;
    }

    @Override
    public boolean add(Account account) {
        return Insert.ifAbsent(accounts, AccountDocument.of(account));
    }

    @Override
    public boolean save(Account account) {
        var before = and(eq("_id", account.id()), eq("version", account.version() - 1));
        return accounts.findOneAndReplace(before, AccountDocument.of(account)) != null;
    }
}
