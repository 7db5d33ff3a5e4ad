package org.lianluo.identity.web;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** The files of the portal; every address that is a page of the portal and no file gets its one page. */
@Configuration(proxyBeanMethods = false)
class PortalPages implements WebMvcConfigurer {

    private static final String FILES = "classpath:/META-INF/resources/";
    private static final List<String> NOT_PAGES =
            List.of("api/", "graphql", "actuator", "oauth2/", "connect/", "userinfo", "assets/", ".well-known/");

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(FILES + "assets/")
                .setCacheControl(CacheControl.maxAge(365, TimeUnit.DAYS).immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations(FILES)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addResolver(new PageOrFile());
    }

    /** Finds files, and the portal's page for addresses without an extension. */
    static final class PageOrFile extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            var file = super.getResource(path, location);
            return file != null || !isPage(path) ? file : super.getResource("index.html", location);
        }

        private static boolean isPage(String path) {
            return path.indexOf('.', path.lastIndexOf('/') + 1) < 0
                    && NOT_PAGES.stream().noneMatch(path::startsWith);
        }
    }
}
