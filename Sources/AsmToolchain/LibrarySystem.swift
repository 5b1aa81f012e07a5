/// What a linker has to know of macOS's libSystem, which every program there is linked with.
///
/// A text-based stub (`llvm/lib/TextAPI`, format 4) stands for the library: its install name and the names
/// that it exports.
public enum LibrarySystem {
  /// What `-lSystem` finds.
  public static let fileName = "libSystem.tbd"

  static var text: String { stub(exporting: names.split(whereSeparator: \.isWhitespace).map { "_\($0)" }) }

  /// The stub of a libSystem that exports `symbols`, written as they stand in objects.
  public static func stub(exporting symbols: [String]) -> String {
    """
    --- !tapi-tbd
    tbd-version:     4
    targets:         [ x86_64-macos ]
    install-name:    '/usr/lib/libSystem.B.dylib'
    exports:
      - targets:     [ x86_64-macos ]
        symbols:     [ \((["dyld_stub_binder"] + symbols).joined(separator: ", ")) ]
    ...

    """
  }

  /// The functions of ISO C and POSIX that programs here may call; macOS exports them with an underscore (each is
  /// in the stub of the macOS SDK that the PyPI package ziglang 0.17.1 carries).
  private static let names = """
    abort abs accept access alarm atexit atof atoi atol atoll bind bsearch calloc chdir chmod clock
    clock_gettime close closedir connect ctime div dup dup2 environ execl execle execlp execv execve execvp
    exit _exit fclose fcntl feof ferror fflush fgetc fgets fileno fopen fork fprintf fputc fputs fread free
    freeaddrinfo fscanf fseek fstat fsync ftell ftruncate fwrite gai_strerror getaddrinfo getc getchar getcwd
    getegid getenv geteuid getgid gethostname getpeername getpgrp getpid getppid getsockname getsockopt
    gettimeofday getuid gmtime htonl htons inet_ntop inet_pton ioctl isalnum isalpha isdigit isspace isupper
    kill labs listen localtime longjmp lseek malloc memchr memcmp memcpy memmove memset mkdir mmap mprotect
    munmap nanosleep ntohl ntohs open opendir perror pipe poll posix_memalign pow printf pthread_create
    pthread_join pthread_mutex_lock pthread_mutex_unlock putc putchar puts qsort raise rand read readdir
    readlink realloc recv recvfrom rename rewind rmdir scanf select send sendto setenv setjmp setsockopt
    shutdown sigaction signal sigprocmask sin sleep snprintf socket socketpair sprintf sqrt srand sscanf stat
    strcat strchr strcmp strcpy strdup strerror strlen strncat strncmp strncpy strrchr strstr strtod strtok
    strtol strtoll strtoul strtoull sysconf time tolower toupper uname ungetc unlink unsetenv usleep vfprintf
    vprintf vsnprintf wait waitpid write __error __stack_chk_fail __stdinp __stdoutp __stderrp
    """
}
