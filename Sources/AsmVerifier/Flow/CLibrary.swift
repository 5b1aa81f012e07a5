/// In which registers the C library's functions return what they return (System V ABI 3.2.3).
enum CLibrary {
  enum Result {
    /// In rax, or nothing.
    case integer
    /// In xmm0.
    case double
    /// Sixteen bytes in rax and rdx.
    case pair
  }

  /// What the function with this name returns; nil for one that isn't known.
  static func result(of name: String) -> Result? {
    if let known = results[name] { return known }
    // macOS marks versions of a function: `stat$INODE64`.
    return name.utf8.contains(UInt8(ascii: "$")) ? results[String(name.prefix { $0 != "$" })] : nil
  }

  private static let results: [String: Result] = {
    var results: [String: Result] = [:]
    for (names, result) in [(integers, Result.integer), (doubles, .double), (pairs, .pair)] {
      for name in names.utf8.split(whereSeparator: { $0 <= UInt8(ascii: " ") }) {
        results[String(Substring(name))] = result
      }
    }
    return results
  }()

  private static let pairs = "ldiv lldiv imaxdiv"

  /// Of ISO C and POSIX, by header.
  private static let integers = """
    isalnum isalpha isascii isblank iscntrl isdigit isgraph islower isprint ispunct isspace isupper isxdigit tolower
    toupper
    opendir readdir closedir rewinddir seekdir telldir dirfd scandir alphasort
    open openat creat fcntl posix_fadvise posix_fallocate
    setlocale localeconv
    poll ppoll select pselect
    pthread_create pthread_join pthread_detach pthread_exit pthread_self pthread_equal pthread_once pthread_cancel
    pthread_mutex_init pthread_mutex_destroy pthread_mutex_lock pthread_mutex_trylock pthread_mutex_unlock
    pthread_cond_init pthread_cond_destroy pthread_cond_wait pthread_cond_timedwait pthread_cond_signal
    pthread_cond_broadcast pthread_key_create pthread_getspecific pthread_setspecific
    getpwnam getpwuid getgrnam getgrgid
    sched_yield
    setjmp _setjmp sigsetjmp longjmp siglongjmp
    signal raise kill sigaction sigprocmask sigemptyset sigfillset sigaddset sigdelset sigismember sigsuspend sigwait
    printf fprintf dprintf sprintf snprintf asprintf vprintf vfprintf vsprintf vsnprintf scanf fscanf sscanf vscanf
    fopen freopen fdopen fclose fflush fread fwrite fgetc fgets fputc fputs getc getchar gets putc putchar puts ungetc
    fseek fseeko ftell ftello rewind fgetpos fsetpos feof ferror clearerr fileno perror remove rename tmpfile tmpnam
    setbuf setvbuf popen pclose getline getdelim
    abort abs atexit atoi atol atoll bsearch calloc div exit _exit _Exit quick_exit free getenv labs llabs malloc
    aligned_alloc posix_memalign putenv qsort rand srand random srandom realloc reallocarray setenv strtol strtoll
    strtoul strtoull system unsetenv mkstemp mkdtemp realpath
    memccpy memchr memcmp memcpy memmem memmove memset bcmp bcopy bzero stpcpy stpncpy strcasecmp strcat strchr strcmp
    strcoll strcpy strcspn strdup strerror strerror_r strlen strncasecmp strncat strncmp strncpy strndup strnlen
    strpbrk strrchr strsep strsignal strspn strstr strtok strtok_r strxfrm
    ioctl syslog openlog closelog
    mmap munmap mprotect msync madvise mlock munlock shm_open shm_unlink
    getrlimit setrlimit getrusage
    accept accept4 bind connect getpeername getsockname getsockopt listen recv recvfrom recvmsg send sendmsg sendto
    setsockopt shutdown socket socketpair htonl htons ntohl ntohs inet_addr inet_ntoa inet_ntop inet_pton
    getaddrinfo freeaddrinfo gai_strerror getnameinfo gethostbyname
    chmod fchmod stat fstat lstat fstatat mkdir mkdirat mkfifo umask
    gettimeofday settimeofday
    wait waitpid wait4
    tcgetattr tcsetattr cfmakeraw
    asctime ctime gmtime gmtime_r localtime localtime_r mktime nanosleep strftime time clock clock_gettime clock_getres
    clock_nanosleep timegm
    access alarm chdir chown close dup dup2 dup3 execl execle execlp execv execve execvp fchdir fchown fork fsync
    fdatasync ftruncate getcwd getegid geteuid getgid getgroups gethostname getlogin getopt getpagesize getpgid getpgrp
    getpid getppid getsid getuid getwd isatty link lseek nice pause pipe pipe2 pread pwrite read readlink readv rmdir
    setgid setpgid setsid setuid sleep symlink sync sysconf tcgetpgrp tcsetpgrp truncate ttyname unlink unlinkat
    usleep vfork write writev
    epoll_create1 epoll_ctl epoll_wait eventfd timerfd_create timerfd_settime kqueue kevent sendfile
    err errx warn warnx __errno_location __error __stack_chk_fail __assert_fail
    """

  /// Of ISO C.
  private static let doubles = """
    acos acosf acosh asin asinf asinh atan atanf atan2 atan2f atanh atof cbrt cbrtf ceil ceilf copysign copysignf cos
    cosf cosh difftime drand48 erf erfc exp expf exp2 exp2f expm1 fabs fabsf fdim floor floorf fma fmaf fmax fmaxf fmin
    fminf fmod fmodf frexp frexpf hypot hypotf ldexp ldexpf lgamma log logf log10 log10f log1p log2 log2f modf modff
    nearbyint nextafter pow powf remainder rint rintf round roundf scalbn sin sinf sinh sqrt sqrtf strtod strtof tan
    tanf tanh tgamma trunc truncf
    """
}
