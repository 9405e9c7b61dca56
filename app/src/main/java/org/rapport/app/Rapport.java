package org.rapport.app;

import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

import org.rapport.app.command.CommandLine;
import org.rapport.host.HostConfiguration;
import org.rapport.host.running.RunningConfiguration;

/// The site.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@Import({HostConfiguration.class, RunningConfiguration.class})
public class Rapport {
    /// Does what the command line asks for and ends, or serves until it is stopped. `--demo` fills an empty site with
    /// sample content.
    public static void main(String[] arguments) {
        CommandLine.read(arguments).ifPresentOrElse(line -> System.exit(line.run(System.out, Rapport.class)),
                () -> serve(arguments));
    }

    private static void serve(String[] arguments) {
        var site = new SpringApplication(Rapport.class);
        if (List.of(arguments).contains("--demo")) {
            site.setAdditionalProfiles("demo");
        }
        site.run(arguments);
    }
}
