# For the scripts beside it: a JDK 25 in $jdk, and the finished jar in $jar, built if there is none.
jdk_25() {
    for home in "${JAVA_HOME:-}" "${JAVA25_HOME:-}" /usr/lib/jvm/*; do
        if [ -x "$home/bin/javac" ] && grep -qsE '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$home/release"; then
            echo "$home"
            return
        fi
    done
    echo "The benchmark needs a JDK 25 or newer: please install one, for example Eclipse Temurin 25." >&2
    return 1
}

jdk=$(jdk_25)
jar=$PWD/app/target/rapport.jar
[ -f "$jar" ] || ./mvnw -q -pl app -am package -DskipTests
