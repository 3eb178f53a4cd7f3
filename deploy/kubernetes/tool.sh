# For the scripts beside it: "tool CLASS ARGUMENTS" runs a program of this folder.
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source deploy/local/jdk25.sh
find_jdk25 || exit 1

main=deploy/kubernetes/target/classes/org/imza/kubernetes
libraries=petition-service/target/quarkus-app/lib
if [ ! -f "$main/keys/Main.class" ] || [ ! -d "$libraries/main" ]; then
  ./mvnw -q -pl deploy/kubernetes -am -DskipTests -Dspotless.check.skip package >&2
fi

tool() {
  "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 --sun-misc-unsafe-memory-access=allow \
    -Djava.util.logging.manager=org.jboss.logmanager.LogManager -Dslf4j.internal.verbosity=ERROR \
    -cp "deploy/kubernetes/target/classes:$libraries/main/*:$libraries/boot/*" "org.imza.kubernetes.$1" "${@:2}"
}
