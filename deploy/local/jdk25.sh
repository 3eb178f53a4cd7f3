# Finds a JDK 25 or newer and exports JAVA_HOME. Sourced by /run and /test.

java_release() { # the major version of the JDK in $1, or nothing
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
  fi
}

jdk_candidates() { # one folder a line; JAVA_HOME and PATH come first
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  if command -v javac >/dev/null 2>&1; then
    local javac
    javac=$(command -v javac)
    javac=$(readlink -f "$javac" 2>/dev/null || printf '%s' "$javac")
    dirname "$(dirname "$javac")"
  fi
  local folder
  for folder in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/* /opt/* /opt/*/* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ ! -x "$folder/bin/javac" ] || printf '%s\n' "$folder"
  done
}

find_jdk25() {
  local folder release
  while IFS= read -r folder; do
    release=$(java_release "$folder")
    if [ "${release:-0}" -ge 25 ]; then
      export JAVA_HOME="$folder"
      return 0
    fi
  done < <(jdk_candidates)
  echo "Imza needs a JDK 25 and none was found; install one, for example from https://adoptium.net, or set JAVA_HOME to its folder." >&2
  return 1
}
