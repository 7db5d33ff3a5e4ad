package org.lianluo.identity;

import java.util.List;
import java.util.Optional;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Owner;

/** Where people can be written to; knows nobody who is disabled or whose address is not known. */
public interface AddressBook {

    /** Those who answer for what an owner owes: the deputy, who works for the unit, in the office or for the delegation. */
    List<Addressee> behind(Owner owner);

    Optional<Addressee> find(AccountId account);
}
