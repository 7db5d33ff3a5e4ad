package org.lianluo.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The application with a virus scanner and items of the tests' own, with demo accounts and no other data. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "lianluo.seeds=none")
@ContextConfiguration(initializers = {FolderOfItsOwn.class, ScannerAndItems.class})
@ActiveProfiles("demo")
@interface FilesApplication {}
