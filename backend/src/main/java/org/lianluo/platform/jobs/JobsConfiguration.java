package org.lianluo.platform.jobs;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Work that comes back by the clock; every such job is idempotent, since several nodes may run it at once. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class JobsConfiguration {}
