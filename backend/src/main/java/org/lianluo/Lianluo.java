package org.lianluo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: one process that serves the portal, the GraphQL API and the authorization server. */
@SpringBootApplication
public class Lianluo {

    public static void main(String[] args) {
        SpringApplication.run(Lianluo.class, args);
    }
}
