package org.rapport.host;

import java.util.Objects;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.type.AnnotationMetadata;

/// Registers the components of every module whose manifest is on the class path: being there is all it takes.
final class ModuleComponents implements ImportBeanDefinitionRegistrar {
    private final ResourceLoader house;

    ModuleComponents(ResourceLoader house) {
        this.house = house;
    }

    @Override
    public void registerBeanDefinitions(AnnotationMetadata importing, BeanDefinitionRegistry registry) {
        var scanner = new ClassPathBeanDefinitionScanner(registry);
        scanner.setResourceLoader(house);
        scanner.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        for (var manifest : Manifests.on(Objects.requireNonNull(house.getClassLoader()))) {
            scanner.scan(manifest.packageName());
        }
    }
}
