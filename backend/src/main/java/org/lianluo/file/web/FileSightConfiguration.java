package org.lianluo.file.web;

import org.lianluo.file.FileAccess;
import org.lianluo.file.domain.FileSight;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The permissions of the workflow modules, of which there may be none yet. */
@Configuration(proxyBeanMethods = false)
class FileSightConfiguration {

    @Bean
    FileSight fileSight(ObjectProvider<FileAccess> modules) {
        return new FileSight(modules.orderedStream().toList());
    }
}
