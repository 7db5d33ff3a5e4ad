package org.lianluo.file.scan;

import java.time.Duration;
import org.lianluo.file.domain.VirusScan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which scanner uploads are shown to. */
@Configuration(proxyBeanMethods = false)
class ScanConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ScanConfiguration.class);
    private static final String NONE = "none";

    @Bean
    VirusScan virusScan(
            @Value("${lianluo.file.clamav}") String address,
            @Value("${lianluo.file.scan-patience}") Duration patience) {
        if (address.equals(NONE)) {
            LOG.warn("No virus scanner looks at uploaded files; name one in lianluo.file.clamav");
            return new NoScan();
        }
        int colon = address.lastIndexOf(':');
        if (colon < 1 || !address.substring(colon + 1).matches("\\d{1,5}")) {
            throw new IllegalArgumentException("lianluo.file.clamav is not host:port or none, but: " + address);
        }
        return new ClamAv(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)), patience);
    }
}
