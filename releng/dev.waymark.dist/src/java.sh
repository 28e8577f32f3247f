# Sourced: find_java sets "java" to a Java 17 or later and "java_version" to its number, or ends with a message.

# The major version of the Java whose command is $1; reads the JDK's release file, for starting Java costs time.
java_major() {
  local home version=
  home=$(readlink -f "$1")
  home=${home%/bin/java}
  if [ -r "$home/release" ]; then
    while IFS='=' read -r key value; do
      [ "$key" = JAVA_VERSION ] && version=${value//\"/} && break
    done <"$home/release"
  fi
  [ -n "$version" ] || version=$("$1" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p')
  version=${version#1.}
  echo "${version%%[!0-9]*}"
}

find_java() {
  local where
  if [ -n "${JAVA_HOME:-}" ]; then
    java=$JAVA_HOME/bin/java where="JAVA_HOME ($JAVA_HOME)"
  else
    java=$(command -v java) where="the PATH"
  fi
  if [ -z "$java" ] || [ ! -x "$java" ]; then
    echo "waymark: there is no Java in $where; install a JDK 17 or later, or set JAVA_HOME to one." >&2
    exit 127
  fi
  java_version=$(java_major "$java")
  if [ "${java_version:-0}" -lt 17 ]; then
    echo "waymark: the Java in $where is version ${java_version:-unknown}; Waymark needs 17 or later. Set JAVA_HOME to one." >&2
    exit 127
  fi
}
