package org.lianluo.platform.embedded;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Where no MongoDB is named, the application brings its own store or connects to one that other nodes share. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoMongoUri.class)
@EnableConfigurationProperties(EmbeddedStoreProperties.class)
public class EmbeddedStoreConfiguration {

    /** The store runs in this process. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(NoMongoUri.class)
    @ConditionalOnProperty(name = "lianluo.store.mode", havingValue = "embedded", matchIfMissing = true)
    static class Embedded {

        @Bean
        EmbeddedStore embeddedStore(EmbeddedStoreProperties properties, ObjectProvider<Clock> clock) {
            return EmbeddedStore.start(properties.data(), 0, clock.getIfAvailable(Clock::systemUTC));
        }

        @Bean
        MongoConnectionDetails embeddedStoreConnection(EmbeddedStore store, EmbeddedStoreProperties properties) {
            ConnectionString connection =
                    store.connectionString(properties.store().database());
            return () -> connection;
        }
    }

    /** The store runs in a process of its own. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(NoMongoUri.class)
    @ConditionalOnProperty(name = "lianluo.store.mode", havingValue = "shared")
    static class Shared {

        @Bean
        MongoConnectionDetails sharedStoreConnection(EmbeddedStoreProperties properties) {
            EmbeddedStoreProperties.Store store = properties.store();
            StoreFolder folder = StoreFolder.in(properties.data());
            Path secretFile = store.secretFile() == null ? folder.secret() : store.secretFile();
            StoreSecret secret = StoreSecret.read(secretFile);
            StoreAddress address = store.address() == null
                    ? StoreAddress.ofRunning(folder)
                    : new StoreAddress(store.address(), secret);
            ConnectionString connection = address.toConnectionString(store.database());
            return () -> connection;
        }
    }
}
