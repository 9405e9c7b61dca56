package org.rapport.host.gate;

import java.util.Set;

/// The methods that may link a call: those that the compiler of the JDK writes.
final class Bootstraps {
    private static final String LAMBDAS = "java.lang.invoke.LambdaMetafactory";
    private static final Set<String> OPEN = Set.of(LAMBDAS,
            "java.lang.invoke.StringConcatFactory", "java.lang.runtime.ObjectMethods",
            "java.lang.runtime.SwitchBootstraps", "java.lang.invoke.ConstantBootstraps");

    private Bootstraps() {}

    static boolean isOpen(String type) {
        return OPEN.contains(type);
    }

    static boolean isOfLambdas(String type) {
        return type.equals(LAMBDAS);
    }
}
