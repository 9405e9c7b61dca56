package org.rapport.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

import org.rapport.host.HostConfiguration;

/// The site.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@Import(HostConfiguration.class)
public class Rapport {
    public static void main(String[] arguments) {
        SpringApplication.run(Rapport.class, arguments);
    }
}
