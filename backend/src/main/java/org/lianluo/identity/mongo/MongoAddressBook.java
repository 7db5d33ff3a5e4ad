package org.lianluo.identity.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.lianluo.identity.AddressBook;
import org.lianluo.identity.Addressee;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Id;
import org.lianluo.shared.Owner;
import org.lianluo.shared.Role;
import org.lianluo.shared.UnitId;
import org.springframework.stereotype.Repository;

/** Addresses as they stand with the accounts. */
@Repository
class MongoAddressBook implements AddressBook {

    private final MongoCollection<AccountDocument> accounts;

    MongoAddressBook(MongoDatabase database) {
        this.accounts = database.getCollection(MongoAccounts.COLLECTION, AccountDocument.class);
    }

    @Override
    public List<Addressee> behind(Owner owner) {
        return workingFor(owner).map(this::list).orElse(List.of());
    }

    @Override
    public Optional<Addressee> find(AccountId account) {
        return list(eq("_id", account)).stream().findFirst();
    }

    private List<Addressee> list(Bson filter) {
        return accounts.find(and(filter, eq("enabled", true), ne("email", null))).into(new ArrayList<>()).stream()
                .flatMap(MongoAddressBook::addressee)
                .toList();
    }

    private static Stream<Addressee> addressee(AccountDocument document) {
        var account = document.account();
        var email = account.email();
        return email == null ? Stream.of() : Stream.of(new Addressee(account.me(), email, account.locale()));
    }

    private static Optional<Bson> workingFor(Owner owner) {
        if (owner.isOffice()) {
            return Optional.of(eq("roles", Role.STAFF.name()));
        }
        var key = owner.key();
        if (Id.isWellFormed(DeputyId.PREFIX, key)) {
            return Optional.of(eq("deputy", key));
        }
        if (Id.isWellFormed(UnitId.PREFIX, key)) {
            return Optional.of(eq("unit", key));
        }
        return Id.isWellFormed(DelegationId.PREFIX, key) ? Optional.of(eq("delegation", key)) : Optional.empty();
    }
}
