package org.lianluo.identity.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.lianluo.identity.domain.Client;
import org.lianluo.identity.domain.Clients;
import org.springframework.stereotype.Repository;

/** Clients in the collection {@code clients}. */
@Repository
class MongoClients implements Clients {

    private final MongoCollection<ClientDocument> clients;

    MongoClients(MongoDatabase database) {
        this.clients = database.getCollection("clients", ClientDocument.class);
    }

    @Override
    public Optional<Client> find(String id) {
        return Optional.ofNullable(clients.find(eq("_id", id)).first()).map(ClientDocument::client);
    }

    @Override
    public boolean add(Client client) {
        return Insert.ifAbsent(clients, ClientDocument.of(client));
    }

    @Override
    public void save(Client client) {
        clients.replaceOne(eq("_id", client.id()), ClientDocument.of(client), new ReplaceOptions().upsert(true));
    }
}
