package org.lianluo.testing;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** Gives an application a store that is gone when the test is over. */
public class InMemoryStore implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** One that several applications can be pointed at by {@code spring.mongodb.uri}. */
    public static MongoServer start() {
        var server = new MongoServer(H2Backend.inMemory());
        server.bind();
        return server;
    }

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        var server = start();
        TestPropertyValues.of("spring.mongodb.uri=" + server.getConnectionString())
                .applyTo(application);
        application.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                server.shutdown();
            }
        });
    }
}
