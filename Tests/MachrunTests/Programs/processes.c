// Processes: fork, wait4, execve of another Mach-O file, signals that end a child, descriptors across both.
#include "system.h"

static int own(void) { return (int)call0(XNU_SYS_getpid).value; }

/// Forks as the C library does: the child has 1 in rdx.
static int fork_off(void) {
    struct result result = call0(XNU_SYS_fork);
    CHECK(!result.error);
    if (!result.second) return (int)result.value;
    CHECK(result.value == own());
    return 0;
}

static int wait_for(int child) {
    int status = -1;
    struct result result = call(XNU_SYS_wait4, child, &status, 0, 0);
    CHECK(!result.error && result.value == child);
    return status;
}

static void test_exit(void) {
    int child = fork_off();
    if (!child) call(XNU_SYS_exit, 0x1234567);
    CHECK(wait_for(child) == 0x67 << 8);
    CHECK(call(XNU_SYS_wait4, -1, 0, 0, 0).error == XNU_ECHILD);
}

static void test_signal(void) {
    struct xnu_rusage usage;
    int status, child = fork_off();
    if (!child)
        for (;;) call(XNU_SYS_select, 0, 0, 0, 0, 0);
    CHECK(call(XNU_SYS_wait4, child, &status, XNU_WNOHANG, 0).value == 0);
    CHECK(!call(XNU_SYS_kill, child, XNU_SIGUSR1, 1).error);
    CHECK(call(XNU_SYS_wait4, child, &status, 0, &usage).value == child);
    // 30 on macOS, 10 on Linux.
    CHECK(status == XNU_SIGUSR1);
    child = fork_off();
    if (!child)
        for (;;) call(XNU_SYS_select, 0, 0, 0, 0, 0);
    CHECK(!call(XNU_SYS_kill, child, XNU_SIGSTOP, 1).error);
    CHECK(call(XNU_SYS_wait4, child, &status, XNU_WUNTRACED, 0).value == child);
    CHECK(status == (XNU_SIGSTOP << 8 | 0x7f));
    CHECK(!call(XNU_SYS_kill, child, XNU_SIGKILL, 1).error);
    CHECK(wait_for(child) == XNU_SIGKILL);
}

static void test_pipe(void) {
    struct result ends = call0(XNU_SYS_pipe);
    char text[8];
    int child = fork_off();
    if (!child) {
        call(XNU_SYS_close, ends.value);
        call(XNU_SYS_write, ends.second, "child", 5);
        call(XNU_SYS_exit, 0);
    }
    call(XNU_SYS_close, ends.second);
    CHECK(call(XNU_SYS_read, ends.value, text, sizeof text).value == 5 && is_equal(text, "child", 5));
    CHECK(call(XNU_SYS_read, ends.value, text, sizeof text).value == 0);
    CHECK(wait_for(child) == 0);
}

/// Runs itself again; its output comes through a pipe.
static void test_exec(const char *path) {
    struct result ends = call0(XNU_SYS_pipe);
    char text[64];
    const char *arguments[] = {"another name", "second", "", 0}, *environment[] = {"A=1", "B=two", 0};
    int child = fork_off();
    if (!child) {
        call(XNU_SYS_dup2, ends.second, 1);
        call(XNU_SYS_close, ends.value);
        call(XNU_SYS_execve, path, arguments, environment);
        call(XNU_SYS_exit, 99);
    }
    call(XNU_SYS_close, ends.second);
    long length = 0, count;
    while ((count = call(XNU_SYS_read, ends.value, text + length, sizeof text - length).value) > 0) length += count;
    CHECK(is_equal(text, "another name|second||A=1|B=two|", 31) && length == 31);
    CHECK(wait_for(child) == 42 << 8);
}

static void test_exec_failures(void) {
    const char *arguments[] = {"x", 0};
    CHECK(call(XNU_SYS_execve, "/does/not/exist", arguments, 0).error == XNU_ENOENT);
    CHECK(call(XNU_SYS_execve, "/", arguments, 0).error == XNU_EACCES);
    CHECK(call(XNU_SYS_execve, 16, arguments, 0).error == XNU_EFAULT);
}

static void test_identity(void) {
    CHECK(call0(XNU_SYS_getppid).value > 0);
    CHECK(call0(XNU_SYS_getuid).value == call0(XNU_SYS_geteuid).value);
    CHECK(call0(XNU_SYS_getgid).value == call0(XNU_SYS_getegid).value);
    CHECK(call0(XNU_SYS_getpgrp).value == call(XNU_SYS_getpgid, 0).value);
    CHECK(call(XNU_SYS_kill, own(), 0, 1).error == 0);
    CHECK(call(XNU_SYS_kill, 0x7fffffff, 0, 1).error == XNU_ESRCH);
    CHECK(call(XNU_SYS_kill, own(), 32, 1).error == XNU_EINVAL);
}

int main(int argc, char **argv, char **envp, char **apple) {
    if (argc == 3) {
        for (int i = 0; argv[i]; i++) {
            call(XNU_SYS_write, 1, argv[i], length_of(argv[i]));
            call(XNU_SYS_write, 1, "|", 1);
        }
        for (int i = 0; envp[i]; i++) {
            call(XNU_SYS_write, 1, envp[i], length_of(envp[i]));
            call(XNU_SYS_write, 1, "|", 1);
        }
        return 42;
    }
    CHECK(is_equal(apple[0], "executable_path=", 16));
    test_identity();
    test_exit();
    test_signal();
    test_pipe();
    test_exec(apple[0] + 16);
    test_exec_failures();
    say("processes are as they should be\n");
    return 0;
}
