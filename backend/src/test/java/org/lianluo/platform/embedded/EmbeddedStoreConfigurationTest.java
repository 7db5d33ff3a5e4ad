package org.lianluo.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EmbeddedStoreConfigurationTest {

    @TempDir
    Path data;

    private ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MongoAutoConfiguration.class))
                .withUserConfiguration(EmbeddedStoreConfiguration.class)
                .withPropertyValues("lianluo.data=" + data);
    }

    @Test
    void bringsItsOwnStoreWhereNoMongoDbIsNamed() {
        runner().run(context -> {
            MongoClient client = context.getBean(MongoClient.class);
            client.getDatabase("t").getCollection("items").insertOne(new Document("_id", 1));
            assertThat(context).hasSingleBean(EmbeddedStore.class);
        });
        runner().withPropertyValues("spring.mongodb.uri=").run(context -> {
            MongoClient client = context.getBean(MongoClient.class);
            assertThat(client.getDatabase("t").getCollection("items").countDocuments())
                    .isEqualTo(1);
        });
    }

    @Test
    void connectsToAStoreThatOthersShare() {
        try (StoreTestKit kit = StoreTestKit.on(data)) {
            kit.collection("items").insertOne(new Document("_id", 7));
            runner().withPropertyValues("lianluo.store.mode=shared").run(context -> {
                assertThat(context).doesNotHaveBean(EmbeddedStore.class);
                MongoClient client = context.getBean(MongoClient.class);
                assertThat(client.getDatabase("t").getCollection("items").find().first())
                        .containsEntry("_id", 7);
            });
        }
    }

    @Test
    void staysAwayWhereAMongoDbIsNamed() {
        runner().withPropertyValues("spring.mongodb.uri=mongodb://localhost:1/t")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(EmbeddedStore.class);
                    assertThat(data).isEmptyDirectory();
                });
        runner().withPropertyValues("MONGODB_URI=mongodb://localhost:1/t")
                .run(context -> assertThat(context).doesNotHaveBean(EmbeddedStore.class));
    }
}
