package org.lianluo.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.lianluo.testing.InMemoryStore;
import org.lianluo.testing.MovableClock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The application with its demo accounts and no other data, on a store and a clock of the test's own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "lianluo.seeds=none")
@ContextConfiguration(initializers = InMemoryStore.class)
@Import(MovableClock.Installed.class)
@ActiveProfiles("demo")
@interface IdentityApplication {}
