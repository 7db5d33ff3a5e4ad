package org.lianluo.journey;

import org.lianluo.file.FileAccess;
import org.lianluo.shared.Actor;
import org.lianluo.shared.FileId;
import org.lianluo.shared.Role;
import org.lianluo.testing.FakeClamd;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives an application a scanner that says what a test wants, and items to which files can be attached. */
final class ScannerAndItems implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var clamd = new FakeClamd();
        TestPropertyValues.of("lianluo.file.clamav=" + clamd.address()).applyTo(context);
        context.getBeanFactory().registerSingleton("fakeClamd", clamd);
        context.getBeanFactory().registerSingleton("testItems", new Items());
    }

    /** Items of the tests, which the public and staff may read. */
    private static final class Items implements FileAccess {

        @Override
        public boolean covers(String item) {
            return item.startsWith("tst_");
        }

        @Override
        public boolean mayRead(String item, FileId file, Actor actor) {
            return item.equals("tst_public") || actor.is(Role.STAFF);
        }
    }
}
