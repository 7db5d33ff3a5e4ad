package org.lianluo.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** The application of the tests of the rulebook and no others, because what rules come to is counted over all items. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DemoApplication
@TestPropertySource(properties = "spring.application.name=lianluo-rules")
@interface RulebookApplication {}
