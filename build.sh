#!/usr/bin/env bash
# Builds the echo server from its Swift source, or runs every test; see `./build.sh --help`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

usage() {
  cat <<'TEXT'
Usage: ./build.sh [PLATFORM_LINUX|PLATFORM_OSX]
       ./build.sh test
       ./build.sh --help

PLATFORM_LINUX, PLATFORM_OSX   Build asmgen, write the NASM sources of the TCP echo server to
                               out/tcp-server-PLATFORM, assemble and link them to ./server.
                               Without an argument: for the system this runs on.
test                           Run every test. Those of macOS's constants and layouts need headers from PyPI, about
                               100 MB to download; ASMGEN_MACOS_HEADERS=none leaves them out.

Missing Debian packages are installed when this runs as root; otherwise it says which.
Exit status: 0 good, 1 a test failed, 2 something is missing, 64 usage.
TEXT
}

fail() {
  printf 'build.sh: %s\n' "$1" >&2
  shift
  (($#)) && printf '%s\n' "$@" >&2
  exit 2
}

has() { command -v "$1" >/dev/null 2>&1; }

# Prints the Debian packages of the tools that are missing, each of the arguments being COMMAND:PACKAGE.
missing_packages() {
  local pair
  for pair in "$@"; do
    has "${pair%%:*}" || printf '%s\n' "${pair#*:}"
  done | sort -u
}

# ld64.lld comes with Swift's own toolchain, beside `swift`, which need not be in PATH itself.
has_macho_linker() {
  has ld64.lld && return 0
  local swift_program
  swift_program=$(command -v swift) || return 1
  [[ -x "$(dirname "$(readlink -f "$swift_program")")/ld64.lld" ]] && return 0
  compgen -c ld64.lld- >/dev/null
}

# Makes sure that the commands of COMMAND:PACKAGE... can be run.
require() {
  local wanted=("$@") packages=()
  mapfile -t packages < <(missing_packages "${wanted[@]}")
  ((${#packages[@]})) || return 0
  if ! has apt-get; then
    fail "these are missing: ${packages[*]}" "install them with this system's package manager"
  fi
  if ((EUID != 0)); then
    fail "these Debian packages are missing; install them, then run this again:" \
      "  sudo apt-get install ${packages[*]}"
  fi
  echo "Installing ${packages[*]}"
  export DEBIAN_FRONTEND=noninteractive
  # The package lists of a fresh container are empty, or older than the archive.
  apt-get install -y --no-install-recommends "${packages[@]}" >/dev/null 2>&1 ||
    { apt-get update >/dev/null && apt-get install -y --no-install-recommends "${packages[@]}" >/dev/null; } ||
    fail "can't install ${packages[*]}"
}

# What macOS has no package manager of its own for.
require_on_macos() {
  has nasm || fail "nasm is missing; install it, then run this again:" "  brew install nasm"
  has clang || fail "clang is missing; install it, then run this again:" "  xcode-select --install"
}

require_swift() {
  has swift || fail "swift is missing; Swift 6.1 or newer is at https://www.swift.org/install"
}

# What the tools are for: nasm assembles, gcc links with the C library (whose start files libc6-dev has),
# binutils has ld, strace shows system calls.
linux_tools=(nasm:nasm gcc:gcc gcc:libc6-dev ld:binutils)
# llvm-objdump reads Mach-O; Swift's toolchain has one. prlimit takes descriptors away from a server.
# Python runs iced-x86, which reads back what nasm made, and unicorn, which runs macOS programs.
test_tools=("${linux_tools[@]}" strace:strace llvm-objdump:llvm diff:diffutils prlimit:util-linux python3:python3)

# Adds the folder of Swift's own tools behind those of the system: clang, ld64.lld, llvm-objdump.
use_swift_tools() {
  PATH="$PATH:$(dirname "$(readlink -f "$(command -v swift)")")"
  export PATH
}

# Debian's Python has its virtual environments in a package of their own.
has_virtual_environments() { has python3 && python3 -c 'import ensurepip, venv' >/dev/null 2>&1; }

# Puts the decoder and the emulator that the tests compare with where they look for them: the decoder in the version
# whose differences are listed. Without them (no network, say) their tests are skipped and say so; in continuous
# integration they fail.
prepare_oracles() {
  local folder=.build/oracles iced=1.21.0 unicorn=2.1.4
  [[ -z ${ASMGEN_ORACLES-} ]] || return 0
  "$folder/bin/python" -c "from importlib.metadata import version as v
assert v('iced-x86') == '$iced' and v('unicorn') == '$unicorn'" >/dev/null 2>&1 && return 0
  echo "Installing iced-x86 $iced and unicorn $unicorn in $folder"
  mkdir -p .build
  python3 -m venv --clear "$folder" >/dev/null &&
    "$folder/bin/pip" install --quiet --disable-pip-version-check "iced-x86==$iced" "unicorn==$unicorn" ||
    echo "build.sh: can't install them; the tests that need them are left out" >&2
}

build_server() {
  local platform=$1 title=$2 system linker=()
  system=$(uname -s)
  require_swift
  if [[ $system == Darwin ]]; then
    require_on_macos
  elif [[ $platform == linux ]]; then
    require "${linux_tools[@]}"
  else
    has_macho_linker || linker+=(ld64.lld:lld)
    require nasm:nasm "${linker[@]}"
  fi

  echo "Building asmgen"
  swift build --product asmgen
  local asmgen
  asmgen="$(swift build --show-bin-path)/asmgen"
  "$asmgen" emit tcp-server --platform "$platform" --output "out/tcp-server-$platform"
  "$asmgen" build tcp-server --platform "$platform" --output server

  if [[ $platform == linux && $system == Linux ]] || [[ $platform == macos && $system == Darwin ]]; then
    cat <<TEXT

./server is ready, made from Sources/Programs; its assembly is in out/tcp-server-$platform. Try it:
  ./server &
  nc 127.0.0.1 4444      (what you type comes back; Ctrl-C ends nc. Without nc, in bash:
  exec 3<>/dev/tcp/127.0.0.1/4444; echo hello >&3; head -n 1 <&3)
  kill %1
Every test: ./build.sh test
TEXT
  else
    cat <<TEXT

./server is ready for $title; its assembly is in out/tcp-server-$platform. Copy it there and try it:
  ./server &
  nc 127.0.0.1 4444      (what you type comes back; Ctrl-C ends nc. Without nc, in bash:
  exec 3<>/dev/tcp/127.0.0.1/4444; echo hello >&3; head -n 1 <&3)
Every test, here: ./build.sh test
TEXT
  fi
}

# macOS's headers and a second list of both systems' numbers, from PyPI. Without them the tests that need them are
# skipped, and say so.
prepare_headers() {
  local folder=.build/headers
  [[ -z ${ASMGEN_MACOS_HEADERS-} ]] || return 0
  if [[ ! -d $folder/complete ]]; then
    echo "Getting macOS's headers (ziglang) and pwntools' tables from PyPI"
    if ! fetch_headers "$folder"; then
      echo "build.sh: they can't be had, so macOS's constants and layouts stay unchecked" >&2
      return 0
    fi
  fi
  export ASMGEN_MACOS_HEADERS="$PWD/$folder/complete/ziglang/lib/libc/include/any-darwin-any"
  export ASMGEN_PWNTOOLS="$PWD/$folder/complete/pwnlib"
}

# Fetches them into FOLDER/complete, which is there only when all of it is.
fetch_headers() {
  local folder=$1
  has_virtual_environments || return 1
  rm -rf "$folder" && python3 -m venv "$folder" || return 1
  "$folder/bin/pip" download --quiet --no-deps --dest "$folder/wheels" ziglang==0.17.1 || return 1
  "$folder/bin/pip" install --quiet --no-deps --target "$folder/partial" pwntools==4.15.0 || return 1
  # A compiler is in it too; of its 25,000 files only the headers are unpacked.
  "$folder/bin/python" - "$folder" <<'PYTHON' || return 1
import glob, sys, zipfile
wheel = zipfile.ZipFile(glob.glob(sys.argv[1] + "/wheels/ziglang-*.whl")[0])
names = [name for name in wheel.namelist() if name.startswith("ziglang/lib/libc/include/any-darwin-any/")]
wheel.extractall(sys.argv[1] + "/partial", names)
PYTHON
  rm -rf "$folder/wheels"
  mv "$folder/partial" "$folder/complete"
}

run_tests() {
  require_swift
  if [[ $(uname -s) == Darwin ]]; then
    require_on_macos
  else
    use_swift_tools
    has_macho_linker || test_tools+=(ld64.lld:lld)
    has_virtual_environments || test_tools+=(python3-venv:python3-venv)
    require "${test_tools[@]}"
    prepare_headers
  fi
  prepare_oracles
  # Its closing lines are the last thing that's printed, its status is this script's.
  exec swift test --disable-xctest
}

if (($# > 1)); then
  usage >&2
  exit 64
fi
case "${1-}" in
  '') if [[ $(uname -s) == Darwin ]]; then build_server macos macOS; else build_server linux Linux; fi ;;
  PLATFORM_LINUX) build_server linux Linux ;;
  PLATFORM_OSX) build_server macos macOS ;;
  test) run_tests ;;
  -h | --help) usage ;;
  *)
    printf "build.sh: unknown argument '%s'\n" "$1" >&2
    usage >&2
    exit 64
    ;;
esac
