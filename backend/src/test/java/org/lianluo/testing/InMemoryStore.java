package org.lianluo.testing;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A store that is gone when the test is over. */
@TestConfiguration(proxyBeanMethods = false)
public class InMemoryStore {

    /** One that several applications can be pointed at by {@code spring.mongodb.uri}. */
    public static MongoServer start() {
        var server = new MongoServer(H2Backend.inMemory());
        server.bind();
        return server;
    }

    @Bean(destroyMethod = "shutdownNow")
    MongoServer mongoServer() {
        return start();
    }

    @Bean
    MongoConnectionDetails mongoConnectionDetails(MongoServer server) {
        return () -> new ConnectionString(server.getConnectionString());
    }
}
