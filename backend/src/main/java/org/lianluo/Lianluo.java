package org.lianluo;

import org.lianluo.matching.OfflineCommands;
import org.lianluo.platform.seed.ImportCommand;
import org.lianluo.search.SearchCommands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: one process that serves the portal, the GraphQL API and the authorization server. */
@SpringBootApplication
public class Lianluo {

    public static void main(String[] args) {
        if (ImportCommand.isMeantBy(args)) {
            var context = SpringApplication.run(Lianluo.class, ImportCommand.quiet(args));
            System.exit(SpringApplication.exit(context));
        }
        if (OfflineCommands.isMeantBy(args)) {
            System.exit(OfflineCommands.run(System.out, args));
        }
        if (SearchCommands.isMeantBy(args)) {
            System.exit(SearchCommands.run(System.out, args));
        }
        SpringApplication.run(Lianluo.class, args);
    }
}
