package org.lianluo.identity.domain;

import java.util.Optional;

/** All third-party clients. */
public interface Clients {

    Optional<Client> find(String id);

    /** Adds a new client; false where the id is taken. */
    boolean add(Client client);

    /** Replaces a client; adds it where it is missing. */
    void save(Client client);
}
