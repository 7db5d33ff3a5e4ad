package org.lianluo.journey;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Lets tests see what an application sends to its store and what it thinks of its schema. */
final class Watchers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("storeTraffic", new StoreTraffic());
        context.getBeanFactory().registerSingleton("schemaInspection", new SchemaInspection());
    }
}
