package org.lianluo.testing;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.lianluo.platform.mongo.StoreIndexes;
import org.lianluo.platform.web.Messages;
import org.lianluo.rulebook.OpenClocks;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The beans of the directory modules over a store of its own, without web and without a ready application. */
public final class TestContext {

    private static final Instant NOW = Instant.parse("2026-07-06T02:30:00Z");

    private TestContext() {}

    public static AnnotationConfigApplicationContext over(MongoDatabase database, Map<String, Object> properties) {
        var context = new AnnotationConfigApplicationContext();
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
        context.registerBean(MongoDatabase.class, () -> database);
        context.registerBean(Clock.class, () -> Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));
        context.registerBean(Messages.class);
        context.registerBean(OpenClocks.class, () -> ruleSets -> List.of());
        context.scan(
                "org.lianluo.platform.seed",
                "org.lianluo.rulebook",
                "org.lianluo.unit",
                "org.lianluo.committee",
                "org.lianluo.deputy");
        context.refresh();
        context.getBeansOfType(StoreIndexes.class).values().forEach(indexes -> indexes.create(database));
        return context;
    }
}
