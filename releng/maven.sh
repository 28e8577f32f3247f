# Sourced by ./waymark and ./verify, with "root" set to the checkout: the build's Java, its Maven, and its lock.

maven_version=3.9.11
maven_needed=3.9
build_folder=$root/.mvn-dist

. "$root/releng/dev.waymark.dist/src/java.sh"

# Is version $1 at least version $2?
at_least() {
  [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

# Sets "mvn" to the installed Maven, or to a newer one that the installed one fetches, where it is too old.
find_maven() {
  local installed
  find_java
  export JAVA_HOME=${JAVA_HOME:-$(readlink -f "$java" | sed 's:/bin/java$::')}
  mvn=$build_folder/apache-maven-$maven_version/bin/mvn
  [ -x "$mvn" ] && return
  if ! command -v mvn >/dev/null; then
    echo "There is no Maven in the PATH; install one (Debian: apt-get install maven)." >&2
    exit 127
  fi
  mkdir -p "$build_folder"
  # Away from the checkout's pom.xml, which an old Maven could not read.
  cd "$build_folder" || exit 3
  installed=$(mvn -v -B 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
  if at_least "${installed:-0}" "$maven_needed"; then
    mvn=$(command -v mvn)
  else
    echo "Fetching Maven $maven_version, for the installed one is $installed." >&2
    if ! mvn -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -DoutputDirectory="$build_folder" \
        -Dartifact="org.apache.maven:apache-maven:$maven_version:zip:bin" >maven.log 2>&1; then
      cat maven.log >&2
      exit 3
    fi
    "$JAVA_HOME/bin/jar" xf "apache-maven-$maven_version-bin.zip" || exit 3
    rm "apache-maven-$maven_version-bin.zip"
    chmod +x "$mvn"
  fi
  cd "$root" || exit 3
}

# Only one build at a time works in a checkout; others wait for it.
lock_build() {
  mkdir -p "$build_folder" || exit 3
  exec 9>"$build_folder/lock"
  flock 9
}

# The compiler takes the files that changed and not those that use them: without its old output it takes all.
forget_classes() {
  rm -rf "$root"/bundles/*/target/classes "$root"/tests/*/target/classes
}

# Where the build puts the workbench for this machine, in its folder of programs.
program_folder() {
  local processor
  processor=$(uname -m | sed 's/arm64/aarch64/')
  case $(uname -s) in
    Linux) echo "linux/gtk/$processor/waymark-workbench" ;;
    Darwin) echo "macosx/cocoa/$processor/Waymark.app/Contents/MacOS" ;;
    *)
      echo "waymark: start the workbench of this system from releng/dev.waymark.workbench/target/products." >&2
      return 2
      ;;
  esac
}
