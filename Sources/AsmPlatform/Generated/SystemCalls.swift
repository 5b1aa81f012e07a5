// Generated from Tables/system-calls.tsv by `swift run generate-platform`. Change the table, not this file.
// swift-format-ignore-file

extension SystemCall {
  /// Tells about a channel.
  ///
  /// `__channel_get_info(int c, struct ch_info *cinfo, uint32_t cinfolen)`.
  /// macOS 511; Linux has no such call.
  public static var __channel_get_info: SystemCall { all[0] }

  /// Reads an option of a channel.
  ///
  /// `__channel_get_opt(int c, uint32_t opt, void *aoptval, uint32_t *aoptlen)`.
  /// macOS 513; Linux has no such call.
  public static var __channel_get_opt: SystemCall { all[1] }

  /// Opens a channel of packets to a fast path.
  ///
  /// `__channel_open(const struct ch_init *init, uint32_t init_len)`.
  /// macOS 510; Linux has no such call.
  public static var __channel_open: SystemCall { all[2] }

  /// Sets an option of a channel.
  ///
  /// `__channel_set_opt(int c, uint32_t opt, const void *aoptval, uint32_t optlen)`.
  /// macOS 514; Linux has no such call.
  public static var __channel_set_opt: SystemCall { all[3] }

  /// Hands packets of a channel over.
  ///
  /// `__channel_sync(int c, int mode, int flags)`.
  /// macOS 512; Linux has no such call.
  public static var __channel_sync: SystemCall { all[4] }

  /// Lets no more signals come to the thread, which is about to end.
  ///
  /// `__disable_threadsignal(int value)`.
  /// macOS 331; Linux has no such call.
  public static var __disable_threadsignal: SystemCall { all[5] }

  /// As execve, with a security label for the program.
  ///
  /// `__mac_execve(const char *fname, const char **argp, const char **envp, const struct mac *mac_p)`.
  /// macOS 380; Linux has no such call.
  public static var __mac_execve: SystemCall { all[6] }

  /// Reads an open file's security label.
  ///
  /// `__mac_get_fd(int fd, struct mac *mac_p)`.
  /// macOS 388; Linux has no such call.
  public static var __mac_get_fd: SystemCall { all[7] }

  /// Reads a file's security label.
  ///
  /// `__mac_get_file(const char *path_p, struct mac *mac_p)`.
  /// macOS 382; Linux has no such call.
  public static var __mac_get_file: SystemCall { all[8] }

  /// Reads a symbolic link's own security label.
  ///
  /// `__mac_get_link(const char *path_p, struct mac *mac_p)`.
  /// macOS 384; Linux has no such call.
  public static var __mac_get_link: SystemCall { all[9] }

  /// Reads a mount's security label.
  ///
  /// `__mac_get_mount(const char *path, struct mac *mac_p)`.
  /// macOS 425; Linux has no such call.
  public static var __mac_get_mount: SystemCall { all[10] }

  /// Reads another process's security label.
  ///
  /// `__mac_get_pid(pid_t pid, struct mac *mac_p)`.
  /// macOS 390; Linux has no such call.
  public static var __mac_get_pid: SystemCall { all[11] }

  /// Reads the process's security label.
  ///
  /// `__mac_get_proc(struct mac *mac_p)`.
  /// macOS 386; Linux has no such call.
  public static var __mac_get_proc: SystemCall { all[12] }

  /// As getfsstat64, with security labels.
  ///
  /// `__mac_getfsstat(void *buf, int bufsize, void *mac, int macsize, int flags)`.
  /// macOS 426; Linux has no such call.
  public static var __mac_getfsstat: SystemCall { all[13] }

  /// As mount, with a security label.
  ///
  /// `__mac_mount(const char *type, const char *path, int flags, const void *data, const struct mac *mac_p)`.
  /// macOS 424; Linux has no such call.
  public static var __mac_mount: SystemCall { all[14] }

  /// Sets an open file's security label.
  ///
  /// `__mac_set_fd(int fd, const struct mac *mac_p)`.
  /// macOS 389; Linux has no such call.
  public static var __mac_set_fd: SystemCall { all[15] }

  /// Sets a file's security label.
  ///
  /// `__mac_set_file(const char *path_p, const struct mac *mac_p)`.
  /// macOS 383; Linux has no such call.
  public static var __mac_set_file: SystemCall { all[16] }

  /// Sets a symbolic link's own security label.
  ///
  /// `__mac_set_link(const char *path_p, const struct mac *mac_p)`.
  /// macOS 385; Linux has no such call.
  public static var __mac_set_link: SystemCall { all[17] }

  /// Sets the process's security label.
  ///
  /// `__mac_set_proc(const struct mac *mac_p)`.
  /// macOS 387; Linux has no such call.
  public static var __mac_set_proc: SystemCall { all[18] }

  /// Calls a security policy of the kernel by name.
  ///
  /// `__mac_syscall(const char *policy, int call, void *arg)`.
  /// macOS 381; Linux has no such call.
  public static var __mac_syscall: SystemCall { all[19] }

  /// The time on the other side of a bridge to a coprocessor.
  ///
  /// `__mach_bridge_remote_time(uint64_t local_timestamp)`.
  /// macOS 531; Linux has no such call.
  public static var __mach_bridge_remote_time: SystemCall { all[20] }

  /// Makes a fast packet path.
  ///
  /// `__nexus_create(int ctl, uuid_t prov_uuid, uint32_t prov_uuid_len, uuid_t *nx_uuid, uint32_t nx_uuid_len)`.
  /// macOS 506; Linux has no such call.
  public static var __nexus_create: SystemCall { all[21] }

  /// Removes such a provider.
  ///
  /// `__nexus_deregister(int ctl, uuid_t prov_uuid, uint32_t prov_uuid_len)`.
  /// macOS 505; Linux has no such call.
  public static var __nexus_deregister: SystemCall { all[22] }

  /// Removes a fast packet path.
  ///
  /// `__nexus_destroy(int ctl, uuid_t nx_uuid, uint32_t nx_uuid_len)`.
  /// macOS 507; Linux has no such call.
  public static var __nexus_destroy: SystemCall { all[23] }

  /// Reads an option of such a controller.
  ///
  /// `__nexus_get_opt(int ctl, uint32_t opt, void *aoptval, uint32_t *aoptlen)`.
  /// macOS 508; Linux has no such call.
  public static var __nexus_get_opt: SystemCall { all[24] }

  /// Opens a controller of fast packet paths.
  ///
  /// `__nexus_open(const struct nxctl_init *init, uint32_t init_len)`.
  /// macOS 503; Linux has no such call.
  public static var __nexus_open: SystemCall { all[25] }

  /// Registers a provider of fast packet paths.
  ///
  /// `__nexus_register(int ctl, const struct nxprov_reg *reg, uint32_t reg_len, uuid_t *prov_uuid, uint32_t prov_uuid_len)`.
  /// macOS 504; Linux has no such call.
  public static var __nexus_register: SystemCall { all[26] }

  /// Sets an option of such a controller.
  ///
  /// `__nexus_set_opt(int ctl, uint32_t opt, const void *aoptval, uint32_t optlen)`.
  /// macOS 509; Linux has no such call.
  public static var __nexus_set_opt: SystemCall { all[27] }

  /// Reads or changes whether the thread may be cancelled; for the thread library.
  ///
  /// `__pthread_canceled(int action)`.
  /// macOS 333; Linux has no such call.
  public static var __pthread_canceled: SystemCall { all[28] }

  /// Changes the working directory of the thread alone.
  ///
  /// `__pthread_chdir(const char *path)`.
  /// macOS 348; Linux has no such call.
  public static var __pthread_chdir: SystemCall { all[29] }

  /// Makes an open directory the working directory of the thread alone; -1 goes back to the process's.
  ///
  /// `__pthread_fchdir(int fd)`.
  /// macOS 349; Linux has no such call.
  public static var __pthread_fchdir: SystemCall { all[30] }

  /// Sends a signal to a thread, told by its Mach port.
  ///
  /// `__pthread_kill(int thread_port, int sig)`.
  /// macOS 328; Linux has no such call, see `tgkill`.
  public static var __pthread_kill: SystemCall { all[31] }

  /// Marks a thread as to be cancelled; for the thread library.
  ///
  /// `__pthread_markcancel(int thread_port)`.
  /// macOS 332; Linux has no such call.
  public static var __pthread_markcancel: SystemCall { all[32] }

  /// Changes which signals the thread blocks.
  ///
  /// `__pthread_sigmask(int how, const void *set, void *oset)`.
  /// macOS 329; Linux has no such call, see `rt_sigprocmask`.
  /// Errors on macOS: EINVAL.
  public static var __pthread_sigmask: SystemCall { all[33] }

  /// Waits on a Mach semaphore, for a time at most; with no semaphore it sleeps.
  ///
  /// `__semwait_signal(int cond_sem, int mutex_sem, int timeout, int relative, int64_t tv_sec, int32_t tv_nsec)`.
  /// macOS 334; Linux has no such call, see `nanosleep`.
  public static var __semwait_signal: SystemCall { all[34] }

  /// As __semwait_signal, but not a point where the thread can be cancelled.
  ///
  /// `__semwait_signal_nocancel(int cond_sem, int mutex_sem, int timeout, int relative, int64_t tv_sec, int32_t tv_nsec)`.
  /// macOS 423; Linux has no such call, see `nanosleep`.
  public static var __semwait_signal_nocancel: SystemCall { all[35] }

  /// Waits for a signal of a set and takes it.
  ///
  /// `__sigwait(const void *set, void *sig)`.
  /// macOS 330; Linux has no such call, see `rt_sigtimedwait`.
  public static var __sigwait: SystemCall { all[36] }

  /// As __sigwait, but not a point where the thread can be cancelled.
  ///
  /// `__sigwait_nocancel(const void *set, void *sig)`.
  /// macOS 422; Linux has no such call, see `rt_sigtimedwait`.
  public static var __sigwait_nocancel: SystemCall { all[37] }

  /// Read and wrote kernel parameters until Linux 5.5; files under /proc/sys do that.
  ///
  /// `_sysctl(struct __sysctl_args *args)`.
  /// Linux 156 (since 2.0); macOS has no such call, see `sysctl`.
  /// Errors: EACCES EFAULT ENOTDIR EPERM.
  public static var _sysctl: SystemCall { all[38] }

  /// Ends the process and says why.
  ///
  /// `abort_with_payload(uint32_t reason_namespace, uint64_t reason_code, const void *payload, uint32_t payload_size, const char *reason_string, uint64_t reason_flags)`.
  /// macOS 521; Linux has no such call.
  public static var abort_with_payload: SystemCall { all[39] }

  /// Takes the first waiting connection; addrlen holds the size of addr before and of the address after.
  ///
  /// `accept(int sockfd, struct sockaddr *addr, socklen_t *addrlen)`.
  /// Linux 43 (since 2.0), macOS 30.
  /// Errors: EAGAIN EBADF ECONNABORTED EFAULT EINTR EINVAL EMFILE ENFILE ENOBUFS ENOMEM ENOTSOCK EOPNOTSUPP EPERM EPROTO EWOULDBLOCK.
  /// Errors on macOS: EBADF ECONNABORTED EFAULT EINTR EINVAL EMFILE ENFILE ENOMEM ENOTSOCK EOPNOTSUPP EWOULDBLOCK.
  public static var accept: SystemCall { all[40] }

  /// Takes the first waiting connection, with SOCK_NONBLOCK and SOCK_CLOEXEC for its descriptor.
  ///
  /// `accept4(int sockfd, struct sockaddr *addr, socklen_t *addrlen, int flags)`.
  /// Linux 288 (since 2.6.28); macOS has no such call, see `accept`.
  /// Errors: EAGAIN EBADF ECONNABORTED EFAULT EINTR EINVAL EMFILE ENFILE ENOBUFS ENOMEM ENOTSOCK EOPNOTSUPP EPERM EPROTO EWOULDBLOCK.
  public static var accept4: SystemCall { all[41] }

  /// As accept, but not a point where the thread can be cancelled.
  ///
  /// `accept_nocancel(int sockfd, struct sockaddr *addr, socklen_t *addrlen)`.
  /// macOS 404; Linux has no such call, see `accept`.
  /// Errors on macOS: EBADF ECONNABORTED EFAULT EINTR EINVAL EMFILE ENFILE ENOMEM ENOTSOCK EOPNOTSUPP EWOULDBLOCK.
  public static var accept_nocancel: SystemCall { all[42] }

  /// Tells whether the process's real user may read, write or run a file.
  ///
  /// `access(const char *filename, int mode)`.
  /// Linux 21 (since 1.0), macOS 33.
  /// Errors: EACCES EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EPERM EROFS ETXTBSY.
  /// Errors on macOS: EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR EROFS ETXTBSY.
  public static var access: SystemCall { all[43] }

  /// Tells of several files at once whether a user may use them.
  ///
  /// `access_extended(const void *entries, size_t size, void *results, uid_t uid)`.
  /// macOS 284; Linux has no such call.
  public static var access_extended: SystemCall { all[44] }

  /// Starts writing a record of each ended process to a file; NULL stops it.
  ///
  /// `acct(const char *name)`.
  /// Linux 163 (since 1.0), macOS 51.
  /// Errors: EACCES EFAULT EIO EISDIR ELOOP ENAMETOOLONG ENFILE ENOENT ENOMEM ENOSYS ENOTDIR EPERM EROFS EUSERS.
  /// Errors on macOS: EACCES EFAULT EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR EPERM EROFS.
  public static var acct: SystemCall { all[45] }

  /// Adds a key to a keyring of the kernel.
  ///
  /// `add_key(const char *_type, const char *_description, const void *_payload, size_t plen, key_serial_t destringid)`.
  /// Linux 248 (since 2.6.10); macOS has no such call.
  /// Errors: EACCES EDQUOT EFAULT EINVAL EKEYEXPIRED EKEYREVOKED ENOKEY ENOMEM EPERM.
  public static var add_key: SystemCall { all[46] }

  /// Lets the clock run faster or slower until it's corrected.
  ///
  /// `adjtime(const struct timeval *delta, struct timeval *olddelta)`.
  /// macOS 140; Linux has no such call, see `adjtimex`.
  /// Errors on macOS: EFAULT EPERM.
  public static var adjtime: SystemCall { all[47] }

  /// Reads or tunes the kernel's clock; the result is the clock's state.
  ///
  /// `adjtimex(struct timex *txc_p)`.
  /// Linux 159 (since 1.0); macOS has no such call, see `ntp_adjtime`.
  /// Errors: EFAULT EINVAL ENODEV EOPNOTSUPP EPERM.
  public static var adjtimex: SystemCall { all[48] }

  /// Reserved for the Andrew file system; never there.
  ///
  /// `afs_syscall(long arg1, long arg2, long arg3, long arg4, long arg5)`.
  /// Linux 183; macOS has no such call.
  public static var afs_syscall: SystemCall { all[49] }

  /// Cancels asynchronous operations of a descriptor.
  ///
  /// `aio_cancel(int fd, void *aiocbp)`.
  /// macOS 316; Linux has no such call, see `io_cancel`.
  /// Errors on macOS: EBADF.
  public static var aio_cancel: SystemCall { all[50] }

  /// The errno of an asynchronous operation, or EINPROGRESS.
  ///
  /// `aio_error(const void *aiocbp)`.
  /// macOS 317; Linux has no such call.
  /// Errors on macOS: EINVAL.
  public static var aio_error: SystemCall { all[51] }

  /// Queues the writing of a file's data to its device.
  ///
  /// `aio_fsync(int op, void *aiocbp)`.
  /// macOS 313; Linux has no such call.
  public static var aio_fsync: SystemCall { all[52] }

  /// Queues a read.
  ///
  /// `aio_read(void *aiocbp)`.
  /// macOS 318; Linux has no such call, see `io_submit`.
  /// Errors on macOS: EAGAIN EBADF ECANCELED EINVAL ENOSYS EOVERFLOW.
  public static var aio_read: SystemCall { all[53] }

  /// The result of a finished asynchronous operation, once.
  ///
  /// `aio_return(void *aiocbp)`.
  /// macOS 314; Linux has no such call.
  /// Errors on macOS: EINPROGRESS EINVAL.
  public static var aio_return: SystemCall { all[54] }

  /// Waits for asynchronous operations.
  ///
  /// `aio_suspend(const void *aiocblist, int nent, const void *timeoutp)`.
  /// macOS 315; Linux has no such call, see `io_getevents`.
  /// Errors on macOS: EAGAIN EINTR EINVAL.
  public static var aio_suspend: SystemCall { all[55] }

  /// As aio_suspend, but not a point where the thread can be cancelled.
  ///
  /// `aio_suspend_nocancel(const void *aiocblist, int nent, const void *timeoutp)`.
  /// macOS 421; Linux has no such call, see `io_getevents`.
  /// Errors on macOS: EAGAIN EINTR EINVAL.
  public static var aio_suspend_nocancel: SystemCall { all[56] }

  /// Queues a write.
  ///
  /// `aio_write(void *aiocbp)`.
  /// macOS 319; Linux has no such call, see `io_submit`.
  /// Errors on macOS: EAGAIN EBADF ECANCELED EINVAL ENOSYS.
  public static var aio_write: SystemCall { all[57] }

  /// Has SIGALRM sent after some seconds; the result is how many were left of the one before.
  ///
  /// `alarm(unsigned int seconds)`.
  /// Linux 37 (since 1.0); macOS has no such call, see `setitimer`.
  public static var alarm: SystemCall { all[58] }

  /// Sets or reads the base of the fs or gs segment, and other x86 state.
  ///
  /// `arch_prctl(int option, unsigned long arg2)`.
  /// Linux 158 (since 2.6); macOS has no such call.
  /// Errors: EFAULT EINVAL ENODEV EPERM.
  public static var arch_prctl: SystemCall { all[59] }

  /// Adds a record to the audit log.
  ///
  /// `audit(const void *record, int length)`.
  /// macOS 350; Linux has no such call.
  /// Errors on macOS: EFAULT EINVAL EPERM.
  public static var audit: SystemCall { all[60] }

  /// Joins the audit session behind a Mach port.
  ///
  /// `audit_session_join(mach_port_name_t port)`.
  /// macOS 429; Linux has no such call.
  public static var audit_session_join: SystemCall { all[61] }

  /// A Mach port for an audit session.
  ///
  /// `audit_session_port(au_asid_t asid, void *portnamep)`.
  /// macOS 432; Linux has no such call.
  public static var audit_session_port: SystemCall { all[62] }

  /// A Mach port for the audit session of the process.
  ///
  /// `audit_session_self()`.
  /// macOS 428; Linux has no such call.
  public static var audit_session_self: SystemCall { all[63] }

  /// Sets the file that the audit log goes to.
  ///
  /// `auditctl(const char *path)`.
  /// macOS 359; Linux has no such call.
  /// Errors on macOS: EINVAL EPERM.
  public static var auditctl: SystemCall { all[64] }

  /// Reads or changes how auditing works.
  ///
  /// `auditon(int cmd, void *data, int length)`.
  /// macOS 351; Linux has no such call.
  /// Errors on macOS: EFAULT EINVAL ENOSYS EPERM.
  public static var auditon: SystemCall { all[65] }

  /// Gives a socket its address.
  ///
  /// `bind(int sockfd, const struct sockaddr *addr, socklen_t addrlen)`.
  /// Linux 49 (since 2.0), macOS 104.
  /// Errors: EACCES EADDRINUSE EADDRNOTAVAIL EBADF EFAULT EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR ENOTSOCK EROFS.
  /// Errors on macOS: EACCES EADDRINUSE EADDRNOTAVAIL EAFNOSUPPORT EBADF EDESTADDRREQ EEXIST EFAULT EINVAL EIO EISDIR ELOOP ENAMETOOLONG ENOENT ENOTDIR ENOTSOCK EOPNOTSUPP EROFS.
  public static var bind: SystemCall { all[66] }

  /// Loads programs into the kernel and works on their maps.
  ///
  /// `bpf(int cmd, union bpf_attr *attr, unsigned int size)`.
  /// Linux 321 (since 3.18); macOS has no such call.
  /// Errors: E2BIG EACCES EBADF EFAULT EINVAL ENOENT ENOMEM EPERM.
  public static var bpf: SystemCall { all[67] }

  /// Moves the end of the heap; the result is the new end, the old one where it could not move.
  ///
  /// `brk(unsigned long brk)`.
  /// Linux 12 (since 1.0); macOS has no such call.
  public static var brk: SystemCall { all[68] }

  /// Makes a thread; for the thread library.
  ///
  /// `bsdthread_create(void *func, void *func_arg, void *stack, void *pthread, uint32_t flags)`.
  /// macOS 360; Linux has no such call, see `clone`.
  public static var bsdthread_create: SystemCall { all[69] }

  /// Changes priorities of threads; for the thread library.
  ///
  /// `bsdthread_ctl(uint64_t cmd, uint64_t arg1, uint64_t arg2, uint64_t arg3)`.
  /// macOS 478; Linux has no such call.
  public static var bsdthread_ctl: SystemCall { all[70] }

  /// Tells the kernel where the thread library's entries are.
  ///
  /// `bsdthread_register(void *threadstart, void *wqthread, uint32_t flags, void *stack_addr_hint, void *targetconc_ptr, uint32_t dispatchqueue_offset, uint32_t tsd_offset)`.
  /// macOS 366; Linux has no such call.
  public static var bsdthread_register: SystemCall { all[71] }

  /// Ends the thread and frees its stack; for the thread library.
  ///
  /// `bsdthread_terminate(void *stackaddr, size_t freesize, uint32_t port, void *sema_or_ulock)`.
  /// macOS 361; Linux has no such call, see `exit`.
  public static var bsdthread_terminate: SystemCall { all[72] }

  /// Tells how much of a file is in the page cache.
  ///
  /// `cachestat(unsigned int fd, const struct cachestat_range *cstat_range, struct cachestat *cstat, unsigned int flags)`.
  /// Linux 451 (since 6.5); macOS has no such call.
  public static var cachestat: SystemCall { all[73] }

  /// Reads a thread's capabilities.
  ///
  /// `capget(cap_user_header_t header, cap_user_data_t dataptr)`.
  /// Linux 125 (since 2.2); macOS has no such call.
  /// Errors: EFAULT EINVAL EPERM ESRCH.
  public static var capget: SystemCall { all[74] }

  /// Sets the thread's capabilities.
  ///
  /// `capset(cap_user_header_t header, const cap_user_data_t data)`.
  /// Linux 126 (since 2.2); macOS has no such call.
  /// Errors: EFAULT EINVAL EPERM ESRCH.
  public static var capset: SystemCall { all[75] }

  /// Changes a descriptor's guard.
  ///
  /// `change_fdguard_np(int fd, const guardid_t *guard, unsigned int guardflags, const guardid_t *nguard, unsigned int nguardflags, int *fdflagsp)`.
  /// macOS 444; Linux has no such call.
  public static var change_fdguard_np: SystemCall { all[76] }

  /// Changes the working directory.
  ///
  /// `chdir(const char *path)`.
  /// Linux 80 (since 1.0), macOS 12.
  /// Errors: EACCES EBADF EFAULT EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR.
  /// Errors on macOS: EACCES EBADF EFAULT EINTR EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR.
  public static var chdir: SystemCall { all[77] }

  /// Changes a file's flags, such as immutable or hidden.
  ///
  /// `chflags(const char *path, int flags)`.
  /// macOS 34; Linux has no such call.
  /// Errors on macOS: EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR ENOTSUP EPERM EROFS.
  public static var chflags: SystemCall { all[78] }

  /// Changes a file's permissions.
  ///
  /// `chmod(const char *filename, mode_t mode)`.
  /// Linux 90 (since 1.0), macOS 15.
  /// Errors: EACCES EFAULT EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EPERM EROFS.
  /// Errors on macOS: EACCES EBADF EFAULT EINTR EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR EPERM EROFS.
  public static var chmod: SystemCall { all[79] }

  /// As chmod, with an owner and an access control list.
  ///
  /// `chmod_extended(const char *path, uid_t uid, gid_t gid, int mode, const void *xsecurity)`.
  /// macOS 282; Linux has no such call.
  public static var chmod_extended: SystemCall { all[80] }

  /// Changes a file's owner and group; -1 leaves one alone.
  ///
  /// `chown(const char *filename, uid_t user, gid_t group)`.
  /// Linux 92 (since 2.2), macOS 16.
  /// Errors: EACCES EFAULT ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EPERM EROFS.
  /// Errors on macOS: EACCES EBADF EFAULT EINTR EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR EPERM EROFS.
  public static var chown: SystemCall { all[81] }

  /// Makes a directory the process's root.
  ///
  /// `chroot(const char *filename)`.
  /// Linux 161 (since 1.0), macOS 61.
  /// Errors: EACCES EFAULT EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EPERM.
  /// Errors on macOS: EACCES EFAULT EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR.
  public static var chroot: SystemCall { all[82] }

  /// Reads or tunes a clock.
  ///
  /// `clock_adjtime(clockid_t which_clock, struct timex *tx)`.
  /// Linux 305 (since 2.6.39); macOS has no such call, see `ntp_adjtime`.
  /// Errors: EFAULT EINVAL ENODEV EOPNOTSUPP EPERM.
  public static var clock_adjtime: SystemCall { all[83] }

  /// The resolution of a clock.
  ///
  /// `clock_getres(clockid_t which_clock, struct timespec *tp)`.
  /// Linux 229 (since 2.6); macOS has no such call.
  /// Errors: EACCES EFAULT EINVAL ENODEV ENOTSUP EPERM.
  public static var clock_getres: SystemCall { all[84] }

  /// The time of a clock in seconds and nanoseconds.
  ///
  /// `clock_gettime(clockid_t clockid, struct timespec *tp)`.
  /// Linux 228 (since 2.6); macOS has no such call, see `gettimeofday`.
  /// Errors: EACCES EFAULT EINVAL ENODEV ENOTSUP EPERM.
  public static var clock_gettime: SystemCall { all[85] }

  /// Sleeps on a clock, for some time or until a time.
  ///
  /// `clock_nanosleep(clockid_t which_clock, int flags, const struct timespec *rqtp, struct timespec *rmtp)`.
  /// Linux 230 (since 2.6); macOS has no such call, see `__semwait_signal`.
  /// Errors: EFAULT EINTR EINVAL ENOTSUP.
  public static var clock_nanosleep: SystemCall { all[86] }

  /// Sets a clock.
  ///
  /// `clock_settime(clockid_t which_clock, const struct timespec *tp)`.
  /// Linux 227 (since 2.6); macOS has no such call, see `settimeofday`.
  /// Errors: EACCES EFAULT EINVAL ENODEV ENOTSUP EPERM.
  public static var clock_settime: SystemCall { all[87] }

  /// Makes a process or thread; the flags say what both share. The child gets 0.
  ///
  /// `clone(unsigned long flags, unsigned long newsp, int *parent_tid, int *child_tid, unsigned long tls)`.
  /// Linux 56 (since 1.0); macOS has no such call, see `bsdthread_create`.
  /// Errors: EACCES EAGAIN EBUSY EEXIST EINVAL ENOMEM ENOSPC EOPNOTSUPP EPERM EUSERS.
  public static var clone: SystemCall { all[88] }

  /// Makes a process or thread, told by a structure. The child gets 0.
  ///
  /// `clone3(const struct clone_args *uargs, size_t size)`.
  /// Linux 435 (since 5.3); macOS has no such call, see `bsdthread_create`.
  /// Errors: EACCES EAGAIN EBUSY EEXIST EINVAL ENOMEM ENOSPC EOPNOTSUPP EPERM EUSERS.
  public static var clone3: SystemCall { all[89] }

  /// Makes a copy of a file that shares its blocks.
  ///
  /// `clonefileat(int src_dirfd, const char *src, int dst_dirfd, const char *dst, uint32_t flags)`.
  /// macOS 462; Linux has no such call, see `copy_file_range`.
  /// Errors on macOS: EACCES EBADF EDEADLK EEXIST EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOSPC ENOTDIR ENOTSUP EPERM EROFS EXDEV.
  public static var clonefileat: SystemCall { all[90] }

  /// Gives a descriptor back.
  ///
  /// `close(int fd)`.
  /// Linux 3 (since 1.0), macOS 6.
  /// Errors: EBADF EDQUOT EINTR EIO ENOSPC.
  /// Errors on macOS: EBADF EINTR EIO.
  public static var close: SystemCall { all[91] }

  /// As close, but not a point where the thread can be cancelled.
  ///
  /// `close_nocancel(int fd)`.
  /// macOS 399; Linux has no such call, see `close`.
  /// Errors on macOS: EBADF EINTR EIO.
  public static var close_nocancel: SystemCall { all[92] }

  /// Closes all descriptors of a range.
  ///
  /// `close_range(unsigned int fd, unsigned int max_fd, unsigned int flags)`.
  /// Linux 436 (since 5.9); macOS has no such call, see `close`.
  /// Errors: EINVAL EMFILE ENOMEM.
  public static var close_range: SystemCall { all[93] }

  /// Makes, ends or reaps a group of processes that are accounted together.
  ///
  /// `coalition(uint32_t operation, uint64_t *cid, uint32_t flags)`.
  /// macOS 458; Linux has no such call.
  public static var coalition: SystemCall { all[94] }

  /// Tells what such a group has used.
  ///
  /// `coalition_info(uint32_t flavor, const uint64_t *cid, void *buffer, size_t *bufsize)`.
  /// macOS 459; Linux has no such call.
  public static var coalition_info: SystemCall { all[95] }

  /// Sets or reads limits of a group of processes.
  ///
  /// `coalition_ledger(uint32_t operation, const uint64_t *cid, void *buffer, size_t *bufsize)`.
  /// macOS 532; Linux has no such call.
  public static var coalition_ledger: SystemCall { all[96] }

  /// Reads a policy of a group of processes.
  ///
  /// `coalition_policy_get(uint64_t cid, uint32_t flavor)`.
  /// macOS 557; Linux has no such call.
  public static var coalition_policy_get: SystemCall { all[97] }

  /// Sets a policy of a group of processes.
  ///
  /// `coalition_policy_set(uint64_t cid, uint32_t flavor, uint32_t value)`.
  /// macOS 556; Linux has no such call.
  public static var coalition_policy_set: SystemCall { all[98] }

  /// Connects a socket to an address.
  ///
  /// `connect(int sockfd, const struct sockaddr *addr, socklen_t addrlen)`.
  /// Linux 42 (since 2.0), macOS 98.
  /// Errors: EACCES EADDRINUSE EADDRNOTAVAIL EAFNOSUPPORT EAGAIN EALREADY EBADF ECONNREFUSED EFAULT EINPROGRESS EINTR EISCONN ENETUNREACH ENOTSOCK EPERM EPROTOTYPE ETIMEDOUT.
  /// Errors on macOS: EACCES EADDRINUSE EADDRNOTAVAIL EAFNOSUPPORT EALREADY EBADF ECONNREFUSED ECONNRESET EFAULT EHOSTUNREACH EINPROGRESS EINTR EINVAL EIO EISCONN ELOOP ENAMETOOLONG ENETDOWN ENETUNREACH ENOBUFS ENOENT ENOTDIR ENOTSOCK EOPNOTSUPP EPROTOTYPE ETIMEDOUT.
  public static var connect: SystemCall { all[99] }

  /// As connect, but not a point where the thread can be cancelled.
  ///
  /// `connect_nocancel(int sockfd, const struct sockaddr *addr, socklen_t addrlen)`.
  /// macOS 409; Linux has no such call, see `connect`.
  /// Errors on macOS: EACCES EADDRINUSE EADDRNOTAVAIL EAFNOSUPPORT EALREADY EBADF ECONNREFUSED ECONNRESET EFAULT EHOSTUNREACH EINPROGRESS EINTR EINVAL EIO EISCONN ELOOP ENAMETOOLONG ENETDOWN ENETUNREACH ENOBUFS ENOENT ENOTDIR ENOTSOCK EOPNOTSUPP EPROTOTYPE ETIMEDOUT.
  public static var connect_nocancel: SystemCall { all[100] }

  /// Connects a socket, may choose its own end and send the first data too.
  ///
  /// `connectx(int socket, const sa_endpoints_t *endpoints, sae_associd_t associd, unsigned int flags, const struct iovec *iov, unsigned int iovcnt, size_t *len, sae_connid_t *connid)`.
  /// macOS 447; Linux has no such call.
  /// Errors on macOS: EADDRINUSE EADDRNOTAVAIL EAFNOSUPPORT EALREADY EBADF ECONNREFUSED EFAULT EHOSTUNREACH EINPROGRESS EINTR EINVAL EISCONN EMSGSIZE ENETDOWN ENETUNREACH ENOBUFS ENOTSOCK EOPNOTSUPP ETIMEDOUT.
  public static var connectx: SystemCall { all[101] }

  /// Copies part of one file to another within the kernel.
  ///
  /// `copy_file_range(int fd_in, loff_t *off_in, int fd_out, loff_t *off_out, size_t len, unsigned int flags)`.
  /// Linux 326 (since 4.5); macOS has no such call, see `clonefileat`.
  /// Errors: EBADF EFBIG EINVAL EIO EISDIR ENOMEM ENOSPC EOPNOTSUPP EOVERFLOW EPERM ETXTBSY EXDEV.
  public static var copy_file_range: SystemCall { all[102] }

  /// Copies a file within a file system; few support it.
  ///
  /// `copyfile(const char *from, const char *to, int mode, int flags)`.
  /// macOS 227; Linux has no such call, see `copy_file_range`.
  public static var copyfile: SystemCall { all[103] }

  /// Makes or empties a file and opens it for writing.
  ///
  /// `creat(const char *pathname, mode_t mode)`.
  /// Linux 85 (since 1.0); macOS has no such call, see `open`.
  /// Errors: EACCES EBUSY EDQUOT EEXIST EFAULT EFBIG EINTR EINVAL EISDIR ELOOP EMFILE ENAMETOOLONG ENFILE ENODEV ENOENT ENOMEM ENOSPC ENOTDIR ENXIO EOPNOTSUPP EOVERFLOW EPERM EROFS ETXTBSY EWOULDBLOCK.
  public static var creat: SystemCall { all[104] }

  /// Made room for a kernel module until Linux 2.6.
  ///
  /// `create_module(const char *name, size_t size)`.
  /// Linux 174 (since 1.0); macOS has no such call.
  /// Errors: EEXIST EFAULT EINVAL ENOMEM ENOSYS EPERM.
  public static var create_module: SystemCall { all[105] }

  /// Trapped into code of another processor's kind.
  ///
  /// `crossarch_trap(uint32_t name)`.
  /// macOS 38; Linux has no such call.
  public static var crossarch_trap: SystemCall { all[106] }

  /// Reads or changes a process's code-signing state.
  ///
  /// `csops(pid_t pid, uint32_t ops, void *useraddr, size_t usersize)`.
  /// macOS 169; Linux has no such call.
  public static var csops: SystemCall { all[107] }

  /// Reads a process's code-signing state, the process told by an audit token too.
  ///
  /// `csops_audittoken(pid_t pid, uint32_t ops, void *useraddr, size_t usersize, const void *uaudittoken)`.
  /// macOS 170; Linux has no such call.
  public static var csops_audittoken: SystemCall { all[108] }

  /// Reads the state of System Integrity Protection.
  ///
  /// `csrctl(uint32_t op, void *useraddr, uint64_t usersize)`.
  /// macOS 483; Linux has no such call.
  public static var csrctl: SystemCall { all[109] }

  /// Lets chosen system calls of the thread fail, for tests.
  ///
  /// `debug_syscall_reject(uint64_t packed_selectors)`.
  /// macOS 547; Linux has no such call.
  public static var debug_syscall_reject: SystemCall { all[110] }

  /// The same with flags.
  ///
  /// `debug_syscall_reject_config(uint64_t packed_selectors1, uint64_t packed_selectors2, uint64_t flags)`.
  /// macOS 548; Linux has no such call.
  public static var debug_syscall_reject_config: SystemCall { all[111] }

  /// Removes a name, as Carbon did: only where nothing has the file open.
  ///
  /// `delete(const char *path)`.
  /// macOS 226; Linux has no such call, see `unlink`.
  public static var delete: SystemCall { all[112] }

  /// Unloads a kernel module.
  ///
  /// `delete_module(const char *name_user, unsigned int flags)`.
  /// Linux 176 (since 1.0); macOS has no such call.
  /// Errors: EBUSY EFAULT ENOENT EPERM EWOULDBLOCK.
  public static var delete_module: SystemCall { all[113] }

  /// Ends a connection of a socket.
  ///
  /// `disconnectx(int s, sae_associd_t aid, sae_connid_t cid)`.
  /// macOS 448; Linux has no such call.
  /// Errors on macOS: EALREADY EBADF EINVAL ENOTCONN ENOTSOCK.
  public static var disconnectx: SystemCall { all[114] }

  /// Makes another descriptor for the same open file, the lowest that is free.
  ///
  /// `dup(int oldfd)`.
  /// Linux 32 (since 1.0), macOS 41.
  /// Errors: EBADF EBUSY EINTR EMFILE.
  /// Errors on macOS: EBADF EINTR EMFILE.
  public static var dup: SystemCall { all[115] }

  /// Makes newfd a descriptor for the same open file as oldfd, closing what newfd was.
  ///
  /// `dup2(int oldfd, int newfd)`.
  /// Linux 33 (since 1.0), macOS 90.
  /// Errors: EBADF EBUSY EINTR EMFILE.
  /// Errors on macOS: EBADF EINTR EMFILE.
  public static var dup2: SystemCall { all[116] }

  /// Makes newfd a descriptor for the same open file as oldfd, with O_CLOEXEC if asked.
  ///
  /// `dup3(int oldfd, int newfd, int flags)`.
  /// Linux 292 (since 2.6.27); macOS has no such call, see `dup2`.
  /// Errors: EBADF EBUSY EINTR EINVAL EMFILE.
  public static var dup3: SystemCall { all[117] }

  /// Makes a descriptor that watches others; size is ignored but must be positive.
  ///
  /// `epoll_create(int size)`.
  /// Linux 213 (since 2.6); macOS has no such call, see `kqueue`.
  /// Errors: EINVAL EMFILE ENFILE ENOMEM.
  public static var epoll_create: SystemCall { all[118] }

  /// Makes a descriptor that watches others.
  ///
  /// `epoll_create1(int flags)`.
  /// Linux 291 (since 2.6.27); macOS has no such call, see `kqueue`.
  /// Errors: EINVAL EMFILE ENFILE ENOMEM.
  public static var epoll_create1: SystemCall { all[119] }

  /// Adds, changes or removes a descriptor that an epoll descriptor watches.
  ///
  /// `epoll_ctl(int epfd, int op, int fd, struct epoll_event *event)`.
  /// Linux 233 (since 2.6); macOS has no such call, see `kevent`.
  /// Errors: EBADF EEXIST EINVAL ELOOP ENOENT ENOMEM ENOSPC EPERM.
  public static var epoll_ctl: SystemCall { all[120] }

  /// An early form of epoll_ctl; never in a released kernel.
  ///
  /// `epoll_ctl_old(int epfd, int op, int fd, struct epoll_event *event)`.
  /// Linux 214; macOS has no such call.
  public static var epoll_ctl_old: SystemCall { all[121] }

  /// Waits for events of watched descriptors, with another signal mask meanwhile.
  ///
  /// `epoll_pwait(int epfd, struct epoll_event *events, int maxevents, int timeout, const sigset_t *sigmask, size_t sigsetsize)`.
  /// Linux 281 (since 2.6.19); macOS has no such call, see `kevent`.
  /// Errors: EBADF EFAULT EINTR EINVAL.
  public static var epoll_pwait: SystemCall { all[122] }

  /// Waits for events of watched descriptors, the timeout in nanoseconds.
  ///
  /// `epoll_pwait2(int epfd, struct epoll_event *events, int maxevents, const struct timespec *timeout, const sigset_t *sigmask, size_t sigsetsize)`.
  /// Linux 441 (since 5.11); macOS has no such call, see `kevent`.
  /// Errors: EBADF EFAULT EINTR EINVAL.
  public static var epoll_pwait2: SystemCall { all[123] }

  /// Waits for events of watched descriptors, at most timeout milliseconds; -1 waits for ever.
  ///
  /// `epoll_wait(int epfd, struct epoll_event *events, int maxevents, int timeout)`.
  /// Linux 232 (since 2.6); macOS has no such call, see `kevent`.
  /// Errors: EBADF EFAULT EINTR EINVAL.
  public static var epoll_wait: SystemCall { all[124] }

  /// An early form of epoll_wait; never in a released kernel.
  ///
  /// `epoll_wait_old(int epfd, struct epoll_event *events, int maxevents, int timeout)`.
  /// Linux 215; macOS has no such call.
  public static var epoll_wait_old: SystemCall { all[125] }

  /// Makes a descriptor that holds a counter, to wake another thread.
  ///
  /// `eventfd(unsigned int count)`.
  /// Linux 284 (since 2.6.22); macOS has no such call, see `kqueue`.
  /// Errors: EINVAL EMFILE ENFILE ENODEV ENOMEM.
  public static var eventfd: SystemCall { all[126] }

  /// Makes a descriptor that holds a counter, with flags.
  ///
  /// `eventfd2(unsigned int count, int flags)`.
  /// Linux 290 (since 2.6.27); macOS has no such call, see `kqueue`.
  /// Errors: EINVAL EMFILE ENFILE ENODEV ENOMEM.
  public static var eventfd2: SystemCall { all[127] }

  /// Swaps the contents of two files.
  ///
  /// `exchangedata(const char *path1, const char *path2, unsigned long options)`.
  /// macOS 223; Linux has no such call, see `renameat2`.
  /// Errors on macOS: EACCES EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR ENOTSUP EXDEV.
  public static var exchangedata: SystemCall { all[128] }

  /// Replaces the program of the process; comes back only when that failed.
  ///
  /// `execve(const char *pathname, char *const *argv, char *const *envp)`.
  /// Linux 59 (since 1.0), macOS 59.
  /// Errors: E2BIG EACCES EAGAIN EFAULT EINVAL EIO EISDIR ELIBBAD ELOOP EMFILE ENAMETOOLONG ENFILE ENOENT ENOEXEC ENOMEM ENOTDIR EPERM ETXTBSY.
  /// Errors on macOS: E2BIG EACCES EFAULT EIO ELOOP ENAMETOOLONG ENOENT ENOEXEC ENOMEM ENOTDIR ETXTBSY.
  public static var execve: SystemCall { all[129] }

  /// Replaces the program of the process, by a path from an open directory.
  ///
  /// `execveat(int dfd, const char *filename, const char *const *argv, const char *const *envp, int flags)`.
  /// Linux 322 (since 3.19); macOS has no such call, see `execve`.
  /// Errors: EINVAL ELOOP ENOENT ENOTDIR.
  public static var execveat: SystemCall { all[130] }

  /// Ends the calling thread on Linux and the process on macOS; the parent sees the low 8 bits of status.
  ///
  /// `exit(int status)`.
  /// Linux 60 (since 1.0), macOS 1.
  /// On macOS: Ends the whole process, as exit_group does on Linux.
  public static var exit: SystemCall { all[131] }

  /// Ends all threads of the process; the parent sees the low 8 bits of status.
  ///
  /// `exit_group(int status)`.
  /// Linux 231 (since 2.6); macOS has no such call, see `exit`.
  public static var exit_group: SystemCall { all[132] }

  /// Tells whether a file may be used, by a path from an open directory.
  ///
  /// `faccessat(int dfd, const char *filename, int mode)`.
  /// On macOS `faccessat(int fd, const char *path, int amode, int flag)`.
  /// Linux 269 (since 2.6.16), macOS 466.
  /// On macOS: Takes flags too, as faccessat2 does on Linux.
  /// Errors: EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EPERM EROFS ETXTBSY.
  /// Errors on macOS: EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR EROFS ETXTBSY.
  public static var faccessat: SystemCall { all[133] }

  /// Tells whether a file may be used, with flags.
  ///
  /// `faccessat2(int dfd, const char *filename, int mode, int flags)`.
  /// Linux 439 (since 5.8); macOS has no such call, see `faccessat`.
  /// Errors: EACCES EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EPERM EROFS ETXTBSY.
  public static var faccessat2: SystemCall { all[134] }

  /// Tells how part of a file is going to be read.
  ///
  /// `fadvise64(int fd, loff_t offset, size_t len, int advice)`.
  /// Linux 221 (since 2.6); macOS has no such call, see `fcntl`.
  /// Errors: EBADF EINVAL ESPIPE.
  public static var fadvise64: SystemCall { all[135] }

  /// Takes or frees room for part of a file.
  ///
  /// `fallocate(int fd, int mode, loff_t offset, loff_t len)`.
  /// Linux 285 (since 2.6.23); macOS has no such call, see `fcntl`.
  /// Errors: EBADF EFBIG EINTR EINVAL EIO ENODEV ENOSPC ENOSYS EOPNOTSUPP EPERM ESPIPE ETXTBSY.
  public static var fallocate: SystemCall { all[136] }

  /// Makes a descriptor that reports or decides uses of files.
  ///
  /// `fanotify_init(unsigned int flags, unsigned int event_f_flags)`.
  /// Linux 300 (since 2.6.37); macOS has no such call, see `kqueue`.
  /// Errors: EINVAL EMFILE ENOMEM ENOSYS EPERM.
  public static var fanotify_init: SystemCall { all[137] }

  /// Adds or removes what a fanotify descriptor watches.
  ///
  /// `fanotify_mark(int fanotify_fd, unsigned int flags, uint64_t mask, int dirfd, const char *pathname)`.
  /// Linux 301 (since 2.6.37); macOS has no such call, see `kevent`.
  /// Errors: EBADF EEXIST EINVAL EISDIR ENODEV ENOENT ENOMEM ENOSPC ENOSYS ENOTDIR EOPNOTSUPP EPERM EXDEV.
  public static var fanotify_mark: SystemCall { all[138] }

  /// Makes an open directory the working directory.
  ///
  /// `fchdir(unsigned int fd)`.
  /// Linux 81 (since 1.0), macOS 13.
  /// Errors: EACCES EBADF EFAULT EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR.
  /// Errors on macOS: EACCES EBADF EFAULT EINTR EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR.
  public static var fchdir: SystemCall { all[139] }

  /// Changes an open file's flags, such as immutable or hidden.
  ///
  /// `fchflags(int fd, int flags)`.
  /// macOS 35; Linux has no such call.
  /// Errors on macOS: EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR ENOTSUP EPERM EROFS.
  public static var fchflags: SystemCall { all[140] }

  /// Changes an open file's permissions.
  ///
  /// `fchmod(unsigned int fd, mode_t mode)`.
  /// Linux 91 (since 1.0), macOS 124.
  /// Errors: EACCES EBADF EFAULT EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EPERM EROFS.
  /// Errors on macOS: EACCES EBADF EFAULT EINTR EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR EPERM EROFS.
  public static var fchmod: SystemCall { all[141] }

  /// As fchmod, with an owner and an access control list.
  ///
  /// `fchmod_extended(int fd, uid_t uid, gid_t gid, int mode, const void *xsecurity)`.
  /// macOS 283; Linux has no such call.
  public static var fchmod_extended: SystemCall { all[142] }

  /// Changes a file's permissions, by a path from an open directory.
  ///
  /// `fchmodat(int dfd, const char *filename, mode_t mode)`.
  /// On macOS `fchmodat(int fd, const char *path, int mode, int flag)`.
  /// Linux 268 (since 2.6.16), macOS 467.
  /// On macOS: Takes flags too, as fchmodat2 does on Linux.
  /// Errors: EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR ENOTSUP EPERM EROFS.
  /// Errors on macOS: EACCES EBADF EFAULT EINTR EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR EPERM EROFS.
  public static var fchmodat: SystemCall { all[143] }

  /// Changes a file's permissions, with flags.
  ///
  /// `fchmodat2(int dfd, const char *filename, mode_t mode, unsigned int flags)`.
  /// Linux 452 (since 6.6); macOS has no such call, see `fchmodat`.
  public static var fchmodat2: SystemCall { all[144] }

  /// Changes an open file's owner and group; -1 leaves one alone.
  ///
  /// `fchown(unsigned int fd, uid_t user, gid_t group)`.
  /// Linux 93 (since 1.0), macOS 123.
  /// Errors: EACCES EBADF EFAULT EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EPERM EROFS.
  /// Errors on macOS: EACCES EBADF EFAULT EINTR EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR EPERM EROFS.
  public static var fchown: SystemCall { all[145] }

  /// Changes a file's owner and group, by a path from an open directory.
  ///
  /// `fchownat(int dfd, const char *filename, uid_t user, gid_t group, int flag)`.
  /// Linux 260 (since 2.6.16), macOS 468.
  /// Errors: EACCES EBADF EFAULT EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EPERM EROFS.
  /// Errors on macOS: EACCES EBADF EFAULT EINTR EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR EPERM EROFS.
  public static var fchownat: SystemCall { all[146] }

  /// Makes a copy of an open file that shares its blocks.
  ///
  /// `fclonefileat(int src_fd, int dst_dirfd, const char *dst, uint32_t flags)`.
  /// macOS 517; Linux has no such call, see `copy_file_range`.
  /// Errors on macOS: EACCES EBADF EDEADLK EEXIST EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOSPC ENOTDIR ENOTSUP EPERM EROFS EXDEV.
  public static var fclonefileat: SystemCall { all[147] }

  /// Reads or changes a descriptor; cmd says what arg and the result are.
  ///
  /// `fcntl(int fd, int cmd, long arg)`.
  /// Linux 72 (since 1.0), macOS 92.
  /// Errors: EACCES EAGAIN EBADF EBUSY EDEADLK EFAULT EINTR EINVAL EMFILE ENOLCK ENOTDIR EPERM.
  /// Errors on macOS: EACCES EAGAIN EBADF EDEADLK EFBIG EINTR EINVAL EMFILE ENOLCK ENOSPC ENOTSUP EOVERFLOW EPERM ESRCH EXDEV.
  public static var fcntl: SystemCall { all[148] }

  /// As fcntl, but not a point where the thread can be cancelled.
  ///
  /// `fcntl_nocancel(int fd, int cmd, long arg)`.
  /// macOS 406; Linux has no such call, see `fcntl`.
  /// Errors on macOS: EACCES EAGAIN EBADF EDEADLK EFBIG EINTR EINVAL EMFILE ENOLCK ENOSPC ENOTSUP EOVERFLOW EPERM ESRCH EXDEV.
  public static var fcntl_nocancel: SystemCall { all[149] }

  /// Waits until a file's data is on its device.
  ///
  /// `fdatasync(unsigned int fd)`.
  /// Linux 75 (since 2.0), macOS 187.
  /// Errors: EBADF EDQUOT EINTR EINVAL EIO ENOSPC EROFS.
  public static var fdatasync: SystemCall { all[150] }

  /// Controls a file system behind a descriptor.
  ///
  /// `ffsctl(int fd, unsigned long cmd, void *data, unsigned int options)`.
  /// macOS 245; Linux has no such call.
  public static var ffsctl: SystemCall { all[151] }

  /// Reads chosen attributes of an open file.
  ///
  /// `fgetattrlist(int fd, const struct attrlist *alist, void *attributeBuffer, size_t bufferSize, unsigned long options)`.
  /// macOS 228; Linux has no such call, see `statx`.
  /// Errors on macOS: EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR ENOTSUP ERANGE EROFS.
  public static var fgetattrlist: SystemCall { all[152] }

  /// Reads an extended attribute of an open file.
  ///
  /// `fgetxattr(int fd, const char *name, void *value, size_t size)`.
  /// On macOS `fgetxattr(int fd, const char *attrname, void *value, size_t size, uint32_t position, int options)`.
  /// Linux 193 (since 2.6), macOS 235.
  /// On macOS: Takes a position, 0 except for resource forks, and options too.
  /// Errors: E2BIG ENODATA ENOTSUP ERANGE.
  /// Errors on macOS: EACCES EFAULT EINVAL EIO EISDIR ELOOP ENAMETOOLONG ENOATTR ENOTDIR ENOTSUP EPERM ERANGE.
  public static var fgetxattr: SystemCall { all[153] }

  /// Opens a file by its NFS file handle.
  ///
  /// `fhopen(const struct fhandle *u_fhp, int flags)`.
  /// macOS 248; Linux has no such call, see `open_by_handle_at`.
  public static var fhopen: SystemCall { all[154] }

  /// Reads a file's flags, project and extent size.
  ///
  /// `file_getattr(int dfd, const char *filename, struct file_attr *ufattr, size_t usize, unsigned int at_flags)`.
  /// Linux 468 (since 6.17); macOS has no such call.
  public static var file_getattr: SystemCall { all[155] }

  /// Sets a file's flags, project and extent size.
  ///
  /// `file_setattr(int dfd, const char *filename, struct file_attr *ufattr, size_t usize, unsigned int at_flags)`.
  /// Linux 469 (since 6.17); macOS has no such call.
  public static var file_setattr: SystemCall { all[156] }

  /// Takes the open file out of a Mach port.
  ///
  /// `fileport_makefd(mach_port_name_t port)`.
  /// macOS 431; Linux has no such call.
  /// Errors on macOS: EAGAIN EBADF EFAULT EINVAL EMFILE ENFILE ENOMEM.
  public static var fileport_makefd: SystemCall { all[157] }

  /// Wraps an open file in a Mach port.
  ///
  /// `fileport_makeport(int fd, void *portnamep)`.
  /// macOS 430; Linux has no such call.
  /// Errors on macOS: EAGAIN EBADF EFAULT EINVAL EMFILE ENFILE ENOMEM.
  public static var fileport_makeport: SystemCall { all[158] }

  /// Loads a kernel module from an open file.
  ///
  /// `finit_module(int fd, const char *uargs, int flags)`.
  /// Linux 313 (since 3.8); macOS has no such call.
  /// Errors: EBADF EBADMSG EBUSY EEXIST EFAULT EFBIG EINVAL ENOEXEC ENOKEY ENOMEM EPERM ETXTBSY.
  public static var finit_module: SystemCall { all[159] }

  /// Lists the names of an open file's extended attributes.
  ///
  /// `flistxattr(int fd, char *list, size_t size)`.
  /// On macOS `flistxattr(int fd, void *namebuf, size_t bufsize, int options)`.
  /// Linux 196 (since 2.6), macOS 241.
  /// On macOS: Takes options too.
  /// Errors: E2BIG ENOTSUP ERANGE.
  /// Errors on macOS: EACCES EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOTDIR ENOTSUP EPERM ERANGE.
  public static var flistxattr: SystemCall { all[160] }

  /// Locks or unlocks an open file as a whole.
  ///
  /// `flock(unsigned int fd, unsigned int cmd)`.
  /// Linux 73 (since 2.0), macOS 131.
  /// Errors: EBADF EINTR EINVAL ENOLCK EWOULDBLOCK.
  /// Errors on macOS: EBADF EINVAL ENOTSUP EWOULDBLOCK.
  public static var flock: SystemCall { all[161] }

  /// Mounts a file system on an open directory.
  ///
  /// `fmount(const char *type, int fd, int flags, const void *data)`.
  /// macOS 526; Linux has no such call, see `mount`.
  public static var fmount: SystemCall { all[162] }

  /// Makes a copy of the process: 0 in the copy, the copy's number in the original.
  ///
  /// `fork()`.
  /// Linux 57 (since 1.0), macOS 2.
  /// On macOS: In the copy rax is not 0 but its own number; rdx is 1 there and 0 in the original.
  /// Errors: EAGAIN ENOMEM ENOSYS.
  /// Errors on macOS: EAGAIN ENOMEM.
  public static var fork: SystemCall { all[163] }

  /// Reads a limit of an open file.
  ///
  /// `fpathconf(int fd, int name)`.
  /// macOS 192; Linux has no such call.
  /// Errors on macOS: EACCES EBADF EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR.
  public static var fpathconf: SystemCall { all[164] }

  /// Reads what an open symbolic link points to.
  ///
  /// `freadlink(int fd, void *buf, size_t bufsize)`.
  /// macOS 551; Linux has no such call, see `readlinkat`.
  /// Errors on macOS: EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR.
  public static var freadlink: SystemCall { all[165] }

  /// Removes an extended attribute of an open file.
  ///
  /// `fremovexattr(int fd, const char *name)`.
  /// On macOS `fremovexattr(int fd, const char *attrname, int options)`.
  /// Linux 199 (since 2.6), macOS 239.
  /// On macOS: Takes options too.
  /// Errors: ENODATA ENOTSUP.
  /// Errors on macOS: EACCES EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOATTR ENOTDIR ENOTSUP EPERM EROFS.
  public static var fremovexattr: SystemCall { all[166] }

  /// Makes, removes, renames or mounts a snapshot of a file system.
  ///
  /// `fs_snapshot(uint32_t op, int dirfd, const char *name1, const char *name2, void *data, uint32_t flags)`.
  /// macOS 518; Linux has no such call.
  public static var fs_snapshot: SystemCall { all[167] }

  /// Sets a parameter of a file system that is being made.
  ///
  /// `fsconfig(int fs_fd, unsigned int cmd, const char *key, const void *value, int aux)`.
  /// Linux 431 (since 5.2); macOS has no such call.
  public static var fsconfig: SystemCall { all[168] }

  /// Controls a file system behind a path.
  ///
  /// `fsctl(const char *path, unsigned long cmd, void *data, unsigned int options)`.
  /// macOS 242; Linux has no such call.
  /// Errors on macOS: EACCES EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR.
  public static var fsctl: SystemCall { all[169] }

  /// Sets chosen attributes of an open file.
  ///
  /// `fsetattrlist(int fd, const struct attrlist *alist, const void *attributeBuffer, size_t bufferSize, unsigned long options)`.
  /// macOS 229; Linux has no such call, see `utimensat`.
  /// Errors on macOS: EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR ENOTSUP EPERM EROFS.
  public static var fsetattrlist: SystemCall { all[170] }

  /// Sets an extended attribute of an open file.
  ///
  /// `fsetxattr(int fd, const char *name, const void *value, size_t size, int flags)`.
  /// On macOS `fsetxattr(int fd, const char *attrname, const void *value, size_t size, uint32_t position, int options)`.
  /// Linux 190 (since 2.6), macOS 237.
  /// On macOS: Takes a position, 0 except for resource forks, before the options.
  /// Errors: EDQUOT EEXIST ENODATA ENOSPC ENOTSUP EPERM ERANGE.
  /// Errors on macOS: E2BIG EACCES EEXIST EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOATTR ENOSPC ENOTDIR ENOTSUP EPERM ERANGE EROFS.
  public static var fsetxattr: SystemCall { all[171] }

  /// The path of a file number on a file system.
  ///
  /// `fsgetpath(void *buf, size_t bufsize, const void *fsid, uint64_t objid)`.
  /// macOS 427; Linux has no such call.
  /// Errors on macOS: EACCES EFAULT EINVAL EIO ENOENT ENOSPC ENOTSUP EPERM.
  public static var fsgetpath: SystemCall { all[172] }

  /// The path of a file number on a file system, with options.
  ///
  /// `fsgetpath_ext(void *buf, size_t bufsize, const void *fsid, uint64_t objid, uint32_t options)`.
  /// macOS 217; Linux has no such call.
  public static var fsgetpath_ext: SystemCall { all[173] }

  /// Turns a file system that was made into a mount.
  ///
  /// `fsmount(int fs_fd, unsigned int flags, unsigned int ms_flags)`.
  /// Linux 432 (since 5.2); macOS has no such call.
  public static var fsmount: SystemCall { all[174] }

  /// Starts making a file system of a type.
  ///
  /// `fsopen(const char *fs_name, unsigned int flags)`.
  /// Linux 430 (since 5.2); macOS has no such call.
  public static var fsopen: SystemCall { all[175] }

  /// Opens a mounted file system to change its parameters.
  ///
  /// `fspick(int dfd, const char *path, unsigned int flags)`.
  /// Linux 433 (since 5.2); macOS has no such call.
  public static var fspick: SystemCall { all[176] }

  /// Tells an open file's type, size, owner and times.
  ///
  /// `fstat(int fd, struct stat *statbuf)`.
  /// Linux 5 (since 1.0); macOS has no such call, see `fstat64`.
  /// On macOS: Its own fstat, number 189, fills an older structure than FileStatus; fstat64 is the one to use.
  /// Errors: EACCES EBADF EFAULT ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EOVERFLOW.
  public static var fstat: SystemCall { all[177] }

  /// Tells an open file's type, size, owner and times, with 64-bit inode numbers.
  ///
  /// `fstat64(int fd, struct stat *ub)`.
  /// macOS 339; Linux has no such call, see `fstat`.
  /// Errors on macOS: EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR EOVERFLOW.
  public static var fstat64: SystemCall { all[178] }

  /// As fstat64, with the file's access control list.
  ///
  /// `fstat64_extended(int fd, void *ub, void *xsecurity, void *xsecurity_size)`.
  /// macOS 343; Linux has no such call.
  public static var fstat64_extended: SystemCall { all[179] }

  /// As the old fstat, with the file's access control list.
  ///
  /// `fstat_extended(int fd, void *ub, void *xsecurity, void *xsecurity_size)`.
  /// macOS 281; Linux has no such call.
  public static var fstat_extended: SystemCall { all[180] }

  /// As the old stat, by a path from an open directory; fstatat64 is the one to use.
  ///
  /// `fstatat(int fd, const char *path, void *ub, int flag)`.
  /// macOS 469; Linux has no such call, see `newfstatat`.
  /// Errors on macOS: EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR EOVERFLOW.
  public static var fstatat: SystemCall { all[181] }

  /// Tells a file's type, size, owner and times, by a path from an open directory.
  ///
  /// `fstatat64(int fd, const char *path, void *ub, int flag)`.
  /// macOS 470; Linux has no such call, see `newfstatat`.
  /// Errors on macOS: EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR EOVERFLOW.
  public static var fstatat64: SystemCall { all[182] }

  /// Tells the size, free space and type of the file system of an open file.
  ///
  /// `fstatfs(unsigned int fd, struct statfs *buf)`.
  /// Linux 138 (since 1.0); macOS has no such call, see `fstatfs64`.
  /// Errors: EBADF EFAULT EINTR EIO ENOMEM ENOSYS EOVERFLOW.
  public static var fstatfs: SystemCall { all[183] }

  /// Tells the size, free space and type of the file system of an open file.
  ///
  /// `fstatfs64(int fd, struct statfs64 *buf)`.
  /// macOS 346; Linux has no such call, see `fstatfs`.
  /// Errors on macOS: EACCES EBADF EFAULT EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR.
  public static var fstatfs64: SystemCall { all[184] }

  /// Waits until a file's data and attributes are on its device.
  ///
  /// `fsync(unsigned int fd)`.
  /// Linux 74 (since 1.0), macOS 95.
  /// Errors: EBADF EDQUOT EINTR EINVAL EIO ENOSPC EROFS.
  /// Errors on macOS: EBADF EINTR EINVAL EIO.
  public static var fsync: SystemCall { all[185] }

  /// As fsync, but not a point where the thread can be cancelled.
  ///
  /// `fsync_nocancel(unsigned int fd)`.
  /// macOS 408; Linux has no such call, see `fsync`.
  /// Errors on macOS: EBADF EINTR EINVAL EIO.
  public static var fsync_nocancel: SystemCall { all[186] }

  /// Makes an open file shorter or longer.
  ///
  /// `ftruncate(unsigned int fd, off_t length)`.
  /// Linux 77 (since 1.0), macOS 201.
  /// Errors: EACCES EBADF EFAULT EFBIG EINTR EINVAL EIO EISDIR ELOOP ENAMETOOLONG ENOENT ENOTDIR EPERM EROFS ETXTBSY.
  /// Errors on macOS: EACCES EBADF EDEADLK EFAULT EFBIG EINTR EINVAL EIO EISDIR ELOOP ENAMETOOLONG ENOENT ENOTDIR EPERM EROFS ETXTBSY.
  public static var ftruncate: SystemCall { all[187] }

  /// Waits on a word of memory, or wakes those who wait; op says what the rest means.
  ///
  /// `futex(uint32_t *uaddr, int op, uint32_t val, const struct timespec *utime, uint32_t *uaddr2, uint32_t val3)`.
  /// Linux 202 (since 2.6); macOS has no such call, see `ulock_wait`.
  /// Errors: EACCES EAGAIN EDEADLK EFAULT EINTR EINVAL ENFILE ENOMEM ENOSYS EPERM ESRCH ETIMEDOUT.
  public static var futex: SystemCall { all[188] }

  /// Lets waiters of one word wait on another.
  ///
  /// `futex_requeue(const struct futex_waitv *waiters, unsigned int flags, int nr_wake, int nr_requeue)`.
  /// Linux 456 (since 6.7); macOS has no such call.
  public static var futex_requeue: SystemCall { all[189] }

  /// Waits on a word of memory until it's woken.
  ///
  /// `futex_wait(void *uaddr, unsigned long val, unsigned long mask, unsigned int flags, const struct timespec *timespec, clockid_t clockid)`.
  /// Linux 455 (since 6.7); macOS has no such call, see `ulock_wait`.
  public static var futex_wait: SystemCall { all[190] }

  /// Waits on several words of memory at once; the result is which one woke it.
  ///
  /// `futex_waitv(const struct futex_waitv *waiters, unsigned int nr_futexes, unsigned int flags, const struct timespec *timeout, clockid_t clockid)`.
  /// Linux 449 (since 5.16); macOS has no such call, see `ulock_wait`.
  public static var futex_waitv: SystemCall { all[191] }

  /// Wakes those who wait on a word of memory.
  ///
  /// `futex_wake(void *uaddr, unsigned long mask, int nr, unsigned int flags)`.
  /// Linux 454 (since 6.7); macOS has no such call, see `ulock_wake`.
  public static var futex_wake: SystemCall { all[192] }

  /// Sets an open file's times in microseconds; the two times are one array.
  ///
  /// `futimes(int fd, const struct timeval *tptr)`.
  /// macOS 139; Linux has no such call, see `utimensat`.
  /// Errors on macOS: EACCES EBADF EFAULT EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR EPERM EROFS.
  public static var futimes: SystemCall { all[193] }

  /// Sets a file's times in microseconds, by a path from an open directory.
  ///
  /// `futimesat(int dfd, const char *filename, const struct timeval *utimes)`.
  /// Linux 261 (since 2.6.16); macOS has no such call, see `utimes`.
  /// Errors: EBADF ENOTDIR.
  public static var futimesat: SystemCall { all[194] }

  /// Listed the kernel's symbols until Linux 2.6.
  ///
  /// `get_kernel_syms(struct kernel_sym *table)`.
  /// Linux 177 (since 1.0); macOS has no such call.
  /// Errors: ENOSYS.
  public static var get_kernel_syms: SystemCall { all[195] }

  /// Reads the memory policy of the thread or of an address.
  ///
  /// `get_mempolicy(int *policy, unsigned long *nmask, unsigned long maxnode, unsigned long addr, unsigned long flags)`.
  /// Linux 239 (since 2.6.6); macOS has no such call.
  /// Errors: EFAULT EINVAL.
  public static var get_mempolicy: SystemCall { all[196] }

  /// Reads a thread's list of locks.
  ///
  /// `get_robust_list(int pid, struct robust_list_head **head_ptr, size_t *len_ptr)`.
  /// Linux 274 (since 2.6.17); macOS has no such call.
  /// Errors: EFAULT EINVAL EPERM ESRCH.
  public static var get_robust_list: SystemCall { all[197] }

  /// Read a thread-local segment of 32-bit programs; 64-bit ones get ENOSYS.
  ///
  /// `get_thread_area(struct user_desc *u_info)`.
  /// Linux 211 (since 2.6); macOS has no such call.
  /// Errors: EFAULT EINVAL ENOSYS.
  public static var get_thread_area: SystemCall { all[198] }

  /// Reads chosen attributes of a file.
  ///
  /// `getattrlist(const char *path, const struct attrlist *alist, void *attributeBuffer, size_t bufferSize, unsigned long options)`.
  /// macOS 220; Linux has no such call, see `statx`.
  /// Errors on macOS: EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR ENOTSUP ERANGE EROFS.
  public static var getattrlist: SystemCall { all[199] }

  /// Reads chosen attributes of a file, by a path from an open directory.
  ///
  /// `getattrlistat(int fd, const char *path, const struct attrlist *alist, void *attributeBuffer, size_t bufferSize, unsigned long options)`.
  /// macOS 476; Linux has no such call, see `statx`.
  /// Errors on macOS: EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR ENOTSUP ERANGE EROFS.
  public static var getattrlistat: SystemCall { all[200] }

  /// Reads directory entries with chosen attributes; 0 at its end.
  ///
  /// `getattrlistbulk(int dirfd, const struct attrlist *alist, void *attributeBuffer, size_t bufferSize, uint64_t options)`.
  /// macOS 461; Linux has no such call, see `getdents64`.
  /// Errors on macOS: EACCES EBADF EFAULT EINVAL EIO ENOTDIR ERANGE.
  public static var getattrlistbulk: SystemCall { all[201] }

  /// Reads the audit session of the process.
  ///
  /// `getaudit_addr(struct auditinfo_addr *auditinfo_addr, int length)`.
  /// macOS 357; Linux has no such call.
  /// Errors on macOS: EFAULT EINVAL EOVERFLOW ERANGE.
  public static var getaudit_addr: SystemCall { all[202] }

  /// Reads the audit user.
  ///
  /// `getauid(au_id_t *auid)`.
  /// macOS 353; Linux has no such call.
  /// Errors on macOS: EFAULT.
  public static var getauid: SystemCall { all[203] }

  /// On which processor and memory node the thread runs.
  ///
  /// `getcpu(unsigned int *cpu, unsigned int *node, struct getcpu_cache *cache)`.
  /// Linux 309 (since 2.6.19); macOS has no such call.
  /// Errors: EFAULT.
  public static var getcpu: SystemCall { all[204] }

  /// The path of the working directory; the result is its length in bytes with the NUL.
  ///
  /// `getcwd(char *buf, unsigned long size)`.
  /// Linux 79 (since 2.2); macOS has no such call, see `fcntl`.
  /// Errors: EACCES EFAULT EINVAL ENAMETOOLONG ENOENT ENOMEM ERANGE.
  public static var getcwd: SystemCall { all[205] }

  /// Reads entries of a directory in the old layout; 0 at its end.
  ///
  /// `getdents(unsigned int fd, struct linux_dirent *dirent, unsigned int count)`.
  /// Linux 78 (since 2.0); macOS has no such call, see `getdirentries64`.
  /// Errors: EBADF EFAULT EINVAL ENOENT ENOTDIR.
  public static var getdents: SystemCall { all[206] }

  /// Reads entries of a directory; 0 at its end.
  ///
  /// `getdents64(unsigned int fd, struct linux_dirent64 *dirent, unsigned int count)`.
  /// Linux 217 (since 2.4); macOS has no such call, see `getdirentries64`.
  /// Errors: EBADF EFAULT EINVAL ENOENT ENOTDIR.
  public static var getdents64: SystemCall { all[207] }

  /// Reads entries of a directory in the old layout; getdirentries64 is the one to use.
  ///
  /// `getdirentries(int fd, char *buf, unsigned int count, long *basep)`.
  /// macOS 196; Linux has no such call, see `getdents64`.
  /// Errors on macOS: EBADF EFAULT EIO.
  public static var getdirentries: SystemCall { all[208] }

  /// Reads entries of a directory; 0 at its end.
  ///
  /// `getdirentries64(int fd, void *buf, size_t bufsize, off_t *position)`.
  /// macOS 344; Linux has no such call, see `getdents64`.
  /// Errors on macOS: EBADF EFAULT EIO.
  public static var getdirentries64: SystemCall { all[209] }

  /// Reads directory entries with attributes; getattrlistbulk is the one to use.
  ///
  /// `getdirentriesattr(int fd, const struct attrlist *alist, void *buffer, size_t buffersize, unsigned long *count, unsigned long *basep, unsigned long *newstate, unsigned long options)`.
  /// macOS 222; Linux has no such call, see `getdents64`.
  /// Errors on macOS: EBADF EFAULT EINVAL EIO ENOTSUP.
  public static var getdirentriesattr: SystemCall { all[210] }

  /// How many descriptors the process may have.
  ///
  /// `getdtablesize()`.
  /// macOS 89; Linux has no such call, see `getrlimit`.
  public static var getdtablesize: SystemCall { all[211] }

  /// The group whose rights the process has.
  ///
  /// `getegid()`.
  /// Linux 108 (since 1.0), macOS 43.
  public static var getegid: SystemCall { all[212] }

  /// Fills a buffer of at most 256 bytes with random bytes.
  ///
  /// `getentropy(void *buffer, size_t size)`.
  /// macOS 500; Linux has no such call, see `getrandom`.
  /// Errors on macOS: EINVAL EIO.
  public static var getentropy: SystemCall { all[213] }

  /// The user whose rights the process has.
  ///
  /// `geteuid()`.
  /// Linux 107 (since 1.0), macOS 25.
  public static var geteuid: SystemCall { all[214] }

  /// Turns a path into an NFS file handle.
  ///
  /// `getfh(const char *fname, fhandle_t *fhp)`.
  /// macOS 161; Linux has no such call, see `name_to_handle_at`.
  public static var getfh: SystemCall { all[215] }

  /// Lists the mounted file systems in the old structure; getfsstat64 is the one to use.
  ///
  /// `getfsstat(void *buf, int bufsize, int flags)`.
  /// macOS 18; Linux has no such call, see `statfs`.
  /// Errors on macOS: EFAULT EIO.
  public static var getfsstat: SystemCall { all[216] }

  /// Lists the mounted file systems; with no buffer only how many there are.
  ///
  /// `getfsstat64(void *buf, int bufsize, int flags)`.
  /// macOS 347; Linux has no such call, see `statfs`.
  /// Errors on macOS: EFAULT EIO.
  public static var getfsstat64: SystemCall { all[217] }

  /// The group that the process runs as.
  ///
  /// `getgid()`.
  /// Linux 104 (since 1.0), macOS 47.
  public static var getgid: SystemCall { all[218] }

  /// Reads the supplementary groups; with size 0 only how many there are.
  ///
  /// `getgroups(int gidsetsize, gid_t *grouplist)`.
  /// Linux 115 (since 1.0), macOS 79.
  /// Errors: EFAULT EINVAL ENOMEM EPERM.
  /// Errors on macOS: EFAULT EINVAL.
  public static var getgroups: SystemCall { all[219] }

  /// Reads the machine's unique number.
  ///
  /// `gethostuuid(unsigned char *uuid_buf, const struct timespec *timeoutp)`.
  /// macOS 142; Linux has no such call, see `uname`.
  public static var gethostuuid: SystemCall { all[220] }

  /// Reads an interval timer.
  ///
  /// `getitimer(int which, struct itimerval *value)`.
  /// Linux 36 (since 1.0), macOS 86.
  /// Errors: EFAULT EINVAL.
  public static var getitimer: SystemCall { all[221] }

  /// Reads the name that the session logged in with.
  ///
  /// `getlogin(char *namebuf, unsigned int namelen)`.
  /// macOS 49; Linux has no such call.
  /// Errors on macOS: EFAULT EINVAL EPERM.
  public static var getlogin: SystemCall { all[222] }

  /// The address of a socket's other end.
  ///
  /// `getpeername(int sockfd, struct sockaddr *addr, socklen_t *addrlen)`.
  /// Linux 52 (since 2.0), macOS 31.
  /// Errors: EBADF EFAULT EINVAL ENOBUFS ENOTCONN ENOTSOCK.
  /// Errors on macOS: EBADF EFAULT EINVAL ENOBUFS ENOTCONN ENOTSOCK EOPNOTSUPP.
  public static var getpeername: SystemCall { all[223] }

  /// The process group of a process; 0 means the caller.
  ///
  /// `getpgid(pid_t pid)`.
  /// Linux 121 (since 1.0), macOS 151.
  /// Errors: EACCES EINVAL EPERM ESRCH.
  /// Errors on macOS: ESRCH.
  public static var getpgid: SystemCall { all[224] }

  /// The number of the caller's process group.
  ///
  /// `getpgrp()`.
  /// Linux 111 (since 1.0), macOS 81.
  /// Errors: EACCES EINVAL EPERM ESRCH.
  /// Errors on macOS: ESRCH.
  public static var getpgrp: SystemCall { all[225] }

  /// The number of the calling process.
  ///
  /// `getpid()`.
  /// Linux 39 (since 1.0), macOS 20.
  public static var getpid: SystemCall { all[226] }

  /// Reserved for STREAMS; never there.
  ///
  /// `getpmsg(int fd, void *ctlptr, void *dataptr, int *bandp, int *flagsp)`.
  /// Linux 181; macOS has no such call.
  public static var getpmsg: SystemCall { all[227] }

  /// The number of the parent process.
  ///
  /// `getppid()`.
  /// Linux 110 (since 1.0), macOS 39.
  public static var getppid: SystemCall { all[228] }

  /// Reads the scheduling priority; the result is 20 minus the nice value, so that it's positive.
  ///
  /// `getpriority(int which, int who)`.
  /// On macOS `getpriority(int which, id_t who)`.
  /// Linux 140 (since 1.0), macOS 100.
  /// On macOS: The result is the nice value itself, -20 to 20, not 20 minus it; a failure is told by the carry flag alone.
  /// Errors: EACCES EINVAL EPERM ESRCH.
  public static var getpriority: SystemCall { all[229] }

  /// Fills a buffer with random bytes.
  ///
  /// `getrandom(void *buf, size_t buflen, unsigned int flags)`.
  /// Linux 318 (since 3.17); macOS has no such call, see `getentropy`.
  /// Errors: EAGAIN EFAULT EINTR EINVAL ENOSYS.
  public static var getrandom: SystemCall { all[230] }

  /// Reads the real, effective and saved group.
  ///
  /// `getresgid(gid_t *rgid, gid_t *egid, gid_t *sgid)`.
  /// Linux 120 (since 2.2); macOS has no such call, see `getegid`.
  /// Errors: EFAULT.
  public static var getresgid: SystemCall { all[231] }

  /// Reads the real, effective and saved user.
  ///
  /// `getresuid(uid_t *ruid, uid_t *euid, uid_t *suid)`.
  /// Linux 118 (since 2.2); macOS has no such call, see `geteuid`.
  /// Errors: EFAULT.
  public static var getresuid: SystemCall { all[232] }

  /// Reads a limit of what the process may use.
  ///
  /// `getrlimit(unsigned int resource, struct rlimit *rlim)`.
  /// Linux 97 (since 1.0), macOS 194.
  /// Errors: EFAULT EINVAL EPERM ESRCH.
  /// Errors on macOS: EFAULT EINVAL EPERM.
  public static var getrlimit: SystemCall { all[233] }

  /// Tells what the process, its children or the thread have used.
  ///
  /// `getrusage(int who, struct rusage *ru)`.
  /// Linux 98 (since 1.0), macOS 117.
  /// Errors: EFAULT EINVAL.
  public static var getrusage: SystemCall { all[234] }

  /// Reads the groups of the session.
  ///
  /// `getsgroups(void *setlen, void *guidset)`.
  /// macOS 288; Linux has no such call.
  public static var getsgroups: SystemCall { all[235] }

  /// The session of a process; 0 means the caller.
  ///
  /// `getsid(pid_t pid)`.
  /// Linux 124 (since 2.0), macOS 310.
  /// Errors: EPERM ESRCH.
  /// Errors on macOS: ESRCH.
  public static var getsid: SystemCall { all[236] }

  /// The address of a socket's own end.
  ///
  /// `getsockname(int sockfd, struct sockaddr *addr, socklen_t *addrlen)`.
  /// Linux 51 (since 2.0), macOS 32.
  /// Errors: EBADF EFAULT EINVAL ENOBUFS ENOTSOCK.
  /// Errors on macOS: EBADF EFAULT EINVAL ENOBUFS ENOTSOCK EOPNOTSUPP.
  public static var getsockname: SystemCall { all[237] }

  /// Reads an option of a socket.
  ///
  /// `getsockopt(int sockfd, int level, int optname, void *optval, socklen_t *optlen)`.
  /// Linux 55 (since 2.0), macOS 118.
  /// Errors: EBADF EFAULT EINVAL ENOPROTOOPT ENOTSOCK.
  /// Errors on macOS: EBADF EDOM EFAULT EINVAL EISCONN ENOBUFS ENOMEM ENOPROTOOPT ENOTSOCK.
  public static var getsockopt: SystemCall { all[238] }

  /// The number of the calling thread.
  ///
  /// `gettid()`.
  /// Linux 186 (since 2.4.11); macOS has no such call, see `thread_selfid`.
  public static var gettid: SystemCall { all[239] }

  /// The time since 1970 in seconds and microseconds.
  ///
  /// `gettimeofday(struct timeval *tv, struct timezone *tz)`.
  /// On macOS `gettimeofday(struct timeval *tp, struct timezone *tzp, uint64_t *mach_absolute_time)`.
  /// Linux 96 (since 1.0), macOS 116.
  /// On macOS: Has a third argument, where the kernel puts mach_absolute_time; 0 when not wanted.
  /// Errors: EFAULT EPERM.
  public static var gettimeofday: SystemCall { all[240] }

  /// The user that the process runs as.
  ///
  /// `getuid()`.
  /// Linux 102 (since 1.0), macOS 24.
  public static var getuid: SystemCall { all[241] }

  /// Reads the whiteout groups.
  ///
  /// `getwgroups(void *setlen, void *guidset)`.
  /// macOS 290; Linux has no such call.
  public static var getwgroups: SystemCall { all[242] }

  /// Reads an extended attribute of a file; with size 0 only its length.
  ///
  /// `getxattr(const char *path, const char *name, void *value, size_t size)`.
  /// On macOS `getxattr(const char *path, const char *attrname, void *value, size_t size, uint32_t position, int options)`.
  /// Linux 191 (since 2.6), macOS 234.
  /// On macOS: Takes a position, 0 except for resource forks, and options too.
  /// Errors: E2BIG ENODATA ENOTSUP ERANGE.
  /// Errors on macOS: EACCES EFAULT EINVAL EIO EISDIR ELOOP ENAMETOOLONG ENOATTR ENOTDIR ENOTSUP EPERM ERANGE.
  public static var getxattr: SystemCall { all[243] }

  /// Reads an extended attribute, by a path from an open directory.
  ///
  /// `getxattrat(int dfd, const char *path, unsigned int at_flags, const char *name, struct xattr_args *uargs, size_t usize)`.
  /// Linux 464 (since 6.13); macOS has no such call.
  public static var getxattrat: SystemCall { all[244] }

  /// Reads the kernel's own profile for its compiler.
  ///
  /// `grab_pgo_data(const void *uuid, int flags, void *buffer, ssize_t size)`.
  /// macOS 493; Linux has no such call.
  public static var grab_pgo_data: SystemCall { all[245] }

  /// Grafts a disk image onto a directory.
  ///
  /// `graftdmg(int dmg_fd, const char *mountdir, uint32_t graft_type, const graftdmg_args_un *gda)`.
  /// macOS 549; Linux has no such call.
  public static var graftdmg: SystemCall { all[246] }

  /// Closes a guarded descriptor.
  ///
  /// `guarded_close_np(int fd, const guardid_t *guard)`.
  /// macOS 442; Linux has no such call.
  public static var guarded_close_np: SystemCall { all[247] }

  /// Makes a guarded queue of kernel events.
  ///
  /// `guarded_kqueue_np(const guardid_t *guard, unsigned int guardflags)`.
  /// macOS 443; Linux has no such call.
  public static var guarded_kqueue_np: SystemCall { all[248] }

  /// Opens a guarded file with a data protection class.
  ///
  /// `guarded_open_dprotected_np(const char *path, const guardid_t *guard, unsigned int guardflags, int flags, int dpclass, int dpflags, int mode)`.
  /// macOS 484; Linux has no such call.
  public static var guarded_open_dprotected_np: SystemCall { all[249] }

  /// Opens a file whose descriptor only the guard's owner may close.
  ///
  /// `guarded_open_np(const char *path, const guardid_t *guard, unsigned int guardflags, int flags, int mode)`.
  /// macOS 441; Linux has no such call.
  public static var guarded_open_np: SystemCall { all[250] }

  /// Writes at a place in a file behind a guarded descriptor.
  ///
  /// `guarded_pwrite_np(int fd, const guardid_t *guard, const void *buf, size_t nbyte, off_t offset)`.
  /// macOS 486; Linux has no such call.
  public static var guarded_pwrite_np: SystemCall { all[251] }

  /// Writes to a guarded descriptor.
  ///
  /// `guarded_write_np(int fd, const guardid_t *guard, const void *cbuf, size_t nbyte)`.
  /// macOS 485; Linux has no such call.
  public static var guarded_write_np: SystemCall { all[252] }

  /// Writes several buffers to a guarded descriptor.
  ///
  /// `guarded_writev_np(int fd, const guardid_t *guard, const struct iovec *iovp, int iovcnt)`.
  /// macOS 487; Linux has no such call.
  public static var guarded_writev_np: SystemCall { all[253] }

  /// Serves the kernel's questions about users and groups; for the directory daemon.
  ///
  /// `identitysvc(int opcode, void *message)`.
  /// macOS 293; Linux has no such call.
  public static var identitysvc: SystemCall { all[254] }

  /// Loads a kernel module from memory.
  ///
  /// `init_module(const void *umod, unsigned long len, const char *uargs)`.
  /// Linux 175 (since 1.0); macOS has no such call.
  /// Errors: EBADF EBADMSG EBUSY EEXIST EFAULT EFBIG EINVAL ENOEXEC ENOKEY ENOMEM EPERM ETXTBSY.
  public static var init_module: SystemCall { all[255] }

  /// Sets the supplementary groups, and whose they are for the directory service.
  ///
  /// `initgroups(unsigned int gidsetsize, const gid_t *gidset, int gmuid)`.
  /// macOS 243; Linux has no such call, see `setgroups`.
  public static var initgroups: SystemCall { all[256] }

  /// Watches a file or directory; the result is the watch's number.
  ///
  /// `inotify_add_watch(int fd, const char *path, uint32_t mask)`.
  /// Linux 254 (since 2.6.13); macOS has no such call, see `kevent`.
  /// Errors: EACCES EBADF EEXIST EFAULT EINVAL ENAMETOOLONG ENOENT ENOMEM ENOSPC ENOTDIR.
  public static var inotify_add_watch: SystemCall { all[257] }

  /// Makes a descriptor that reports changes of files.
  ///
  /// `inotify_init()`.
  /// Linux 253 (since 2.6.13); macOS has no such call, see `kqueue`.
  /// Errors: EMFILE ENFILE ENOMEM.
  public static var inotify_init: SystemCall { all[258] }

  /// Makes a descriptor that reports changes of files, with flags.
  ///
  /// `inotify_init1(int flags)`.
  /// Linux 294 (since 2.6.27); macOS has no such call, see `kqueue`.
  /// Errors: EINVAL EMFILE ENFILE ENOMEM.
  public static var inotify_init1: SystemCall { all[259] }

  /// Stops a watch.
  ///
  /// `inotify_rm_watch(int fd, int32_t wd)`.
  /// Linux 255 (since 2.6.13); macOS has no such call, see `kevent`.
  /// Errors: EBADF EINVAL.
  public static var inotify_rm_watch: SystemCall { all[260] }

  /// Cancels an asynchronous operation.
  ///
  /// `io_cancel(aio_context_t ctx_id, const struct iocb *iocb, struct io_event *result)`.
  /// Linux 210 (since 2.6); macOS has no such call, see `aio_cancel`.
  /// Errors: EAGAIN EFAULT EINVAL ENOSYS.
  public static var io_cancel: SystemCall { all[261] }

  /// Ends a context for asynchronous I/O.
  ///
  /// `io_destroy(aio_context_t ctx)`.
  /// Linux 207 (since 2.6); macOS has no such call.
  /// Errors: EFAULT EINVAL ENOSYS.
  public static var io_destroy: SystemCall { all[262] }

  /// Takes finished asynchronous operations.
  ///
  /// `io_getevents(aio_context_t ctx_id, long min_nr, long nr, struct io_event *events, const struct timespec *timeout)`.
  /// Linux 208 (since 2.6); macOS has no such call, see `aio_suspend`.
  /// Errors: EFAULT EINTR EINVAL ENOSYS.
  public static var io_getevents: SystemCall { all[263] }

  /// Takes finished asynchronous operations, with another signal mask meanwhile.
  ///
  /// `io_pgetevents(aio_context_t ctx_id, long min_nr, long nr, struct io_event *events, const struct timespec *timeout, const struct __aio_sigset *sig)`.
  /// Linux 333 (since 4.18); macOS has no such call.
  public static var io_pgetevents: SystemCall { all[264] }

  /// Makes a context for asynchronous I/O.
  ///
  /// `io_setup(unsigned int nr_reqs, aio_context_t *ctx)`.
  /// Linux 206 (since 2.6); macOS has no such call.
  /// Errors: EAGAIN EFAULT EINVAL ENOMEM ENOSYS.
  public static var io_setup: SystemCall { all[265] }

  /// Starts asynchronous operations; the result is how many.
  ///
  /// `io_submit(aio_context_t ctx_id, long nr, struct iocb **iocbpp)`.
  /// Linux 209 (since 2.6); macOS has no such call, see `aio_read`.
  /// Errors: EAGAIN EBADF EFAULT EINVAL ENOSYS EPERM.
  public static var io_submit: SystemCall { all[266] }

  /// Submits operations of a ring and waits for finished ones.
  ///
  /// `io_uring_enter(unsigned int fd, uint32_t to_submit, uint32_t min_complete, uint32_t flags, const void *argp, size_t argsz)`.
  /// Linux 426 (since 5.1); macOS has no such call.
  public static var io_uring_enter: SystemCall { all[267] }

  /// Gives buffers, descriptors and other things to a ring for good.
  ///
  /// `io_uring_register(unsigned int fd, unsigned int op, void *arg, unsigned int nr_args)`.
  /// Linux 427 (since 5.1); macOS has no such call.
  public static var io_uring_register: SystemCall { all[268] }

  /// Makes a pair of rings for asynchronous operations.
  ///
  /// `io_uring_setup(uint32_t entries, struct io_uring_params *p)`.
  /// Linux 425 (since 5.1); macOS has no such call.
  public static var io_uring_setup: SystemCall { all[269] }

  /// Controls a device behind a descriptor; the request says what argp points to.
  ///
  /// `ioctl(int fd, unsigned long request, void *argp)`.
  /// Linux 16 (since 1.0), macOS 54.
  /// Errors: EBADF EFAULT EINVAL ENOTTY.
  /// Errors on macOS: EBADF EINVAL ENOTTY.
  public static var ioctl: SystemCall { all[270] }

  /// Lets the thread use a range of I/O ports, or not.
  ///
  /// `ioperm(unsigned long from, unsigned long num, int on)`.
  /// Linux 173 (since 1.0); macOS has no such call.
  /// Errors: EINVAL EIO ENOMEM EPERM.
  public static var ioperm: SystemCall { all[271] }

  /// Sets the privilege level for port instructions of the thread.
  ///
  /// `iopl(unsigned int level)`.
  /// Linux 172 (since 1.0); macOS has no such call.
  /// Errors: EINVAL ENOSYS EPERM.
  public static var iopl: SystemCall { all[272] }

  /// Reads or sets the I/O policy of a thread or process.
  ///
  /// `iopolicysys(int cmd, void *arg)`.
  /// macOS 322; Linux has no such call.
  public static var iopolicysys: SystemCall { all[273] }

  /// Reads the I/O priority of a process, group or user.
  ///
  /// `ioprio_get(int which, int who)`.
  /// Linux 252 (since 2.6.13); macOS has no such call.
  /// Errors: EINVAL EPERM ESRCH.
  public static var ioprio_get: SystemCall { all[274] }

  /// Sets the I/O priority of a process, group or user.
  ///
  /// `ioprio_set(int which, int who, int ioprio)`.
  /// Linux 251 (since 2.6.13); macOS has no such call.
  /// Errors: EINVAL EPERM ESRCH.
  public static var ioprio_set: SystemCall { all[275] }

  /// 1 where the program has other rights than the user who started it.
  ///
  /// `issetugid()`.
  /// macOS 327; Linux has no such call.
  public static var issetugid: SystemCall { all[276] }

  /// Tells how far the kernel's addresses are slid; for debuggers.
  ///
  /// `kas_info(int selector, void *value, size_t *size)`.
  /// macOS 439; Linux has no such call.
  public static var kas_info: SystemCall { all[277] }

  /// Tells whether two processes share something: 0 where they do.
  ///
  /// `kcmp(pid_t pid1, pid_t pid2, int type, unsigned long idx1, unsigned long idx2)`.
  /// Linux 312 (since 3.5); macOS has no such call.
  /// Errors: EBADF EFAULT EINVAL ENOENT EPERM ESRCH.
  public static var kcmp: SystemCall { all[278] }

  /// Puts an event with four values into the kernel's trace.
  ///
  /// `kdebug_trace(uint32_t code, unsigned long arg1, unsigned long arg2, unsigned long arg3, unsigned long arg4)`.
  /// macOS 180; Linux has no such call.
  public static var kdebug_trace: SystemCall { all[279] }

  /// Puts an event with four 64-bit values into the kernel's trace.
  ///
  /// `kdebug_trace64(uint32_t code, uint64_t arg1, uint64_t arg2, uint64_t arg3, uint64_t arg4)`.
  /// macOS 179; Linux has no such call.
  public static var kdebug_trace64: SystemCall { all[280] }

  /// Puts a string into the kernel's trace.
  ///
  /// `kdebug_trace_string(uint32_t debugid, uint64_t str_id, const char *str)`.
  /// macOS 178; Linux has no such call.
  public static var kdebug_trace_string: SystemCall { all[281] }

  /// Maps the filter that says which kernel trace events are kept.
  ///
  /// `kdebug_typefilter(void **addr, size_t *size)`.
  /// macOS 177; Linux has no such call.
  public static var kdebug_typefilter: SystemCall { all[282] }

  /// Changes what a queue watches and waits for its events.
  ///
  /// `kevent(int kq, const struct kevent *changelist, int nchanges, struct kevent *eventlist, int nevents, const struct timespec *timeout)`.
  /// macOS 363; Linux has no such call, see `epoll_wait`.
  /// Errors on macOS: EACCES EBADF EFAULT EINTR EINVAL EMFILE ENFILE ENOENT ENOMEM ESRCH.
  public static var kevent: SystemCall { all[283] }

  /// Changes what a queue watches and waits for its events, in a longer structure.
  ///
  /// `kevent64(int fd, const struct kevent64_s *changelist, int nchanges, struct kevent64_s *eventlist, int nevents, unsigned int flags, const struct timespec *timeout)`.
  /// macOS 369; Linux has no such call, see `epoll_wait`.
  /// Errors on macOS: EACCES EBADF EFAULT EINTR EINVAL EMFILE ENFILE ENOENT ENOMEM ESRCH.
  public static var kevent64: SystemCall { all[284] }

  /// The same for a queue named by a number; for the dispatch library.
  ///
  /// `kevent_id(uint64_t id, const struct kevent_qos_s *changelist, int nchanges, struct kevent_qos_s *eventlist, int nevents, void *data_out, size_t *data_available, unsigned int flags)`.
  /// macOS 375; Linux has no such call, see `epoll_wait`.
  public static var kevent_id: SystemCall { all[285] }

  /// Changes what a queue watches and waits for its events, with priorities; for the dispatch library.
  ///
  /// `kevent_qos(int fd, const struct kevent_qos_s *changelist, int nchanges, struct kevent_qos_s *eventlist, int nevents, void *data_out, size_t *data_available, unsigned int flags)`.
  /// macOS 374; Linux has no such call, see `epoll_wait`.
  /// Errors on macOS: EACCES EBADF EFAULT EINTR EINVAL EMFILE ENFILE ENOENT ENOMEM ESRCH.
  public static var kevent_qos: SystemCall { all[286] }

  /// Loads another kernel from open files, to be started later.
  ///
  /// `kexec_file_load(int kernel_fd, int initrd_fd, unsigned long cmdline_len, const char *cmdline_ptr, unsigned long flags)`.
  /// Linux 320 (since 3.17); macOS has no such call.
  /// Errors: EADDRNOTAVAIL EBADF EBUSY EINVAL ENOEXEC ENOMEM EPERM.
  public static var kexec_file_load: SystemCall { all[287] }

  /// Loads another kernel to be started later.
  ///
  /// `kexec_load(unsigned long entry, unsigned long nr_segments, const struct kexec_segment *segments, unsigned long flags)`.
  /// Linux 246 (since 2.6.13); macOS has no such call.
  /// Errors: EADDRNOTAVAIL EBADF EBUSY EINVAL ENOEXEC ENOMEM EPERM.
  public static var kexec_load: SystemCall { all[288] }

  /// Works on keys and keyrings.
  ///
  /// `keyctl(int cmd, unsigned long arg2, unsigned long arg3, unsigned long arg4, unsigned long arg5)`.
  /// Linux 250 (since 2.6.10); macOS has no such call.
  /// Errors: EACCES EAGAIN EDEADLK EDQUOT EEXIST EFAULT EINVAL EKEYEXPIRED EKEYREJECTED EKEYREVOKED ELOOP EMSGSIZE ENFILE ENOENT ENOKEY ENOMEM ENOTDIR EOPNOTSUPP EPERM ETIMEDOUT.
  public static var keyctl: SystemCall { all[289] }

  /// Sends a signal to a process; 0 only asks whether one could be sent.
  ///
  /// `kill(pid_t pid, int sig)`.
  /// On macOS `kill(pid_t pid, int signum, int posix)`.
  /// Linux 62 (since 1.0), macOS 37.
  /// On macOS: Has a third argument: 1 for what POSIX wants.
  /// Errors: EINVAL EPERM ESRCH.
  public static var kill: SystemCall { all[290] }

  /// Makes a queue of kernel events.
  ///
  /// `kqueue()`.
  /// macOS 362; Linux has no such call, see `epoll_create1`.
  /// Errors on macOS: EACCES EBADF EFAULT EINTR EINVAL EMFILE ENFILE ENOENT ENOMEM ESRCH.
  public static var kqueue: SystemCall { all[291] }

  /// Makes or ends a work loop; for the dispatch library.
  ///
  /// `kqueue_workloop_ctl(uint64_t cmd, uint64_t options, const void *addr, size_t sz)`.
  /// macOS 530; Linux has no such call.
  public static var kqueue_workloop_ctl: SystemCall { all[292] }

  /// Adds a rule to such a set.
  ///
  /// `landlock_add_rule(int ruleset_fd, enum landlock_rule_type rule_type, const void *rule_attr, uint32_t flags)`.
  /// Linux 445 (since 5.13); macOS has no such call.
  /// Errors: EBADF EBADFD EFAULT EINVAL ENOMSG EOPNOTSUPP EPERM.
  public static var landlock_add_rule: SystemCall { all[293] }

  /// Starts a set of rules that limit what the process may touch.
  ///
  /// `landlock_create_ruleset(const struct landlock_ruleset_attr *attr, size_t size, uint32_t flags)`.
  /// Linux 444 (since 5.13); macOS has no such call.
  /// Errors: E2BIG EFAULT EINVAL ENOMSG EOPNOTSUPP.
  public static var landlock_create_ruleset: SystemCall { all[294] }

  /// Holds the thread and its children to such a set.
  ///
  /// `landlock_restrict_self(int ruleset_fd, uint32_t flags)`.
  /// Linux 446 (since 5.13); macOS has no such call.
  /// Errors: E2BIG EBADF EBADFD EINVAL EOPNOTSUPP EPERM.
  public static var landlock_restrict_self: SystemCall { all[295] }

  /// Changes the owner and group of a symbolic link itself.
  ///
  /// `lchown(const char *filename, uid_t user, gid_t group)`.
  /// Linux 94 (since 1.0), macOS 364.
  /// Errors: EACCES EFAULT ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EPERM EROFS.
  /// Errors on macOS: EACCES EBADF EFAULT EINTR EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR EPERM EROFS.
  public static var lchown: SystemCall { all[296] }

  /// Reads accounts of what a process has used.
  ///
  /// `ledger(int cmd, void *arg1, void *arg2, void *arg3)`.
  /// macOS 373; Linux has no such call.
  public static var ledger: SystemCall { all[297] }

  /// Reads an extended attribute of a symbolic link itself.
  ///
  /// `lgetxattr(const char *path, const char *name, void *value, size_t size)`.
  /// Linux 192 (since 2.6); macOS has no such call, see `getxattr`.
  /// Errors: E2BIG ENODATA ENOTSUP ERANGE.
  public static var lgetxattr: SystemCall { all[298] }

  /// Gives a file another name.
  ///
  /// `link(const char *oldname, const char *newname)`.
  /// Linux 86 (since 1.0), macOS 9.
  /// Errors: EACCES EBADF EDQUOT EEXIST EFAULT EINVAL EIO ELOOP EMLINK ENAMETOOLONG ENOENT ENOMEM ENOSPC ENOTDIR EPERM EROFS EXDEV.
  /// Errors on macOS: EACCES EBADF EDEADLK EDQUOT EEXIST EFAULT EINVAL EIO ELOOP EMLINK ENAMETOOLONG ENOENT ENOSPC ENOTDIR ENOTSUP EPERM EROFS EXDEV.
  public static var link: SystemCall { all[299] }

  /// Gives a file another name, by paths from open directories.
  ///
  /// `linkat(int olddfd, const char *oldname, int newdfd, const char *newname, int flags)`.
  /// Linux 265 (since 2.6.16), macOS 471.
  /// Errors: EACCES EBADF EDQUOT EEXIST EFAULT EINVAL EIO ELOOP EMLINK ENAMETOOLONG ENOENT ENOMEM ENOSPC ENOTDIR EPERM EROFS EXDEV.
  /// Errors on macOS: EACCES EBADF EDEADLK EDQUOT EEXIST EFAULT EINVAL EIO ELOOP EMLINK ENAMETOOLONG ENOENT ENOSPC ENOTDIR ENOTSUP EPERM EROFS EXDEV.
  public static var linkat: SystemCall { all[300] }

  /// Queues several reads and writes at once.
  ///
  /// `lio_listio(int mode, const void *aiocblist, int nent, const void *sigp)`.
  /// macOS 320; Linux has no such call, see `io_submit`.
  public static var lio_listio: SystemCall { all[301] }

  /// Makes a socket wait for connections, backlog of them in a queue.
  ///
  /// `listen(int sockfd, int backlog)`.
  /// Linux 50 (since 2.0), macOS 106.
  /// Errors: EADDRINUSE EBADF ENOTSOCK EOPNOTSUPP.
  /// Errors on macOS: EACCES EBADF EDESTADDRREQ EINVAL ENOTSOCK EOPNOTSUPP.
  public static var listen: SystemCall { all[302] }

  /// Lists the numbers of the mounts below one.
  ///
  /// `listmount(const struct mnt_id_req *req, uint64_t *mnt_ids, size_t nr_mnt_ids, unsigned int flags)`.
  /// Linux 458 (since 6.8); macOS has no such call.
  public static var listmount: SystemCall { all[303] }

  /// Lists the numbers of namespaces.
  ///
  /// `listns(const struct ns_id_req *req, uint64_t *ns_ids, size_t nr_ns_ids, unsigned int flags)`.
  /// Linux 470 (since 6.19); macOS has no such call.
  public static var listns: SystemCall { all[304] }

  /// Lists the names of a file's extended attributes, each ended by NUL.
  ///
  /// `listxattr(const char *path, char *list, size_t size)`.
  /// On macOS `listxattr(const char *path, void *namebuf, size_t bufsize, int options)`.
  /// Linux 194 (since 2.6), macOS 240.
  /// On macOS: Takes options too.
  /// Errors: E2BIG ENOTSUP ERANGE.
  /// Errors on macOS: EACCES EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOTDIR ENOTSUP EPERM ERANGE.
  public static var listxattr: SystemCall { all[305] }

  /// Lists the names of extended attributes, by a path from an open directory.
  ///
  /// `listxattrat(int dfd, const char *path, unsigned int at_flags, char *list, size_t size)`.
  /// Linux 465 (since 6.13); macOS has no such call.
  public static var listxattrat: SystemCall { all[306] }

  /// Lists the names of a symbolic link's own extended attributes.
  ///
  /// `llistxattr(const char *path, char *list, size_t size)`.
  /// Linux 195 (since 2.6); macOS has no such call, see `listxattr`.
  /// Errors: E2BIG ENOTSUP ERANGE.
  public static var llistxattr: SystemCall { all[307] }

  /// Writes a record to the system's log.
  ///
  /// `log_data(unsigned int tag, unsigned int flags, const void *buffer, unsigned int size)`.
  /// macOS 533; Linux has no such call.
  public static var log_data: SystemCall { all[308] }

  /// Told the path behind a profiler's number until Linux 6.7.
  ///
  /// `lookup_dcookie(uint64_t cookie, char *buffer, size_t len)`.
  /// Linux 212 (since 2.6); macOS has no such call.
  /// Errors: EFAULT EINVAL ENAMETOOLONG ENOMEM EPERM ERANGE.
  public static var lookup_dcookie: SystemCall { all[309] }

  /// Removes an extended attribute of a symbolic link itself.
  ///
  /// `lremovexattr(const char *path, const char *name)`.
  /// Linux 198 (since 2.6); macOS has no such call, see `removexattr`.
  /// Errors: ENODATA ENOTSUP.
  public static var lremovexattr: SystemCall { all[310] }

  /// Moves a descriptor's place in its file; the result is the new place in bytes from the start.
  ///
  /// `lseek(int fd, off_t offset, int whence)`.
  /// Linux 8 (since 1.0), macOS 199.
  /// Errors: EBADF EINVAL ENXIO EOVERFLOW ESPIPE.
  public static var lseek: SystemCall { all[311] }

  /// Sets an extended attribute of a symbolic link itself.
  ///
  /// `lsetxattr(const char *path, const char *name, const void *value, size_t size, int flags)`.
  /// Linux 189 (since 2.6); macOS has no such call, see `setxattr`.
  /// Errors: EDQUOT EEXIST ENODATA ENOSPC ENOTSUP EPERM ERANGE.
  public static var lsetxattr: SystemCall { all[312] }

  /// Reads attributes that security modules keep of the thread.
  ///
  /// `lsm_get_self_attr(unsigned int attr, struct lsm_ctx *ctx, uint32_t *size, uint32_t flags)`.
  /// Linux 459 (since 6.8); macOS has no such call.
  public static var lsm_get_self_attr: SystemCall { all[313] }

  /// Lists the active security modules.
  ///
  /// `lsm_list_modules(uint64_t *ids, uint32_t *size, uint32_t flags)`.
  /// Linux 461 (since 6.8); macOS has no such call.
  public static var lsm_list_modules: SystemCall { all[314] }

  /// Sets an attribute that a security module keeps of the thread.
  ///
  /// `lsm_set_self_attr(unsigned int attr, const struct lsm_ctx *ctx, uint32_t size, uint32_t flags)`.
  /// Linux 460 (since 6.8); macOS has no such call.
  public static var lsm_set_self_attr: SystemCall { all[315] }

  /// Tells a file's type, size, owner and times; of a symbolic link, not of what it points to.
  ///
  /// `lstat(const char *filename, struct stat *statbuf)`.
  /// Linux 6 (since 1.0); macOS has no such call, see `lstat64`.
  /// Errors: EACCES EBADF EFAULT ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EOVERFLOW.
  public static var lstat: SystemCall { all[316] }

  /// Tells a file's type, size, owner and times; of a symbolic link, not of what it points to.
  ///
  /// `lstat64(const char *path, void *ub)`.
  /// macOS 340; Linux has no such call, see `lstat`.
  /// Errors on macOS: EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR EOVERFLOW.
  public static var lstat64: SystemCall { all[317] }

  /// As lstat64, with the file's access control list.
  ///
  /// `lstat64_extended(const char *path, void *ub, void *xsecurity, void *xsecurity_size)`.
  /// macOS 342; Linux has no such call.
  public static var lstat64_extended: SystemCall { all[318] }

  /// As the old lstat, with the file's access control list.
  ///
  /// `lstat_extended(const char *path, void *ub, void *xsecurity, void *xsecurity_size)`.
  /// macOS 280; Linux has no such call.
  public static var lstat_extended: SystemCall { all[319] }

  /// Signals the other side of an event link.
  ///
  /// `mach_eventlink_signal(mach_port_name_t eventlink_port, uint64_t signal_count)`.
  /// macOS 496; Linux has no such call.
  public static var mach_eventlink_signal: SystemCall { all[320] }

  /// Signals the other side of an event link, then waits for it.
  ///
  /// `mach_eventlink_signal_wait_until(mach_port_name_t eventlink_port, uint64_t wait_count, uint64_t signal_count, uint64_t deadline, uint32_t clock_id, uint32_t option)`.
  /// macOS 498; Linux has no such call.
  public static var mach_eventlink_signal_wait_until: SystemCall { all[321] }

  /// Waits for the other side of an event link.
  ///
  /// `mach_eventlink_wait_until(mach_port_name_t eventlink_port, uint64_t wait_count, uint64_t deadline, uint32_t clock_id, uint32_t option)`.
  /// macOS 497; Linux has no such call.
  public static var mach_eventlink_wait_until: SystemCall { all[322] }

  /// Tells about an open file in the old structure with 32-bit file numbers; fstat64 is the one to use.
  ///
  /// `macos_fstat(int fd, void *ub)`.
  /// macOS 189; Linux has no such call, see `fstat`.
  /// Errors on macOS: EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR EOVERFLOW.
  public static var macos_fstat: SystemCall { all[323] }

  /// Tells about an open file's file system in the old structure; fstatfs64 is the one to use.
  ///
  /// `macos_fstatfs(int fd, struct statfs *buf)`.
  /// macOS 158; Linux has no such call, see `fstatfs`.
  /// Errors on macOS: EACCES EBADF EFAULT EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR.
  public static var macos_fstatfs: SystemCall { all[324] }

  /// Reads the user and group that the thread took on with settid.
  ///
  /// `macos_gettid(uid_t *uidp, gid_t *gidp)`.
  /// macOS 286; Linux has no such call.
  public static var macos_gettid: SystemCall { all[325] }

  /// Tells about a symbolic link in the old structure with 32-bit file numbers; lstat64 is the one to use.
  ///
  /// `macos_lstat(const char *path, void *ub)`.
  /// macOS 190; Linux has no such call, see `lstat`.
  /// Errors on macOS: EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR EOVERFLOW.
  public static var macos_lstat: SystemCall { all[326] }

  /// Mounts a file system of a type.
  ///
  /// `macos_mount(const char *type, const char *path, int flags, const void *data)`.
  /// macOS 167; Linux has no such call, see `mount`.
  /// Errors on macOS: EBUSY EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR EPERM.
  public static var macos_mount: SystemCall { all[327] }

  /// Swaps the root with another mount, for the system's own start.
  ///
  /// `macos_pivot_root(const char *new_rootfs_path_before, const char *old_rootfs_path_after)`.
  /// macOS 537; Linux has no such call, see `pivot_root`.
  public static var macos_pivot_root: SystemCall { all[328] }

  /// Lets a debugger control a process; only its own requests, not Linux's, mean something.
  ///
  /// `macos_ptrace(int req, pid_t pid, void *addr, int data)`.
  /// macOS 26; Linux has no such call, see `ptrace`.
  /// Errors on macOS: EBUSY EINVAL EPERM ESRCH.
  public static var macos_ptrace: SystemCall { all[329] }

  /// Manages disk quotas of a file system.
  ///
  /// `macos_quotactl(const char *path, int cmd, int uid, void *arg)`.
  /// macOS 165; Linux has no such call, see `quotactl`.
  /// Errors on macOS: EACCES EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR ENOTSUP EPERM EROFS EUSERS.
  public static var macos_quotactl: SystemCall { all[330] }

  /// Restarts or stops the machine.
  ///
  /// `macos_reboot(int opt, const char *msg)`.
  /// macOS 55; Linux has no such call, see `reboot`.
  /// Errors on macOS: EPERM.
  public static var macos_reboot: SystemCall { all[331] }

  /// Sends a file, with data before and behind it, through a socket; the count is stored, not returned.
  ///
  /// `macos_sendfile(int fd, int s, off_t offset, off_t *nbytes, const struct sf_hdtr *hdtr, int flags)`.
  /// macOS 337; Linux has no such call, see `sendfile`.
  /// Errors on macOS: EAGAIN EBADF EFAULT EINTR EINVAL EIO ENOTCONN ENOTSOCK ENOTSUP EOPNOTSUPP EPIPE.
  public static var macos_sendfile: SystemCall { all[332] }

  /// Tells about a file in the old structure with 32-bit file numbers; stat64 is the one to use.
  ///
  /// `macos_stat(const char *path, void *ub)`.
  /// macOS 188; Linux has no such call, see `stat`.
  /// Errors on macOS: EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR EOVERFLOW.
  public static var macos_stat: SystemCall { all[333] }

  /// Tells about a file system in the old structure; statfs64 is the one to use.
  ///
  /// `macos_statfs(const char *path, struct statfs *buf)`.
  /// macOS 157; Linux has no such call, see `statfs`.
  /// Errors on macOS: EACCES EBADF EFAULT EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR.
  public static var macos_statfs: SystemCall { all[334] }

  /// Always fails with ENOTSUP.
  ///
  /// `macos_swapon()`.
  /// macOS 85; Linux has no such call, see `swapon`.
  public static var macos_swapon: SystemCall { all[335] }

  /// Tells how a stretch of memory is going to be used.
  ///
  /// `madvise(unsigned long start, size_t len, int behavior)`.
  /// Linux 28 (since 2.4), macOS 75.
  /// Errors: EACCES EAGAIN EBADF EBUSY EFAULT EHWPOISON EINVAL EIO ENOMEM EPERM.
  /// Errors on macOS: EINVAL ENOMEM ENOTSUP EPERM.
  public static var madvise: SystemCall { all[336] }

  /// Maps a stack of return addresses that the processor checks.
  ///
  /// `map_shadow_stack(unsigned long addr, unsigned long size, unsigned int flags)`.
  /// Linux 453 (since 6.6); macOS has no such call.
  public static var map_shadow_stack: SystemCall { all[337] }

  /// Maps pages that the kernel fixes up when they're touched; for the dynamic linker.
  ///
  /// `map_with_linking_np(const void *regions, uint32_t region_count, const void *link_info, uint32_t link_info_size)`.
  /// macOS 550; Linux has no such call.
  public static var map_with_linking_np: SystemCall { all[338] }

  /// Sets on which memory nodes a stretch of memory lies.
  ///
  /// `mbind(unsigned long start, unsigned long len, unsigned long mode, const unsigned long *nmask, unsigned long maxnode, unsigned int flags)`.
  /// Linux 237 (since 2.6.6); macOS has no such call.
  /// Errors: EFAULT EINVAL EIO ENOMEM EPERM.
  public static var mbind: SystemCall { all[339] }

  /// Makes memory accesses of other threads ordered.
  ///
  /// `membarrier(int cmd, unsigned int flags, int cpu_id)`.
  /// Linux 324 (since 3.17); macOS has no such call.
  /// Errors: EINVAL ENOSYS EPERM.
  public static var membarrier: SystemCall { all[340] }

  /// Makes a file that lies in memory only.
  ///
  /// `memfd_create(const char *uname_ptr, unsigned int flags)`.
  /// Linux 319 (since 3.17); macOS has no such call, see `shm_open`.
  /// Errors: EFAULT EINVAL EMFILE ENFILE ENOMEM.
  public static var memfd_create: SystemCall { all[341] }

  /// Makes a file in memory that even the kernel doesn't map.
  ///
  /// `memfd_secret(unsigned int flags)`.
  /// Linux 447 (since 5.14); macOS has no such call.
  /// Errors: EINVAL EMFILE ENOMEM ENOSYS.
  public static var memfd_secret: SystemCall { all[342] }

  /// How much memory the process may still take.
  ///
  /// `memorystatus_available_memory()`.
  /// macOS 534; Linux has no such call.
  public static var memorystatus_available_memory: SystemCall { all[343] }

  /// Reads or sets who is ended first when memory runs out.
  ///
  /// `memorystatus_control(uint32_t command, int32_t pid, uint32_t flags, void *buffer, size_t buffersize)`.
  /// macOS 440; Linux has no such call.
  public static var memorystatus_control: SystemCall { all[344] }

  /// How much memory is free, in percent.
  ///
  /// `memorystatus_get_level(void *level)`.
  /// macOS 453; Linux has no such call.
  public static var memorystatus_get_level: SystemCall { all[345] }

  /// Reads the kernel's small samples of stacks.
  ///
  /// `microstackshot(void *tracebuf, uint32_t tracebuf_size, uint32_t flags)`.
  /// macOS 492; Linux has no such call.
  public static var microstackshot: SystemCall { all[346] }

  /// Moves a process's pages between memory nodes; the result is how many stayed.
  ///
  /// `migrate_pages(pid_t pid, unsigned long maxnode, const unsigned long *from, const unsigned long *to)`.
  /// Linux 256 (since 2.6.16); macOS has no such call.
  /// Errors: EFAULT EINVAL EPERM ESRCH.
  public static var migrate_pages: SystemCall { all[347] }

  /// Tells which pages of a mapping are in memory, a byte for each.
  ///
  /// `mincore(unsigned long start, size_t len, unsigned char *vec)`.
  /// Linux 27 (since 2.4), macOS 78.
  /// Errors: EFAULT EINVAL ENOMEM.
  /// Errors on macOS: EFAULT EINVAL.
  public static var mincore: SystemCall { all[348] }

  /// Sets what a child gets of a stretch of memory.
  ///
  /// `minherit(void *addr, size_t len, int inherit)`.
  /// macOS 250; Linux has no such call, see `madvise`.
  /// Errors on macOS: EACCES EINVAL.
  public static var minherit: SystemCall { all[349] }

  /// Makes a directory.
  ///
  /// `mkdir(const char *pathname, mode_t mode)`.
  /// Linux 83 (since 1.0), macOS 136.
  /// Errors: EACCES EDQUOT EEXIST EFAULT EINVAL ELOOP EMLINK ENAMETOOLONG ENOENT ENOMEM ENOSPC ENOTDIR EPERM EROFS.
  /// Errors on macOS: EACCES EBADF EDQUOT EEXIST EFAULT EILSEQ EIO EISDIR ELOOP EMLINK ENAMETOOLONG ENOENT ENOSPC ENOTDIR EROFS.
  public static var mkdir: SystemCall { all[350] }

  /// As mkdir, with an owner and an access control list.
  ///
  /// `mkdir_extended(const char *path, uid_t uid, gid_t gid, int mode, const void *xsecurity)`.
  /// macOS 292; Linux has no such call.
  public static var mkdir_extended: SystemCall { all[351] }

  /// Makes a directory, by a path from an open directory.
  ///
  /// `mkdirat(int dfd, const char *pathname, mode_t mode)`.
  /// Linux 258 (since 2.6.16), macOS 475.
  /// Errors: EACCES EBADF EDQUOT EEXIST EFAULT EINVAL ELOOP EMLINK ENAMETOOLONG ENOENT ENOMEM ENOSPC ENOTDIR EPERM EROFS.
  /// Errors on macOS: EACCES EBADF EDQUOT EEXIST EFAULT EILSEQ EIO EISDIR ELOOP EMLINK ENAMETOOLONG ENOENT ENOSPC ENOTDIR EROFS.
  public static var mkdirat: SystemCall { all[352] }

  /// Makes a FIFO.
  ///
  /// `mkfifo(const char *path, int mode)`.
  /// macOS 132; Linux has no such call, see `mknod`.
  /// Errors on macOS: EACCES EBADF EDQUOT EEXIST EFAULT EILSEQ EIO ELOOP ENAMETOOLONG ENOENT ENOSPC ENOTDIR ENOTSUP EROFS.
  public static var mkfifo: SystemCall { all[353] }

  /// As mkfifo, with an owner and an access control list.
  ///
  /// `mkfifo_extended(const char *path, uid_t uid, gid_t gid, int mode, const void *xsecurity)`.
  /// macOS 291; Linux has no such call.
  public static var mkfifo_extended: SystemCall { all[354] }

  /// Makes a FIFO, by a path from an open directory.
  ///
  /// `mkfifoat(int fd, const char *path, int mode)`.
  /// macOS 553; Linux has no such call, see `mknodat`.
  /// Errors on macOS: EACCES EBADF EDQUOT EEXIST EFAULT EILSEQ EIO ELOOP ENAMETOOLONG ENOENT ENOSPC ENOTDIR ENOTSUP EROFS.
  public static var mkfifoat: SystemCall { all[355] }

  /// Makes a file, a device, a FIFO or a socket's name.
  ///
  /// `mknod(const char *filename, mode_t mode, unsigned int dev)`.
  /// Linux 133 (since 1.0), macOS 14.
  /// Errors: EACCES EBADF EDQUOT EEXIST EFAULT EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOSPC ENOTDIR EPERM EROFS.
  /// Errors on macOS: EACCES EBADF EDQUOT EEXIST EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOSPC ENOTDIR EPERM EROFS.
  public static var mknod: SystemCall { all[356] }

  /// Makes a file, device or FIFO, by a path from an open directory.
  ///
  /// `mknodat(int dfd, const char *filename, mode_t mode, unsigned int dev)`.
  /// Linux 259 (since 2.6.16), macOS 554.
  /// Errors: EACCES EBADF EDQUOT EEXIST EFAULT EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOSPC ENOTDIR EPERM EROFS.
  /// Errors on macOS: EACCES EBADF EDQUOT EEXIST EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOSPC ENOTDIR EPERM EROFS.
  public static var mknodat: SystemCall { all[357] }

  /// Keeps a stretch of memory from being paged out.
  ///
  /// `mlock(unsigned long start, size_t len)`.
  /// Linux 149 (since 2.0), macOS 203.
  /// Errors: EAGAIN EINVAL ENOMEM EPERM.
  /// Errors on macOS: EAGAIN EINVAL ENOMEM.
  public static var mlock: SystemCall { all[358] }

  /// Keeps a stretch of memory from being paged out, perhaps only once it's touched.
  ///
  /// `mlock2(unsigned long start, size_t len, int flags)`.
  /// Linux 325 (since 4.4); macOS has no such call, see `mlock`.
  /// Errors: EINVAL ENOMEM EPERM.
  public static var mlock2: SystemCall { all[359] }

  /// Keeps all memory of the process from being paged out.
  ///
  /// `mlockall(int flags)`.
  /// On macOS `mlockall(int how)`.
  /// Linux 151 (since 2.0), macOS 324.
  /// On macOS: Always fails with ENOSYS.
  /// Errors: EINVAL ENOMEM EPERM.
  public static var mlockall: SystemCall { all[360] }

  /// Maps length bytes of a file, or of zeros with MAP_ANONYMOUS and descriptor -1, into memory.
  ///
  /// `mmap(void *addr, size_t length, int prot, int flags, int fd, off_t offset)`.
  /// Linux 9 (since 1.0), macOS 197.
  /// Errors: EACCES EAGAIN EBADF EEXIST EINVAL ENFILE ENODEV ENOMEM EOVERFLOW EPERM ETXTBSY.
  /// Errors on macOS: EACCES EBADF EINVAL ENODEV ENOMEM ENXIO EOVERFLOW.
  public static var mmap: SystemCall { all[361] }

  /// Reads or changes the local descriptor table, for 16-bit and 32-bit code.
  ///
  /// `modify_ldt(int func, void *ptr, unsigned long bytecount)`.
  /// Linux 154 (since 1.0); macOS has no such call.
  /// Errors: EFAULT EINVAL ENOSYS.
  public static var modify_ldt: SystemCall { all[362] }

  /// Mounts a file system, or changes or moves a mount.
  ///
  /// `mount(const char *dev_name, const char *dir_name, const char *type, unsigned long flags, const void *data)`.
  /// Linux 165 (since 1.0); macOS has no such call, see `macos_mount`.
  /// Errors: EACCES EBUSY EFAULT EINVAL ELOOP EMFILE ENAMETOOLONG ENODEV ENOENT ENOMEM ENOTBLK ENOTDIR ENXIO EPERM EROFS.
  public static var mount: SystemCall { all[363] }

  /// Changes attributes of a mount, or of a tree of them.
  ///
  /// `mount_setattr(int dfd, const char *path, unsigned int flags, const struct mount_attr *uattr, size_t usize)`.
  /// Linux 442 (since 5.12); macOS has no such call.
  /// Errors: EBADF EBUSY EINVAL ENOENT ENOMEM ENOSPC EPERM.
  public static var mount_setattr: SystemCall { all[364] }

  /// Moves a mount, or puts one from fsmount in place.
  ///
  /// `move_mount(int from_dfd, const char *from_path, int to_dfd, const char *to_path, unsigned int ms_flags)`.
  /// Linux 429 (since 5.2); macOS has no such call.
  public static var move_mount: SystemCall { all[365] }

  /// Moves single pages of a process between memory nodes.
  ///
  /// `move_pages(pid_t pid, unsigned long nr_pages, const void **pages, const int *nodes, int *status, int flags)`.
  /// Linux 279 (since 2.6.18); macOS has no such call.
  /// Errors: E2BIG EACCES EFAULT EINVAL ENODEV EPERM ESRCH.
  public static var move_pages: SystemCall { all[366] }

  /// Changes what may be done with len bytes of mapped memory.
  ///
  /// `mprotect(void *addr, size_t len, int prot)`.
  /// Linux 10 (since 1.0), macOS 74.
  /// Errors: EACCES EINVAL ENOMEM.
  /// Errors on macOS: EACCES EINVAL ENOMEM ENOTSUP.
  public static var mprotect: SystemCall { all[367] }

  /// Reads and changes the attributes of a POSIX queue.
  ///
  /// `mq_getsetattr(mqd_t mqdes, const struct mq_attr *mqstat, struct mq_attr *omqstat)`.
  /// Linux 245 (since 2.6.6); macOS has no such call.
  public static var mq_getsetattr: SystemCall { all[368] }

  /// Asks for a signal when a message comes into an empty queue.
  ///
  /// `mq_notify(mqd_t mqdes, const struct sigevent *notification)`.
  /// Linux 244 (since 2.6.6); macOS has no such call.
  /// Errors: EBADF EBUSY EINVAL ENOMEM.
  public static var mq_notify: SystemCall { all[369] }

  /// Opens or makes a POSIX message queue.
  ///
  /// `mq_open(const char *name, int oflag, mode_t mode, const struct mq_attr *attr)`.
  /// Linux 240 (since 2.6.6); macOS has no such call, see `msgget`.
  /// Errors: EACCES EEXIST EINVAL EMFILE ENAMETOOLONG ENFILE ENOENT ENOMEM ENOSPC.
  public static var mq_open: SystemCall { all[370] }

  /// Takes the message of the highest priority from a POSIX queue.
  ///
  /// `mq_timedreceive(mqd_t mqdes, char *msg_ptr, size_t msg_len, unsigned int *msg_prio, const struct timespec *abs_timeout)`.
  /// Linux 243 (since 2.6.6); macOS has no such call.
  /// Errors: EAGAIN EBADF EINTR EINVAL EMSGSIZE ETIMEDOUT.
  public static var mq_timedreceive: SystemCall { all[371] }

  /// Puts a message into a POSIX queue, waiting at most until a time.
  ///
  /// `mq_timedsend(mqd_t mqdes, const char *msg_ptr, size_t msg_len, unsigned int msg_prio, const struct timespec *abs_timeout)`.
  /// Linux 242 (since 2.6.6); macOS has no such call.
  /// Errors: EAGAIN EBADF EINTR EINVAL EMSGSIZE ETIMEDOUT.
  public static var mq_timedsend: SystemCall { all[372] }

  /// Removes a POSIX message queue's name.
  ///
  /// `mq_unlink(const char *name)`.
  /// Linux 241 (since 2.6.6); macOS has no such call.
  /// Errors: EACCES ENAMETOOLONG ENOENT.
  public static var mq_unlink: SystemCall { all[373] }

  /// Makes a mapping longer or shorter; it may move.
  ///
  /// `mremap(unsigned long addr, unsigned long old_len, unsigned long new_len, unsigned long flags, unsigned long new_addr)`.
  /// Linux 25 (since 2.0); macOS has no such call.
  /// Errors: EAGAIN EFAULT EINVAL ENOMEM.
  public static var mremap: SystemCall { all[374] }

  /// Marks mapped pages as encrypted program code.
  ///
  /// `mremap_encrypted(void *addr, size_t len, uint32_t cryptid, uint32_t cputype, uint32_t cpusubtype)`.
  /// macOS 489; Linux has no such call.
  public static var mremap_encrypted: SystemCall { all[375] }

  /// Seals a stretch of memory: its mapping can't be changed any more.
  ///
  /// `mseal(unsigned long start, size_t len, unsigned long flags)`.
  /// Linux 462 (since 6.10); macOS has no such call.
  public static var mseal: SystemCall { all[376] }

  /// Reads, changes or removes a System V message queue.
  ///
  /// `msgctl(int msqid, int cmd, struct msqid_ds *buf)`.
  /// Linux 71 (since 2.0), macOS 258.
  /// Errors: EACCES EFAULT EIDRM EINVAL EPERM.
  public static var msgctl: SystemCall { all[377] }

  /// Finds or makes a System V message queue.
  ///
  /// `msgget(key_t key, int msgflg)`.
  /// Linux 68 (since 2.0), macOS 259.
  /// Errors: EACCES EEXIST ENOENT ENOMEM ENOSPC.
  public static var msgget: SystemCall { all[378] }

  /// Takes a message of a type from a System V queue.
  ///
  /// `msgrcv(int msqid, struct msgbuf *msgp, size_t msgsz, long msgtyp, int msgflg)`.
  /// Linux 70 (since 2.0), macOS 261.
  /// Errors: E2BIG EACCES EAGAIN EFAULT EIDRM EINTR EINVAL ENOMEM ENOMSG ENOSYS.
  public static var msgrcv: SystemCall { all[379] }

  /// As msgrcv, but not a point where the thread can be cancelled.
  ///
  /// `msgrcv_nocancel(int msqid, struct msgbuf *msgp, size_t msgsz, long msgtyp, int msgflg)`.
  /// macOS 419; Linux has no such call, see `msgrcv`.
  public static var msgrcv_nocancel: SystemCall { all[380] }

  /// Puts a message into a System V queue.
  ///
  /// `msgsnd(int msqid, const struct msgbuf *msgp, size_t msgsz, int msgflg)`.
  /// Linux 69 (since 2.0), macOS 260.
  /// Errors: E2BIG EACCES EAGAIN EFAULT EIDRM EINTR EINVAL ENOMEM ENOMSG ENOSYS.
  public static var msgsnd: SystemCall { all[381] }

  /// As msgsnd, but not a point where the thread can be cancelled.
  ///
  /// `msgsnd_nocancel(int msqid, const struct msgbuf *msgp, size_t msgsz, int msgflg)`.
  /// macOS 418; Linux has no such call, see `msgsnd`.
  public static var msgsnd_nocancel: SystemCall { all[382] }

  /// The System V message calls behind one number; msgget and the others are the ones to use.
  ///
  /// `msgsys(unsigned int which, int a2, int a3, int a4, int a5)`.
  /// macOS 252; Linux has no such call.
  public static var msgsys: SystemCall { all[383] }

  /// Writes changes of a mapped file back.
  ///
  /// `msync(unsigned long start, size_t len, int flags)`.
  /// Linux 26 (since 2.0), macOS 65.
  /// Errors: EBUSY EINVAL ENOMEM.
  /// Errors on macOS: EBUSY EINVAL EIO ENOMEM.
  public static var msync: SystemCall { all[384] }

  /// As msync, but not a point where the thread can be cancelled.
  ///
  /// `msync_nocancel(unsigned long start, size_t len, int flags)`.
  /// macOS 405; Linux has no such call, see `msync`.
  /// Errors on macOS: EBUSY EINVAL EIO ENOMEM.
  public static var msync_nocancel: SystemCall { all[385] }

  /// Lets a stretch of memory be paged out again.
  ///
  /// `munlock(unsigned long start, size_t len)`.
  /// Linux 150 (since 2.0), macOS 204.
  /// Errors: EINVAL ENOMEM EPERM.
  /// Errors on macOS: EAGAIN EINVAL ENOMEM.
  public static var munlock: SystemCall { all[386] }

  /// Lets all memory of the process be paged out again.
  ///
  /// `munlockall()`.
  /// On macOS `munlockall(int how)`.
  /// Linux 152 (since 2.0), macOS 325.
  /// On macOS: Takes the flags of mlockall, and always fails with ENOSYS.
  /// Errors: EINVAL ENOMEM EPERM.
  public static var munlockall: SystemCall { all[387] }

  /// Takes a mapping away.
  ///
  /// `munmap(void *addr, size_t length)`.
  /// Linux 11 (since 1.0), macOS 73.
  /// Errors: EACCES EAGAIN EBADF EEXIST EINVAL ENFILE ENODEV ENOMEM EOVERFLOW EPERM ETXTBSY.
  /// Errors on macOS: EINVAL.
  public static var munmap: SystemCall { all[388] }

  /// Turns a path into a handle that outlives renames.
  ///
  /// `name_to_handle_at(int dfd, const char *name, struct file_handle *handle, void *mnt_id, int flag)`.
  /// Linux 303 (since 2.6.39); macOS has no such call, see `getfh`.
  /// Errors: EBADF EFAULT EINVAL ELOOP ENOENT ENOTDIR EOPNOTSUPP EOVERFLOW EPERM ESTALE.
  public static var name_to_handle_at: SystemCall { all[389] }

  /// Sleeps; after a signal, rem holds the time that was left.
  ///
  /// `nanosleep(const struct timespec *req, struct timespec *rem)`.
  /// Linux 35 (since 2.0); macOS has no such call, see `__semwait_signal`.
  /// Errors: EFAULT EINTR EINVAL.
  public static var nanosleep: SystemCall { all[390] }

  /// Works on a client of the network policies.
  ///
  /// `necp_client_action(int necp_fd, uint32_t action, uuid_t client_id, size_t client_id_len, uint8_t *buffer, size_t buffer_size)`.
  /// macOS 502; Linux has no such call.
  public static var necp_client_action: SystemCall { all[391] }

  /// Tells which network policy would apply.
  ///
  /// `necp_match_policy(const uint8_t *parameters, size_t parameters_size, struct necp_aggregate_result *returned_result)`.
  /// macOS 460; Linux has no such call.
  public static var necp_match_policy: SystemCall { all[392] }

  /// Opens a descriptor for network policies.
  ///
  /// `necp_open(int flags)`.
  /// macOS 501; Linux has no such call.
  public static var necp_open: SystemCall { all[393] }

  /// Works on such a session.
  ///
  /// `necp_session_action(int necp_fd, uint32_t action, const uint8_t *in_buffer, size_t in_buffer_length, uint8_t *out_buffer, size_t out_buffer_length)`.
  /// macOS 523; Linux has no such call.
  public static var necp_session_action: SystemCall { all[394] }

  /// Opens a session for setting network policies.
  ///
  /// `necp_session_open(int flags)`.
  /// macOS 522; Linux has no such call.
  public static var necp_session_open: SystemCall { all[395] }

  /// Tells whether a transfer should count as background work.
  ///
  /// `net_qos_guideline(const struct net_qos_param *param, uint32_t param_len)`.
  /// macOS 525; Linux has no such call.
  public static var net_qos_guideline: SystemCall { all[396] }

  /// Wakes a network agent.
  ///
  /// `netagent_trigger(uuid_t agent_uuid, size_t agent_uuidlen)`.
  /// macOS 490; Linux has no such call.
  public static var netagent_trigger: SystemCall { all[397] }

  /// Tells a file's type, size, owner and times, by a path from an open directory.
  ///
  /// `newfstatat(int dfd, const char *filename, struct stat *statbuf, int flag)`.
  /// Linux 262 (since 2.6.16); macOS has no such call, see `fstatat64`.
  /// Errors: EACCES EBADF EFAULT EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EOVERFLOW.
  public static var newfstatat: SystemCall { all[398] }

  /// Controlled the kernel's NFS server until Linux 3.1.
  ///
  /// `nfsservctl(int cmd, struct nfsctl_arg *argp, union nfsctl_res *resp)`.
  /// Linux 180 (since 2.2); macOS has no such call.
  public static var nfsservctl: SystemCall { all[399] }

  /// Runs the kernel's NFS server.
  ///
  /// `nfssvc(int flag, void *argp)`.
  /// macOS 155; Linux has no such call.
  /// Errors on macOS: EINVAL EPERM.
  public static var nfssvc: SystemCall { all[400] }

  /// Reads or tunes the kernel's clock; the result is the clock's state.
  ///
  /// `ntp_adjtime(struct timex *tp)`.
  /// macOS 527; Linux has no such call, see `adjtimex`.
  public static var ntp_adjtime: SystemCall { all[401] }

  /// The time and how well it's known.
  ///
  /// `ntp_gettime(struct ntptimeval *ntvp)`.
  /// macOS 528; Linux has no such call, see `adjtimex`.
  public static var ntp_gettime: SystemCall { all[402] }

  /// Helps the Objective-C runtime predict its branches.
  ///
  /// `objc_bp_assist_cfg_np(uint64_t adr, uint64_t ctl)`.
  /// macOS 535; Linux has no such call.
  public static var objc_bp_assist_cfg_np: SystemCall { all[403] }

  /// Opens a file, or makes it when O_CREAT is given.
  ///
  /// `open(const char *pathname, int flags, mode_t mode)`.
  /// Linux 2 (since 1.0), macOS 5.
  /// Errors: EACCES EBUSY EDQUOT EEXIST EFAULT EFBIG EINTR EINVAL EISDIR ELOOP EMFILE ENAMETOOLONG ENFILE ENODEV ENOENT ENOMEM ENOSPC ENOTDIR ENXIO EOPNOTSUPP EOVERFLOW EPERM EROFS ETXTBSY EWOULDBLOCK.
  /// Errors on macOS: EACCES EAGAIN EBADF EDEADLK EDQUOT EEXIST EFAULT EILSEQ EINTR EINVAL EIO EISDIR ELOOP EMFILE ENAMETOOLONG ENFILE ENOENT ENOSPC ENOTDIR ENXIO EOPNOTSUPP EOVERFLOW EROFS ETXTBSY EWOULDBLOCK.
  public static var open: SystemCall { all[404] }

  /// Opens a file by its handle.
  ///
  /// `open_by_handle_at(int mountdirfd, const struct file_handle *handle, int flags)`.
  /// Linux 304 (since 2.6.39); macOS has no such call, see `fhopen`.
  /// Errors: EBADF EFAULT EINVAL ELOOP ENOENT ENOTDIR EOPNOTSUPP EOVERFLOW EPERM ESTALE.
  public static var open_by_handle_at: SystemCall { all[405] }

  /// Opens a file with a data protection class.
  ///
  /// `open_dprotected_np(const char *path, int flags, int dpclass, int dpflags, int mode)`.
  /// macOS 216; Linux has no such call.
  public static var open_dprotected_np: SystemCall { all[406] }

  /// As open, with an owner and an access control list for a new file.
  ///
  /// `open_extended(const char *path, int flags, uid_t uid, gid_t gid, int mode, const void *xsecurity)`.
  /// macOS 277; Linux has no such call.
  public static var open_extended: SystemCall { all[407] }

  /// As open, but not a point where the thread can be cancelled.
  ///
  /// `open_nocancel(const char *pathname, int flags, mode_t mode)`.
  /// macOS 398; Linux has no such call, see `open`.
  /// Errors on macOS: EACCES EAGAIN EBADF EDEADLK EDQUOT EEXIST EFAULT EILSEQ EINTR EINVAL EIO EISDIR ELOOP EMFILE ENAMETOOLONG ENFILE ENOENT ENOSPC ENOTDIR ENXIO EOPNOTSUPP EOVERFLOW EROFS ETXTBSY EWOULDBLOCK.
  public static var open_nocancel: SystemCall { all[408] }

  /// Opens a mount, or a copy of one, as a descriptor.
  ///
  /// `open_tree(int dfd, const char *path, unsigned int flags)`.
  /// Linux 428 (since 5.2); macOS has no such call.
  public static var open_tree: SystemCall { all[409] }

  /// Opens a mount, or a copy of one, with other attributes.
  ///
  /// `open_tree_attr(int dfd, const char *path, unsigned int flags, struct mount_attr *uattr, size_t usize)`.
  /// Linux 467 (since 6.15); macOS has no such call.
  public static var open_tree_attr: SystemCall { all[410] }

  /// Opens a file whose path starts at a directory's descriptor.
  ///
  /// `openat(int dirfd, const char *pathname, int flags, mode_t mode)`.
  /// Linux 257 (since 2.6.16), macOS 463.
  /// Errors: EACCES EBADF EBUSY EDQUOT EEXIST EFAULT EFBIG EINTR EINVAL EISDIR ELOOP EMFILE ENAMETOOLONG ENFILE ENODEV ENOENT ENOMEM ENOSPC ENOTDIR ENXIO EOPNOTSUPP EOVERFLOW EPERM EROFS ETXTBSY EWOULDBLOCK.
  /// Errors on macOS: EACCES EAGAIN EBADF EDEADLK EDQUOT EEXIST EFAULT EILSEQ EINTR EINVAL EIO EISDIR ELOOP EMFILE ENAMETOOLONG ENFILE ENOENT ENOSPC ENOTDIR ENXIO EOPNOTSUPP EOVERFLOW EROFS ETXTBSY EWOULDBLOCK.
  public static var openat: SystemCall { all[411] }

  /// Opens a file, with rules for how its path is followed.
  ///
  /// `openat2(int dfd, const char *filename, const struct open_how *how, size_t size)`.
  /// Linux 437 (since 5.6); macOS has no such call, see `openat`.
  /// Errors: E2BIG EAGAIN EINVAL ELOOP EXDEV.
  public static var openat2: SystemCall { all[412] }

  /// Opens a file with a data protection class, by a path from an open directory.
  ///
  /// `openat_dprotected_np(int fd, const char *path, int flags, int dpclass, int dpflags, int mode, int authfd)`.
  /// macOS 218; Linux has no such call.
  public static var openat_dprotected_np: SystemCall { all[413] }

  /// As openat, but not a point where the thread can be cancelled.
  ///
  /// `openat_nocancel(int dirfd, const char *pathname, int flags, mode_t mode)`.
  /// macOS 464; Linux has no such call, see `openat`.
  /// Errors on macOS: EACCES EAGAIN EBADF EDEADLK EDQUOT EEXIST EFAULT EILSEQ EINTR EINVAL EIO EISDIR ELOOP EMFILE ENAMETOOLONG ENFILE ENOENT ENOSPC ENOTDIR ENXIO EOPNOTSUPP EOVERFLOW EROFS ETXTBSY EWOULDBLOCK.
  public static var openat_nocancel: SystemCall { all[414] }

  /// Opens a file by its number on a file system.
  ///
  /// `openbyid_np(const void *fsid, const void *objid, int oflags)`.
  /// macOS 479; Linux has no such call.
  public static var openbyid_np: SystemCall { all[415] }

  /// Reports a fault of the program to the system's log.
  ///
  /// `os_fault_with_payload(uint32_t reason_namespace, uint64_t reason_code, const void *payload, uint32_t payload_size, const char *reason_string, uint64_t reason_flags)`.
  /// macOS 529; Linux has no such call.
  public static var os_fault_with_payload: SystemCall { all[416] }

  /// Takes log records of a coprocessor.
  ///
  /// `oslog_coproc(const void *buff, uint64_t buff_len, uint32_t type, const char *uuid, uint64_t timestamp, uint32_t offset, uint32_t stream_log)`.
  /// macOS 68; Linux has no such call.
  public static var oslog_coproc: SystemCall { all[417] }

  /// Registers a coprocessor's log format.
  ///
  /// `oslog_coproc_reg(const char *uuid, const char *file_path, size_t file_path_len)`.
  /// macOS 67; Linux has no such call.
  public static var oslog_coproc_reg: SystemCall { all[418] }

  /// Stops the machine with a panic that carries data.
  ///
  /// `panic_with_data(uuid_t uuid, const void *addr, uint32_t len, uint32_t flags, const char *msg)`.
  /// macOS 185; Linux has no such call.
  public static var panic_with_data: SystemCall { all[419] }

  /// Reads a limit of the file system that holds a path.
  ///
  /// `pathconf(const char *path, int name)`.
  /// macOS 191; Linux has no such call.
  /// Errors on macOS: EACCES EBADF EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR.
  public static var pathconf: SystemCall { all[420] }

  /// Waits for a signal; comes back only with EINTR.
  ///
  /// `pause()`.
  /// Linux 34 (since 1.0); macOS has no such call, see `sigsuspend`.
  /// Errors: EINTR.
  public static var pause: SystemCall { all[421] }

  /// Makes a socket of its own of one association.
  ///
  /// `peeloff(int s, sae_associd_t aid)`.
  /// macOS 449; Linux has no such call.
  public static var peeloff: SystemCall { all[422] }

  /// Opens a performance counter.
  ///
  /// `perf_event_open(const struct perf_event_attr *attr_uptr, pid_t pid, int cpu, int group_fd, unsigned long flags)`.
  /// Linux 298 (since 2.6.31); macOS has no such call.
  /// Errors: E2BIG EACCES EBADF EBUSY EFAULT EINTR EINVAL EMFILE ENODEV ENOENT ENOSPC ENOSYS EOPNOTSUPP EOVERFLOW EPERM ESRCH.
  public static var perf_event_open: SystemCall { all[423] }

  /// Works on personas: users within a user.
  ///
  /// `persona(uint32_t operation, uint32_t flags, struct kpersona_info *info, uid_t *id, size_t *idlen, const char *path)`.
  /// macOS 494; Linux has no such call.
  public static var persona: SystemCall { all[424] }

  /// Sets how the kernel behaves towards the process; 0xffffffff only reads.
  ///
  /// `personality(unsigned int personality)`.
  /// Linux 135 (since 1.2); macOS has no such call.
  /// Errors: EINVAL.
  public static var personality: SystemCall { all[425] }

  /// Lets such a process go on.
  ///
  /// `pid_resume(int pid)`.
  /// macOS 434; Linux has no such call.
  public static var pid_resume: SystemCall { all[426] }

  /// Closes the sockets of a process.
  ///
  /// `pid_shutdown_sockets(int pid, int level)`.
  /// macOS 436; Linux has no such call.
  public static var pid_shutdown_sockets: SystemCall { all[427] }

  /// Stops a process without a signal.
  ///
  /// `pid_suspend(int pid)`.
  /// macOS 433; Linux has no such call.
  public static var pid_suspend: SystemCall { all[428] }

  /// Copies a descriptor of another process.
  ///
  /// `pidfd_getfd(int pidfd, int fd, unsigned int flags)`.
  /// Linux 438 (since 5.6); macOS has no such call.
  /// Errors: EBADF EINVAL EMFILE ENFILE EPERM ESRCH.
  public static var pidfd_getfd: SystemCall { all[429] }

  /// Makes a descriptor for a process.
  ///
  /// `pidfd_open(pid_t pid, unsigned int flags)`.
  /// Linux 434 (since 5.3); macOS has no such call.
  /// Errors: EINVAL EMFILE ENFILE ENODEV ENOMEM ESRCH.
  public static var pidfd_open: SystemCall { all[430] }

  /// Sends a signal to the process behind a descriptor.
  ///
  /// `pidfd_send_signal(int pidfd, int sig, const siginfo_t *info, unsigned int flags)`.
  /// Linux 424 (since 5.1); macOS has no such call, see `kill`.
  /// Errors: EBADF EINVAL EPERM ESRCH.
  public static var pidfd_send_signal: SystemCall { all[431] }

  /// Makes a pipe: what is written to its second descriptor is read from its first.
  ///
  /// `pipe(int *pipefd)`.
  /// On macOS `pipe()`.
  /// Linux 22 (since 1.0), macOS 42.
  /// On macOS: Takes no argument: rax is the reading end and rdx the writing end.
  /// Errors: EFAULT EMFILE ENFILE.
  public static var pipe: SystemCall { all[432] }

  /// Makes a pipe, with O_NONBLOCK and O_CLOEXEC if asked.
  ///
  /// `pipe2(int *pipefd, int flags)`.
  /// Linux 293 (since 2.6.27); macOS has no such call, see `pipe`.
  /// Errors: EFAULT EINVAL EMFILE ENFILE ENOPKG.
  public static var pipe2: SystemCall { all[433] }

  /// Makes another mount the root and moves the old one.
  ///
  /// `pivot_root(const char *new_root, const char *put_old)`.
  /// Linux 155 (since 2.4); macOS has no such call, see `macos_pivot_root`.
  /// Errors: EBUSY EINVAL ENOTDIR EPERM.
  public static var pivot_root: SystemCall { all[434] }

  /// Takes a free protection key.
  ///
  /// `pkey_alloc(unsigned long flags, unsigned long init_val)`.
  /// Linux 330 (since 4.8); macOS has no such call.
  /// Errors: EINVAL ENOSPC.
  public static var pkey_alloc: SystemCall { all[435] }

  /// Gives a protection key back.
  ///
  /// `pkey_free(int pkey)`.
  /// Linux 331 (since 4.8); macOS has no such call.
  /// Errors: EINVAL.
  public static var pkey_free: SystemCall { all[436] }

  /// Changes what may be done with memory, and gives it a protection key.
  ///
  /// `pkey_mprotect(unsigned long start, size_t len, unsigned long prot, int pkey)`.
  /// Linux 329 (since 4.8); macOS has no such call.
  /// Errors: EACCES EINVAL ENOMEM.
  public static var pkey_mprotect: SystemCall { all[437] }

  /// Waits until one of nfds descriptors is ready, at most timeout milliseconds; -1 waits for ever.
  ///
  /// `poll(struct pollfd *fds, nfds_t nfds, int timeout)`.
  /// Linux 7 (since 2.0.36), macOS 230.
  /// Errors: EFAULT EINTR EINVAL ENOMEM.
  /// Errors on macOS: EAGAIN EFAULT EINTR EINVAL.
  public static var poll: SystemCall { all[438] }

  /// As poll, but not a point where the thread can be cancelled.
  ///
  /// `poll_nocancel(struct pollfd *fds, nfds_t nfds, int timeout)`.
  /// macOS 417; Linux has no such call, see `poll`.
  /// Errors on macOS: EAGAIN EFAULT EINTR EINVAL.
  public static var poll_nocancel: SystemCall { all[439] }

  /// Starts a program in a new process, without fork; the result is an errno even without the carry flag.
  ///
  /// `posix_spawn(pid_t *pid, const char *path, const struct _posix_spawn_args_desc *adesc, const char **argv, const char **envp)`.
  /// macOS 244; Linux has no such call, see `clone`.
  /// Errors on macOS: E2BIG EACCES EBADARCH EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOEXEC ENOMEM ENOTDIR ETXTBSY.
  public static var posix_spawn: SystemCall { all[440] }

  /// Waits until descriptors are ready, with another signal mask meanwhile.
  ///
  /// `ppoll(struct pollfd *fds, unsigned int nfds, const struct timespec *tmo_p, const sigset_t *sigmask, size_t sigsetsize)`.
  /// Linux 271 (since 2.6.16); macOS has no such call, see `poll`.
  /// Errors: EFAULT EINTR EINVAL ENOMEM.
  public static var ppoll: SystemCall { all[441] }

  /// Reads or changes one of many settings of the process or thread.
  ///
  /// `prctl(int option, unsigned long arg2, unsigned long arg3, unsigned long arg4, unsigned long arg5)`.
  /// Linux 157 (since 2.2); macOS has no such call.
  /// Errors: EACCES EBADF EBUSY EFAULT EINVAL ENODEV ENXIO EOPNOTSUPP EPERM ERANGE.
  public static var prctl: SystemCall { all[442] }

  /// Reads bytes at a place in a file without moving the descriptor's own.
  ///
  /// `pread(int fd, void *buf, size_t nbyte, off_t offset)`.
  /// macOS 153; Linux has no such call, see `pread64`.
  /// Errors on macOS: EAGAIN EBADF ECONNRESET EDEADLK EFAULT EINTR EINVAL EIO EISDIR ENOBUFS ENOMEM ENOTCONN ENXIO ESPIPE ESTALE ETIMEDOUT.
  public static var pread: SystemCall { all[443] }

  /// Reads bytes at a place in a file without moving the descriptor's own.
  ///
  /// `pread64(unsigned int fd, char *buf, size_t count, loff_t pos)`.
  /// Linux 17 (since 1.0); macOS has no such call, see `pread`.
  public static var pread64: SystemCall { all[444] }

  /// As pread, but not a point where the thread can be cancelled.
  ///
  /// `pread_nocancel(int fd, void *buf, size_t nbyte, off_t offset)`.
  /// macOS 414; Linux has no such call, see `pread64`.
  /// Errors on macOS: EAGAIN EBADF ECONNRESET EDEADLK EFAULT EINTR EINVAL EIO EISDIR ENOBUFS ENOMEM ENOTCONN ENXIO ESPIPE ESTALE ETIMEDOUT.
  public static var pread_nocancel: SystemCall { all[445] }

  /// Reads at a place in a file into several buffers.
  ///
  /// `preadv(unsigned long fd, const struct iovec *vec, unsigned long vlen, unsigned long pos_l, unsigned long pos_h)`.
  /// On macOS `preadv(int fd, const struct iovec *iovp, int iovcnt, off_t offset)`.
  /// Linux 295 (since 2.6.30), macOS 540.
  /// On macOS: Takes the place as one number.
  /// Errors: EINVAL EOPNOTSUPP.
  /// Errors on macOS: EAGAIN EBADF ECONNRESET EDEADLK EFAULT EINTR EINVAL EIO EISDIR ENOBUFS ENOMEM ENOTCONN ENXIO ESPIPE ESTALE ETIMEDOUT.
  public static var preadv: SystemCall { all[446] }

  /// Reads at a place in a file into several buffers, with flags.
  ///
  /// `preadv2(unsigned long fd, const struct iovec *vec, unsigned long vlen, unsigned long pos_l, unsigned long pos_h, rwf_t flags)`.
  /// Linux 327 (since 4.6); macOS has no such call, see `preadv`.
  /// Errors: EINVAL EOPNOTSUPP.
  public static var preadv2: SystemCall { all[447] }

  /// As preadv, but not a point where the thread can be cancelled.
  ///
  /// `preadv_nocancel(int fd, const struct iovec *iovp, int iovcnt, off_t offset)`.
  /// macOS 542; Linux has no such call, see `preadv`.
  /// Errors on macOS: EAGAIN EBADF ECONNRESET EDEADLK EFAULT EINTR EINVAL EIO EISDIR ENOBUFS ENOMEM ENOTCONN ENXIO ESPIPE ESTALE ETIMEDOUT.
  public static var preadv_nocancel: SystemCall { all[448] }

  /// Sets and reads a limit of any process.
  ///
  /// `prlimit64(pid_t pid, unsigned int resource, const struct rlimit64 *new_rlim, struct rlimit64 *old_rlim)`.
  /// Linux 302 (since 2.6.36); macOS has no such call, see `setrlimit`.
  /// Errors: EFAULT EINVAL EPERM ESRCH.
  public static var prlimit64: SystemCall { all[449] }

  /// Tells about processes, their descriptors, memory and threads.
  ///
  /// `proc_info(int32_t callnum, int32_t pid, uint32_t flavor, uint64_t arg, void *buffer, int32_t buffersize)`.
  /// macOS 336; Linux has no such call, see `prlimit64`.
  public static var proc_info: SystemCall { all[450] }

  /// As proc_info, the process told by more than its number.
  ///
  /// `proc_info_extended_id(int32_t callnum, int32_t pid, uint32_t flavor, uint32_t flags, uint64_t ext_id, uint64_t arg, void *buffer, int32_t buffersize)`.
  /// macOS 545; Linux has no such call.
  public static var proc_info_extended_id: SystemCall { all[451] }

  /// Reads or sets a process's limits of wake-ups, processor time and memory.
  ///
  /// `proc_rlimit_control(pid_t pid, int flavor, void *arg)`.
  /// macOS 446; Linux has no such call.
  public static var proc_rlimit_control: SystemCall { all[452] }

  /// Puts a mark about a process into the kernel's trace.
  ///
  /// `proc_trace_log(pid_t pid, uint64_t uniqueid)`.
  /// macOS 477; Linux has no such call.
  public static var proc_trace_log: SystemCall { all[453] }

  /// Sets policies for programs by their unique numbers.
  ///
  /// `proc_uuid_policy(uint32_t operation, uuid_t uuid, size_t uuidlen, uint32_t flags)`.
  /// macOS 452; Linux has no such call.
  public static var proc_uuid_policy: SystemCall { all[454] }

  /// Tells how memory of another process is going to be used.
  ///
  /// `process_madvise(int pidfd, const struct iovec *vec, size_t vlen, int behavior, unsigned int flags)`.
  /// Linux 440 (since 5.10); macOS has no such call.
  /// Errors: EBADF EFAULT EINVAL ENOMEM EPERM ESRCH.
  public static var process_madvise: SystemCall { all[455] }

  /// Frees the memory of a dying process early.
  ///
  /// `process_mrelease(int pidfd, unsigned int flags)`.
  /// Linux 448 (since 5.15); macOS has no such call.
  public static var process_mrelease: SystemCall { all[456] }

  /// Reads or sets scheduling policies of a process.
  ///
  /// `process_policy(int scope, int action, int policy, int policy_subtype, void *attrp, pid_t target_pid, uint64_t target_threadid)`.
  /// macOS 323; Linux has no such call.
  public static var process_policy: SystemCall { all[457] }

  /// Copies memory from another process.
  ///
  /// `process_vm_readv(pid_t pid, const struct iovec *lvec, unsigned long liovcnt, const struct iovec *rvec, unsigned long riovcnt, unsigned long flags)`.
  /// Linux 310 (since 3.2); macOS has no such call, see `task_read_for_pid`.
  /// Errors: EFAULT EINVAL ENOMEM EPERM ESRCH.
  public static var process_vm_readv: SystemCall { all[458] }

  /// Copies memory into another process.
  ///
  /// `process_vm_writev(pid_t pid, const struct iovec *lvec, unsigned long liovcnt, const struct iovec *rvec, unsigned long riovcnt, unsigned long flags)`.
  /// Linux 311 (since 3.2); macOS has no such call.
  /// Errors: EFAULT EINVAL ENOMEM EPERM ESRCH.
  public static var process_vm_writev: SystemCall { all[459] }

  /// Waits until descriptors are ready, with another signal mask meanwhile.
  ///
  /// `pselect(int nd, uint32_t *in, uint32_t *ou, uint32_t *ex, const struct timespec *ts, const struct sigset_t *mask)`.
  /// macOS 394; Linux has no such call, see `pselect6`.
  public static var pselect: SystemCall { all[460] }

  /// Waits until descriptors are ready, with another signal mask meanwhile; sigmask points to its address and size.
  ///
  /// `pselect6(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds, const struct timespec *timeout, const void *sigmask)`.
  /// Linux 270 (since 2.6.16); macOS has no such call, see `pselect`.
  /// Errors: EBADF EINTR EINVAL ENOMEM.
  public static var pselect6: SystemCall { all[461] }

  /// As pselect, but not a point where the thread can be cancelled.
  ///
  /// `pselect_nocancel(int nd, uint32_t *in, uint32_t *ou, uint32_t *ex, const struct timespec *ts, const struct sigset_t *mask)`.
  /// macOS 395; Linux has no such call, see `pselect6`.
  public static var pselect_nocancel: SystemCall { all[462] }

  /// Wakes all who wait on a condition; for the thread library.
  ///
  /// `psynch_cvbroad(void *cv, uint64_t cvlsgen, uint64_t cvudgen, uint32_t flags, void *mutex, uint64_t mugen, uint64_t tid)`.
  /// macOS 303; Linux has no such call, see `futex`.
  public static var psynch_cvbroad: SystemCall { all[463] }

  /// Clears wake-ups that came before their waits; for the thread library.
  ///
  /// `psynch_cvclrprepost(void *cv, uint32_t cvgen, uint32_t cvugen, uint32_t cvsgen, uint32_t prepocnt, uint32_t preposeq, uint32_t flags)`.
  /// macOS 312; Linux has no such call.
  public static var psynch_cvclrprepost: SystemCall { all[464] }

  /// Wakes one who waits on a condition; for the thread library.
  ///
  /// `psynch_cvsignal(void *cv, uint64_t cvlsgen, uint32_t cvugen, int thread_port, void *mutex, uint64_t mugen, uint64_t tid, uint32_t flags)`.
  /// macOS 304; Linux has no such call, see `futex`.
  public static var psynch_cvsignal: SystemCall { all[465] }

  /// Waits on a condition; for the thread library.
  ///
  /// `psynch_cvwait(void *cv, uint64_t cvlsgen, uint32_t cvugen, void *mutex, uint64_t mugen, uint32_t flags, int64_t sec, uint32_t nsec)`.
  /// macOS 305; Linux has no such call, see `futex`.
  public static var psynch_cvwait: SystemCall { all[466] }

  /// Frees a mutex that others wait for; for the thread library.
  ///
  /// `psynch_mutexdrop(void *mutex, uint32_t mgen, uint32_t ugen, uint64_t tid, uint32_t flags)`.
  /// macOS 302; Linux has no such call, see `futex`.
  public static var psynch_mutexdrop: SystemCall { all[467] }

  /// Waits for a mutex; for the thread library.
  ///
  /// `psynch_mutexwait(void *mutex, uint32_t mgen, uint32_t ugen, uint64_t tid, uint32_t flags)`.
  /// macOS 301; Linux has no such call, see `futex`.
  public static var psynch_mutexwait: SystemCall { all[468] }

  /// Turns a write lock into a read lock; for the thread library.
  ///
  /// `psynch_rw_downgrade(void *rwlock, uint32_t lgenval, uint32_t ugenval, uint32_t rw_wc, int flags)`.
  /// macOS 299; Linux has no such call.
  public static var psynch_rw_downgrade: SystemCall { all[469] }

  /// Waits for a read lock that may be held long; for the thread library.
  ///
  /// `psynch_rw_longrdlock(void *rwlock, uint32_t lgenval, uint32_t ugenval, uint32_t rw_wc, int flags)`.
  /// macOS 297; Linux has no such call.
  public static var psynch_rw_longrdlock: SystemCall { all[470] }

  /// Waits for a read lock; for the thread library.
  ///
  /// `psynch_rw_rdlock(void *rwlock, uint32_t lgenval, uint32_t ugenval, uint32_t rw_wc, int flags)`.
  /// macOS 306; Linux has no such call.
  public static var psynch_rw_rdlock: SystemCall { all[471] }

  /// Frees a read-write lock that others wait for; for the thread library.
  ///
  /// `psynch_rw_unlock(void *rwlock, uint32_t lgenval, uint32_t ugenval, uint32_t rw_wc, int flags)`.
  /// macOS 308; Linux has no such call.
  public static var psynch_rw_unlock: SystemCall { all[472] }

  /// Frees a read-write lock; always fails with ENOTSUP.
  ///
  /// `psynch_rw_unlock2(void *rwlock, uint32_t lgenval, uint32_t ugenval, uint32_t rw_wc, int flags)`.
  /// macOS 309; Linux has no such call.
  public static var psynch_rw_unlock2: SystemCall { all[473] }

  /// Turns a read lock into a write lock; for the thread library.
  ///
  /// `psynch_rw_upgrade(void *rwlock, uint32_t lgenval, uint32_t ugenval, uint32_t rw_wc, int flags)`.
  /// macOS 300; Linux has no such call.
  public static var psynch_rw_upgrade: SystemCall { all[474] }

  /// Waits for a write lock; for the thread library.
  ///
  /// `psynch_rw_wrlock(void *rwlock, uint32_t lgenval, uint32_t ugenval, uint32_t rw_wc, int flags)`.
  /// macOS 307; Linux has no such call.
  public static var psynch_rw_wrlock: SystemCall { all[475] }

  /// Waits for a write lock, letting others go first; for the thread library.
  ///
  /// `psynch_rw_yieldwrlock(void *rwlock, uint32_t lgenval, uint32_t ugenval, uint32_t rw_wc, int flags)`.
  /// macOS 298; Linux has no such call.
  public static var psynch_rw_yieldwrlock: SystemCall { all[476] }

  /// Watches and controls another thread: its registers, memory, system calls.
  ///
  /// `ptrace(long request, long pid, unsigned long addr, unsigned long data)`.
  /// Linux 101 (since 1.0); macOS has no such call, see `macos_ptrace`.
  /// Errors: EBUSY EFAULT EINVAL EIO EPERM ESRCH.
  public static var ptrace: SystemCall { all[477] }

  /// Reserved for STREAMS; never there.
  ///
  /// `putpmsg(int fd, const void *ctlptr, const void *dataptr, int band, int flags)`.
  /// Linux 182; macOS has no such call.
  public static var putpmsg: SystemCall { all[478] }

  /// Writes bytes at a place in a file without moving the descriptor's own.
  ///
  /// `pwrite(int fd, const void *buf, size_t nbyte, off_t offset)`.
  /// macOS 154; Linux has no such call, see `pwrite64`.
  /// Errors on macOS: EAGAIN EBADF ECONNRESET EDEADLK EDESTADDRREQ EDQUOT EFAULT EFBIG EINTR EINVAL EIO ENETDOWN ENETUNREACH ENOBUFS ENOSPC ENXIO EPIPE ESPIPE EWOULDBLOCK.
  public static var pwrite: SystemCall { all[479] }

  /// Writes bytes at a place in a file without moving the descriptor's own.
  ///
  /// `pwrite64(unsigned int fd, const char *buf, size_t count, loff_t pos)`.
  /// Linux 18 (since 1.0); macOS has no such call, see `pwrite`.
  public static var pwrite64: SystemCall { all[480] }

  /// As pwrite, but not a point where the thread can be cancelled.
  ///
  /// `pwrite_nocancel(int fd, const void *buf, size_t nbyte, off_t offset)`.
  /// macOS 415; Linux has no such call, see `pwrite64`.
  /// Errors on macOS: EAGAIN EBADF ECONNRESET EDEADLK EDESTADDRREQ EDQUOT EFAULT EFBIG EINTR EINVAL EIO ENETDOWN ENETUNREACH ENOBUFS ENOSPC ENXIO EPIPE ESPIPE EWOULDBLOCK.
  public static var pwrite_nocancel: SystemCall { all[481] }

  /// Writes several buffers at a place in a file.
  ///
  /// `pwritev(unsigned long fd, const struct iovec *vec, unsigned long vlen, unsigned long pos_l, unsigned long pos_h)`.
  /// On macOS `pwritev(int fd, const struct iovec *iovp, int iovcnt, off_t offset)`.
  /// Linux 296 (since 2.6.30), macOS 541.
  /// On macOS: Takes the place as one number.
  /// Errors: EINVAL EOPNOTSUPP.
  /// Errors on macOS: EAGAIN EBADF ECONNRESET EDEADLK EDESTADDRREQ EDQUOT EFAULT EFBIG EINTR EINVAL EIO ENETDOWN ENETUNREACH ENOBUFS ENOSPC ENXIO EPIPE ESPIPE EWOULDBLOCK.
  public static var pwritev: SystemCall { all[482] }

  /// Writes several buffers at a place in a file, with flags.
  ///
  /// `pwritev2(unsigned long fd, const struct iovec *vec, unsigned long vlen, unsigned long pos_l, unsigned long pos_h, rwf_t flags)`.
  /// Linux 328 (since 4.6); macOS has no such call, see `pwritev`.
  /// Errors: EINVAL EOPNOTSUPP.
  public static var pwritev2: SystemCall { all[483] }

  /// As pwritev, but not a point where the thread can be cancelled.
  ///
  /// `pwritev_nocancel(int fd, const struct iovec *iovp, int iovcnt, off_t offset)`.
  /// macOS 543; Linux has no such call, see `pwritev`.
  /// Errors on macOS: EAGAIN EBADF ECONNRESET EDEADLK EDESTADDRREQ EDQUOT EFAULT EFBIG EINTR EINVAL EIO ENETDOWN ENETUNREACH ENOBUFS ENOSPC ENXIO EPIPE ESPIPE EWOULDBLOCK.
  public static var pwritev_nocancel: SystemCall { all[484] }

  /// Told about kernel modules until Linux 2.6.
  ///
  /// `query_module(const char *name, int which, void *buf, size_t bufsize, size_t *ret)`.
  /// Linux 178 (since 2.2); macOS has no such call.
  /// Errors: EFAULT EINVAL ENOENT ENOSPC ENOSYS.
  public static var query_module: SystemCall { all[485] }

  /// Manages disk quotas of a file system.
  ///
  /// `quotactl(unsigned int cmd, const char *special, qid_t id, void *addr)`.
  /// Linux 179 (since 1.0); macOS has no such call, see `macos_quotactl`.
  /// Errors: EACCES EBUSY EFAULT EINVAL ENOENT ENOSYS ENOTBLK EPERM ERANGE ESRCH.
  public static var quotactl: SystemCall { all[486] }

  /// Manages disk quotas of the file system that holds an open file.
  ///
  /// `quotactl_fd(unsigned int fd, unsigned int cmd, qid_t id, void *addr)`.
  /// Linux 443 (since 5.14); macOS has no such call.
  public static var quotactl_fd: SystemCall { all[487] }

  /// Reads up to count bytes from a descriptor; 0 is the end of the stream.
  ///
  /// `read(int fd, void *buf, size_t count)`.
  /// Linux 0 (since 1.0), macOS 3.
  /// Errors: EAGAIN EBADF EFAULT EINTR EINVAL EIO EISDIR EWOULDBLOCK.
  /// Errors on macOS: EAGAIN EBADF ECONNRESET EDEADLK EFAULT EINTR EINVAL EIO EISDIR ENOBUFS ENOMEM ENOTCONN ENXIO ESPIPE ESTALE ETIMEDOUT.
  public static var read: SystemCall { all[488] }

  /// As read, but not a point where the thread can be cancelled.
  ///
  /// `read_nocancel(int fd, void *buf, size_t count)`.
  /// macOS 396; Linux has no such call, see `read`.
  /// Errors on macOS: EAGAIN EBADF ECONNRESET EDEADLK EFAULT EINTR EINVAL EIO EISDIR ENOBUFS ENOMEM ENOTCONN ENXIO ESPIPE ESTALE ETIMEDOUT.
  public static var read_nocancel: SystemCall { all[489] }

  /// Reads part of a file into memory ahead of its use.
  ///
  /// `readahead(int fd, loff_t offset, size_t count)`.
  /// Linux 187 (since 2.4.13); macOS has no such call, see `fcntl`.
  /// Errors: EBADF EINVAL.
  public static var readahead: SystemCall { all[490] }

  /// Reads what a symbolic link points to; no NUL is added.
  ///
  /// `readlink(const char *path, char *buf, int bufsiz)`.
  /// Linux 89 (since 1.0), macOS 58.
  /// Errors: EACCES EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR.
  /// Errors on macOS: EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR.
  public static var readlink: SystemCall { all[491] }

  /// Reads what a symbolic link points to, by a path from an open directory.
  ///
  /// `readlinkat(int dfd, const char *path, char *buf, int bufsiz)`.
  /// Linux 267 (since 2.6.16), macOS 473.
  /// Errors: EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR.
  /// Errors on macOS: EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR.
  public static var readlinkat: SystemCall { all[492] }

  /// Reads into several buffers in turn.
  ///
  /// `readv(int fd, const struct iovec *iov, int iovcnt)`.
  /// Linux 19 (since 2.0), macOS 120.
  /// Errors: EINVAL EOPNOTSUPP.
  /// Errors on macOS: EAGAIN EBADF ECONNRESET EDEADLK EFAULT EINTR EINVAL EIO EISDIR ENOBUFS ENOMEM ENOTCONN ENXIO ESPIPE ESTALE ETIMEDOUT.
  public static var readv: SystemCall { all[493] }

  /// As readv, but not a point where the thread can be cancelled.
  ///
  /// `readv_nocancel(int fd, const struct iovec *iov, int iovcnt)`.
  /// macOS 411; Linux has no such call, see `readv`.
  /// Errors on macOS: EAGAIN EBADF ECONNRESET EDEADLK EFAULT EINTR EINVAL EIO EISDIR ENOBUFS ENOMEM ENOTCONN ENXIO ESPIPE ESTALE ETIMEDOUT.
  public static var readv_nocancel: SystemCall { all[494] }

  /// Restarts or stops the machine, or says what Ctrl-Alt-Del does; needs both magic numbers.
  ///
  /// `reboot(int magic1, int magic2, unsigned int cmd, const void *arg)`.
  /// Linux 169 (since 1.0); macOS has no such call, see `macos_reboot`.
  /// Errors: EFAULT EINVAL EPERM.
  public static var reboot: SystemCall { all[495] }

  /// Records a system event.
  ///
  /// `record_system_event(uint32_t type, uint32_t subsystem, const char *event, const char *payload)`.
  /// macOS 552; Linux has no such call.
  public static var record_system_event: SystemCall { all[496] }

  /// Receives a message and, if asked, its sender's address.
  ///
  /// `recvfrom(int sockfd, void *buf, size_t len, int flags, struct sockaddr *src_addr, socklen_t *addrlen)`.
  /// Linux 45 (since 2.0), macOS 29.
  /// Errors: EAGAIN EBADF ECONNREFUSED EFAULT EINTR EINVAL ENOMEM ENOTCONN ENOTSOCK EWOULDBLOCK.
  /// Errors on macOS: EAGAIN EBADF ECONNRESET EFAULT EINTR EINVAL EMSGSIZE ENOBUFS ENOMEM ENOTCONN ENOTSOCK EOPNOTSUPP ETIMEDOUT.
  public static var recvfrom: SystemCall { all[497] }

  /// As recvfrom, but not a point where the thread can be cancelled.
  ///
  /// `recvfrom_nocancel(int sockfd, void *buf, size_t len, int flags, struct sockaddr *src_addr, socklen_t *addrlen)`.
  /// macOS 403; Linux has no such call, see `recvfrom`.
  /// Errors on macOS: EAGAIN EBADF ECONNRESET EFAULT EINTR EINVAL EMSGSIZE ENOBUFS ENOMEM ENOTCONN ENOTSOCK EOPNOTSUPP ETIMEDOUT.
  public static var recvfrom_nocancel: SystemCall { all[498] }

  /// Receives several messages at once.
  ///
  /// `recvmmsg(int fd, struct mmsghdr *msg, unsigned int vlen, unsigned int flags, struct timespec *timeout)`.
  /// Linux 299 (since 2.6.33); macOS has no such call, see `recvmsg_x`.
  /// Errors: EINVAL.
  public static var recvmmsg: SystemCall { all[499] }

  /// Receives a message into several buffers, with its sender and control data.
  ///
  /// `recvmsg(int fd, struct msghdr *msg, unsigned int flags)`.
  /// Linux 47 (since 2.0), macOS 27.
  /// Errors: EAGAIN EBADF ECONNREFUSED EFAULT EINTR EINVAL ENOMEM ENOTCONN ENOTSOCK EWOULDBLOCK.
  /// Errors on macOS: EAGAIN EBADF ECONNRESET EFAULT EINTR EINVAL EMSGSIZE ENOBUFS ENOMEM ENOTCONN ENOTSOCK EOPNOTSUPP ETIMEDOUT.
  public static var recvmsg: SystemCall { all[500] }

  /// As recvmsg, but not a point where the thread can be cancelled.
  ///
  /// `recvmsg_nocancel(int fd, struct msghdr *msg, unsigned int flags)`.
  /// macOS 401; Linux has no such call, see `recvmsg`.
  /// Errors on macOS: EAGAIN EBADF ECONNRESET EFAULT EINTR EINVAL EMSGSIZE ENOBUFS ENOMEM ENOTCONN ENOTSOCK EOPNOTSUPP ETIMEDOUT.
  public static var recvmsg_nocancel: SystemCall { all[501] }

  /// Receives several messages at once.
  ///
  /// `recvmsg_x(int s, struct msghdr_x *msgp, unsigned int cnt, int flags)`.
  /// macOS 480; Linux has no such call, see `recvmmsg`.
  /// Errors on macOS: EAGAIN EBADF ECONNRESET EFAULT EINTR EINVAL EMSGSIZE ENOBUFS ENOMEM ENOTCONN ENOTSOCK EOPNOTSUPP ETIMEDOUT.
  public static var recvmsg_x: SystemCall { all[502] }

  /// Rearranges the pages of a mapping; kept for old programs.
  ///
  /// `remap_file_pages(unsigned long start, unsigned long size, unsigned long prot, unsigned long pgoff, unsigned long flags)`.
  /// Linux 216 (since 2.6); macOS has no such call.
  /// Errors: EINVAL.
  public static var remap_file_pages: SystemCall { all[503] }

  /// Removes an extended attribute of a file.
  ///
  /// `removexattr(const char *path, const char *name)`.
  /// On macOS `removexattr(const char *path, const char *attrname, int options)`.
  /// Linux 197 (since 2.6), macOS 238.
  /// On macOS: Takes options too.
  /// Errors: ENODATA ENOTSUP.
  /// Errors on macOS: EACCES EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOATTR ENOTDIR ENOTSUP EPERM EROFS.
  public static var removexattr: SystemCall { all[504] }

  /// Removes an extended attribute, by a path from an open directory.
  ///
  /// `removexattrat(int dfd, const char *path, unsigned int at_flags, const char *name)`.
  /// Linux 466 (since 6.13); macOS has no such call.
  public static var removexattrat: SystemCall { all[505] }

  /// Gives a file another name, in place of what had that name.
  ///
  /// `rename(const char *oldpath, const char *newpath)`.
  /// Linux 82 (since 1.0), macOS 128.
  /// Errors: EACCES EBADF EBUSY EDQUOT EEXIST EFAULT EINVAL EISDIR ELOOP EMLINK ENAMETOOLONG ENOENT ENOMEM ENOSPC ENOTDIR ENOTEMPTY EPERM EROFS EXDEV.
  /// Errors on macOS: EACCES EBADF EDEADLK EDQUOT EEXIST EFAULT EINVAL EIO EISDIR ELOOP ENAMETOOLONG ENOENT ENOSPC ENOTDIR ENOTEMPTY ENOTSUP EPERM EROFS EXDEV.
  public static var rename: SystemCall { all[506] }

  /// Renames or moves a file, by paths from open directories.
  ///
  /// `renameat(int olddfd, const char *oldname, int newdfd, const char *newname)`.
  /// Linux 264 (since 2.6.16), macOS 465.
  /// Errors: EACCES EBADF EBUSY EDQUOT EEXIST EFAULT EINVAL EISDIR ELOOP EMLINK ENAMETOOLONG ENOENT ENOMEM ENOSPC ENOTDIR ENOTEMPTY EPERM EROFS EXDEV.
  /// Errors on macOS: EACCES EBADF EDEADLK EDQUOT EEXIST EFAULT EINVAL EIO EISDIR ELOOP ENAMETOOLONG ENOENT ENOSPC ENOTDIR ENOTEMPTY ENOTSUP EPERM EROFS EXDEV.
  public static var renameat: SystemCall { all[507] }

  /// Renames or moves a file; may exchange two, or refuse to replace one.
  ///
  /// `renameat2(int olddfd, const char *oldname, int newdfd, const char *newname, unsigned int flags)`.
  /// Linux 316 (since 3.15); macOS has no such call, see `renameatx_np`.
  /// Errors: EACCES EBADF EBUSY EDQUOT EEXIST EFAULT EINVAL EISDIR ELOOP EMLINK ENAMETOOLONG ENOENT ENOMEM ENOSPC ENOTDIR ENOTEMPTY EPERM EROFS EXDEV.
  public static var renameat2: SystemCall { all[508] }

  /// Renames or moves a file; may exchange two, or refuse to replace one.
  ///
  /// `renameatx_np(int fromfd, const char *from, int tofd, const char *to, unsigned int flags)`.
  /// macOS 488; Linux has no such call, see `renameat2`.
  /// Errors on macOS: EACCES EBADF EDEADLK EDQUOT EEXIST EFAULT EINVAL EIO EISDIR ELOOP ENAMETOOLONG ENOENT ENOSPC ENOTDIR ENOTEMPTY ENOTSUP EPERM EROFS EXDEV.
  public static var renameatx_np: SystemCall { all[509] }

  /// Finds a key, or has one made.
  ///
  /// `request_key(const char *_type, const char *_description, const char *_callout_info, key_serial_t destringid)`.
  /// Linux 249 (since 2.6.10); macOS has no such call.
  /// Errors: EACCES EDQUOT EFAULT EINTR EINVAL EKEYEXPIRED EKEYREJECTED EKEYREVOKED ENOKEY ENOMEM EPERM.
  public static var request_key: SystemCall { all[510] }

  /// Goes on with a call that a signal interrupted; only the kernel makes it.
  ///
  /// `restart_syscall()`.
  /// Linux 219 (since 2.6); macOS has no such call.
  public static var restart_syscall: SystemCall { all[511] }

  /// Makes every open descriptor of a terminal or device unusable.
  ///
  /// `revoke(const char *path)`.
  /// macOS 56; Linux has no such call.
  /// Errors on macOS: EACCES EBUSY EFAULT EINVAL ELOOP ENAMETOOLONG ENOENT ENOTDIR ENOTSUP EPERM.
  public static var revoke: SystemCall { all[512] }

  /// Removes an empty directory.
  ///
  /// `rmdir(const char *pathname)`.
  /// Linux 84 (since 1.0), macOS 137.
  /// Errors: EACCES EBUSY EFAULT EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR ENOTEMPTY EPERM EROFS.
  /// Errors on macOS: EACCES EBUSY EFAULT EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR ENOTEMPTY EPERM EROFS.
  public static var rmdir: SystemCall { all[513] }

  /// Registers a restartable sequence of the thread.
  ///
  /// `rseq(struct rseq *rseq, uint32_t rseq_len, int flags, uint32_t sig)`.
  /// Linux 334 (since 4.18); macOS has no such call.
  public static var rseq: SystemCall { all[514] }

  /// Ends early the time slice that the kernel lengthened for a restartable sequence.
  ///
  /// `rseq_slice_yield()`.
  /// Linux 471 (since 7.0); macOS has no such call.
  public static var rseq_slice_yield: SystemCall { all[515] }

  /// Sets what a signal does; sigsetsize is 8, and a handler needs SA_RESTORER and a restorer that calls rt_sigreturn.
  ///
  /// `rt_sigaction(int signum, const struct sigaction *act, struct sigaction *oldact, size_t sigsetsize)`.
  /// Linux 13 (since 2.2); macOS has no such call, see `sigaction`.
  /// Errors: EFAULT EINVAL.
  public static var rt_sigaction: SystemCall { all[516] }

  /// Reads which signals are blocked and waiting.
  ///
  /// `rt_sigpending(sigset_t *set, size_t sigsetsize)`.
  /// Linux 127 (since 2.2); macOS has no such call, see `sigpending`.
  /// Errors: EFAULT.
  public static var rt_sigpending: SystemCall { all[517] }

  /// Reads or changes the set of blocked signals; the sets and sigsetsize are 8 bytes.
  ///
  /// `rt_sigprocmask(int how, const sigset_t *set, sigset_t *oldset, size_t sigsetsize)`.
  /// Linux 14 (since 2.2); macOS has no such call, see `sigprocmask`.
  /// Errors: EFAULT EINVAL.
  public static var rt_sigprocmask: SystemCall { all[518] }

  /// Sends a signal with data to a process.
  ///
  /// `rt_sigqueueinfo(pid_t pid, int sig, const siginfo_t *uinfo)`.
  /// Linux 129 (since 2.2); macOS has no such call.
  /// Errors: EAGAIN EINVAL EPERM ESRCH.
  public static var rt_sigqueueinfo: SystemCall { all[519] }

  /// Ends a signal handler: the interrupted code goes on. Called with the stack as the kernel left it.
  ///
  /// `rt_sigreturn()`.
  /// Linux 15 (since 2.2); macOS has no such call, see `sigreturn`.
  public static var rt_sigreturn: SystemCall { all[520] }

  /// Replaces the signal mask and waits for a signal; comes back only with EINTR.
  ///
  /// `rt_sigsuspend(const sigset_t *unewset, size_t sigsetsize)`.
  /// Linux 130 (since 2.2); macOS has no such call, see `sigsuspend`.
  /// Errors: EFAULT EINTR.
  public static var rt_sigsuspend: SystemCall { all[521] }

  /// Waits for a signal of a set, at most for some time, and takes it.
  ///
  /// `rt_sigtimedwait(const sigset_t *uthese, siginfo_t *uinfo, const struct timespec *uts, size_t sigsetsize)`.
  /// Linux 128 (since 2.2); macOS has no such call, see `__sigwait`.
  /// Errors: EAGAIN EINTR EINVAL.
  public static var rt_sigtimedwait: SystemCall { all[522] }

  /// Sends a signal with data to a thread.
  ///
  /// `rt_tgsigqueueinfo(pid_t tgid, pid_t pid, int sig, const siginfo_t *uinfo)`.
  /// Linux 297 (since 2.6.31); macOS has no such call.
  /// Errors: EAGAIN EINVAL EPERM ESRCH.
  public static var rt_tgsigqueueinfo: SystemCall { all[523] }

  /// The highest priority of a scheduling policy.
  ///
  /// `sched_get_priority_max(int policy)`.
  /// Linux 146 (since 2.0); macOS has no such call.
  /// Errors: EINVAL.
  public static var sched_get_priority_max: SystemCall { all[524] }

  /// The lowest priority of a scheduling policy.
  ///
  /// `sched_get_priority_min(int policy)`.
  /// Linux 147 (since 2.0); macOS has no such call.
  /// Errors: EINVAL.
  public static var sched_get_priority_min: SystemCall { all[525] }

  /// Reads on which processors a thread may run; the result is how many bytes were written.
  ///
  /// `sched_getaffinity(pid_t pid, unsigned int len, unsigned long *user_mask_ptr)`.
  /// Linux 204 (since 2.6); macOS has no such call.
  /// Errors: EFAULT EINVAL ESRCH.
  public static var sched_getaffinity: SystemCall { all[526] }

  /// Reads a thread's scheduling policy with all of its attributes.
  ///
  /// `sched_getattr(pid_t pid, struct sched_attr *attr, unsigned int size, unsigned int flags)`.
  /// Linux 315 (since 3.14); macOS has no such call.
  /// Errors: E2BIG EBUSY EINVAL EPERM ESRCH.
  public static var sched_getattr: SystemCall { all[527] }

  /// Reads a thread's scheduling parameters.
  ///
  /// `sched_getparam(pid_t pid, struct sched_param *param)`.
  /// Linux 143 (since 2.0); macOS has no such call.
  /// Errors: EINVAL ESRCH.
  public static var sched_getparam: SystemCall { all[528] }

  /// Reads a thread's scheduling policy.
  ///
  /// `sched_getscheduler(pid_t pid)`.
  /// Linux 145 (since 2.0); macOS has no such call.
  /// Errors: EINVAL EPERM ESRCH.
  public static var sched_getscheduler: SystemCall { all[529] }

  /// The time slice of a round-robin thread.
  ///
  /// `sched_rr_get_interval(pid_t pid, struct timespec *interval)`.
  /// Linux 148 (since 2.0); macOS has no such call.
  /// Errors: EFAULT EINVAL ENOSYS ESRCH.
  public static var sched_rr_get_interval: SystemCall { all[530] }

  /// Sets on which processors a thread may run, a bit for each.
  ///
  /// `sched_setaffinity(pid_t pid, unsigned int len, const unsigned long *user_mask_ptr)`.
  /// Linux 203 (since 2.6); macOS has no such call.
  /// Errors: EFAULT EINVAL EPERM ESRCH.
  public static var sched_setaffinity: SystemCall { all[531] }

  /// Sets a thread's scheduling policy with all of its attributes.
  ///
  /// `sched_setattr(pid_t pid, const struct sched_attr *attr, unsigned int flags)`.
  /// Linux 314 (since 3.14); macOS has no such call.
  /// Errors: E2BIG EBUSY EINVAL EPERM ESRCH.
  public static var sched_setattr: SystemCall { all[532] }

  /// Sets a thread's scheduling parameters.
  ///
  /// `sched_setparam(pid_t pid, const struct sched_param *param)`.
  /// Linux 142 (since 2.0); macOS has no such call.
  /// Errors: EINVAL EPERM ESRCH.
  public static var sched_setparam: SystemCall { all[533] }

  /// Sets a thread's scheduling policy and parameters.
  ///
  /// `sched_setscheduler(pid_t pid, int policy, const struct sched_param *param)`.
  /// Linux 144 (since 2.0); macOS has no such call, see `setpriority`.
  /// Errors: EINVAL EPERM ESRCH.
  public static var sched_setscheduler: SystemCall { all[534] }

  /// Lets another thread run.
  ///
  /// `sched_yield()`.
  /// Linux 24 (since 2.0); macOS has no such call.
  public static var sched_yield: SystemCall { all[535] }

  /// Searches a whole file system by attributes.
  ///
  /// `searchfs(const char *path, struct fssearchblock *searchblock, uint32_t *nummatches, uint32_t scriptcode, uint32_t options, struct searchstate *state)`.
  /// macOS 225; Linux has no such call.
  /// Errors on macOS: EACCES EAGAIN EBUSY EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOBUFS ENOENT ENOTDIR ENOTSUP.
  public static var searchfs: SystemCall { all[536] }

  /// Limits which system calls the thread may make.
  ///
  /// `seccomp(unsigned int op, unsigned int flags, void *uargs)`.
  /// Linux 317 (since 3.17); macOS has no such call.
  /// Errors: EACCES EBUSY EFAULT EINVAL ENOMEM EOPNOTSUPP ESRCH.
  public static var seccomp: SystemCall { all[537] }

  /// Reserved for security modules; never there.
  ///
  /// `security(long arg1, long arg2, long arg3)`.
  /// Linux 185; macOS has no such call.
  public static var security: SystemCall { all[538] }

  /// Waits until one of the descriptors below nfds is ready; without descriptors it only sleeps.
  ///
  /// `select(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds, struct timeval *timeout)`.
  /// Linux 23 (since 1.0), macOS 93.
  /// Errors: EBADF EINTR EINVAL ENOMEM.
  /// Errors on macOS: EAGAIN EBADF EINTR EINVAL.
  public static var select: SystemCall { all[539] }

  /// As select, but not a point where the thread can be cancelled.
  ///
  /// `select_nocancel(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds, struct timeval *timeout)`.
  /// macOS 407; Linux has no such call, see `select`.
  /// Errors on macOS: EAGAIN EBADF EINTR EINVAL.
  public static var select_nocancel: SystemCall { all[540] }

  /// Closes a named semaphore.
  ///
  /// `sem_close(sem_t *sem)`.
  /// macOS 269; Linux has no such call.
  /// Errors on macOS: EINVAL.
  public static var sem_close: SystemCall { all[541] }

  /// Opens or makes a named semaphore.
  ///
  /// `sem_open(const char *name, int oflag, int mode, int value)`.
  /// macOS 268; Linux has no such call, see `futex`.
  /// Errors on macOS: EACCES EEXIST EINTR EINVAL EMFILE ENAMETOOLONG ENFILE ENOENT ENOSPC.
  public static var sem_open: SystemCall { all[542] }

  /// Raises a semaphore.
  ///
  /// `sem_post(sem_t *sem)`.
  /// macOS 273; Linux has no such call, see `futex`.
  /// Errors on macOS: EINVAL.
  public static var sem_post: SystemCall { all[543] }

  /// Lowers a semaphore if it's above 0, else fails with EAGAIN.
  ///
  /// `sem_trywait(sem_t *sem)`.
  /// macOS 272; Linux has no such call, see `futex`.
  public static var sem_trywait: SystemCall { all[544] }

  /// Removes a named semaphore's name.
  ///
  /// `sem_unlink(const char *name)`.
  /// macOS 270; Linux has no such call.
  /// Errors on macOS: EACCES ENAMETOOLONG ENOENT.
  public static var sem_unlink: SystemCall { all[545] }

  /// Waits until a semaphore is above 0 and lowers it.
  ///
  /// `sem_wait(sem_t *sem)`.
  /// macOS 271; Linux has no such call, see `futex`.
  /// Errors on macOS: EAGAIN EDEADLK EINTR EINVAL.
  public static var sem_wait: SystemCall { all[546] }

  /// As sem_wait, but not a point where the thread can be cancelled.
  ///
  /// `sem_wait_nocancel(sem_t *sem)`.
  /// macOS 420; Linux has no such call, see `futex`.
  /// Errors on macOS: EAGAIN EDEADLK EINTR EINVAL.
  public static var sem_wait_nocancel: SystemCall { all[547] }

  /// Reads, changes or removes a semaphore set; cmd says what arg and the result are.
  ///
  /// `semctl(int semid, int semnum, int cmd, unsigned long arg)`.
  /// Linux 66 (since 2.0), macOS 254.
  /// Errors: EACCES EFAULT EIDRM EINVAL EPERM ERANGE.
  /// Errors on macOS: EACCES EINVAL EPERM ERANGE.
  public static var semctl: SystemCall { all[548] }

  /// Finds or makes a set of System V semaphores.
  ///
  /// `semget(key_t key, int nsems, int semflg)`.
  /// Linux 64 (since 2.0), macOS 255.
  /// Errors: EACCES EEXIST EINVAL ENOENT ENOMEM ENOSPC.
  /// Errors on macOS: EACCES EEXIST EINVAL ENOENT ENOSPC.
  public static var semget: SystemCall { all[549] }

  /// Does several operations on a semaphore set at once, or none of them.
  ///
  /// `semop(int semid, const struct sembuf *sops, unsigned int nsops)`.
  /// Linux 65 (since 2.0), macOS 256.
  /// Errors: E2BIG EACCES EAGAIN EFAULT EFBIG EIDRM EINTR EINVAL ENOMEM ERANGE.
  /// Errors on macOS: E2BIG EACCES EAGAIN EFBIG EIDRM EINTR EINVAL ENOSPC ERANGE.
  public static var semop: SystemCall { all[550] }

  /// The System V semaphore calls behind one number; semget and the others are the ones to use.
  ///
  /// `semsys(unsigned int which, int a2, int a3, int a4, int a5)`.
  /// macOS 251; Linux has no such call.
  public static var semsys: SystemCall { all[551] }

  /// Does several operations on a semaphore set, waiting at most for some time.
  ///
  /// `semtimedop(int semid, const struct sembuf *sops, unsigned int nsops, const struct timespec *timeout)`.
  /// Linux 220 (since 2.6); macOS has no such call.
  /// Errors: E2BIG EACCES EAGAIN EFAULT EFBIG EIDRM EINTR EINVAL ENOMEM ERANGE.
  public static var semtimedop: SystemCall { all[552] }

  /// Copies bytes between descriptors within the kernel.
  ///
  /// `sendfile(int out_fd, int in_fd, loff_t *offset, size_t count)`.
  /// Linux 40 (since 2.2); macOS has no such call, see `macos_sendfile`.
  /// Errors: EAGAIN EBADF EFAULT EINVAL EIO ENOMEM EOVERFLOW ESPIPE.
  public static var sendfile: SystemCall { all[553] }

  /// Sends several messages at once.
  ///
  /// `sendmmsg(int fd, struct mmsghdr *msg, unsigned int vlen, unsigned int flags)`.
  /// Linux 307 (since 3.0); macOS has no such call, see `sendmsg_x`.
  public static var sendmmsg: SystemCall { all[554] }

  /// Sends a message of several buffers and control data through a socket.
  ///
  /// `sendmsg(int fd, const struct msghdr *msg, unsigned int flags)`.
  /// Linux 46 (since 2.0), macOS 28.
  /// Errors: EACCES EAGAIN EALREADY EBADF ECONNRESET EDESTADDRREQ EFAULT EINTR EINVAL EISCONN EMSGSIZE ENOBUFS ENOMEM ENOTCONN ENOTSOCK EOPNOTSUPP EPIPE EWOULDBLOCK.
  /// Errors on macOS: EACCES EADDRNOTAVAIL EAFNOSUPPORT EAGAIN EBADF ECONNRESET EDESTADDRREQ EFAULT EHOSTUNREACH EINTR EINVAL EISCONN EMSGSIZE ENETDOWN ENETUNREACH ENOBUFS ENOENT ENOMEM ENOTCONN ENOTDIR ENOTSOCK EOPNOTSUPP EPIPE.
  public static var sendmsg: SystemCall { all[555] }

  /// As sendmsg, but not a point where the thread can be cancelled.
  ///
  /// `sendmsg_nocancel(int fd, const struct msghdr *msg, unsigned int flags)`.
  /// macOS 402; Linux has no such call, see `sendmsg`.
  /// Errors on macOS: EACCES EADDRNOTAVAIL EAFNOSUPPORT EAGAIN EBADF ECONNRESET EDESTADDRREQ EFAULT EHOSTUNREACH EINTR EINVAL EISCONN EMSGSIZE ENETDOWN ENETUNREACH ENOBUFS ENOENT ENOMEM ENOTCONN ENOTDIR ENOTSOCK EOPNOTSUPP EPIPE.
  public static var sendmsg_nocancel: SystemCall { all[556] }

  /// Sends several messages at once.
  ///
  /// `sendmsg_x(int s, const struct msghdr_x *msgp, unsigned int cnt, int flags)`.
  /// macOS 481; Linux has no such call, see `sendmmsg`.
  /// Errors on macOS: EACCES EADDRNOTAVAIL EAFNOSUPPORT EAGAIN EBADF ECONNRESET EDESTADDRREQ EFAULT EHOSTUNREACH EINTR EINVAL EISCONN EMSGSIZE ENETDOWN ENETUNREACH ENOBUFS ENOENT ENOMEM ENOTCONN ENOTDIR ENOTSOCK EOPNOTSUPP EPIPE.
  public static var sendmsg_x: SystemCall { all[557] }

  /// Sends a message, to an address where the socket isn't connected.
  ///
  /// `sendto(int sockfd, const void *buf, size_t len, int flags, const struct sockaddr *dest_addr, socklen_t addrlen)`.
  /// Linux 44 (since 2.0), macOS 133.
  /// Errors: EACCES EAGAIN EALREADY EBADF ECONNRESET EDESTADDRREQ EFAULT EINTR EINVAL EISCONN EMSGSIZE ENOBUFS ENOMEM ENOTCONN ENOTSOCK EOPNOTSUPP EPIPE EWOULDBLOCK.
  /// Errors on macOS: EACCES EADDRNOTAVAIL EAFNOSUPPORT EAGAIN EBADF ECONNRESET EDESTADDRREQ EFAULT EHOSTUNREACH EINTR EINVAL EISCONN EMSGSIZE ENETDOWN ENETUNREACH ENOBUFS ENOENT ENOMEM ENOTCONN ENOTDIR ENOTSOCK EOPNOTSUPP EPIPE.
  public static var sendto: SystemCall { all[558] }

  /// As sendto, but not a point where the thread can be cancelled.
  ///
  /// `sendto_nocancel(int sockfd, const void *buf, size_t len, int flags, const struct sockaddr *dest_addr, socklen_t addrlen)`.
  /// macOS 413; Linux has no such call, see `sendto`.
  /// Errors on macOS: EACCES EADDRNOTAVAIL EAFNOSUPPORT EAGAIN EBADF ECONNRESET EDESTADDRREQ EFAULT EHOSTUNREACH EINTR EINVAL EISCONN EMSGSIZE ENETDOWN ENETUNREACH ENOBUFS ENOENT ENOMEM ENOTCONN ENOTDIR ENOTSOCK EOPNOTSUPP EPIPE.
  public static var sendto_nocancel: SystemCall { all[559] }

  /// Sets on which memory nodes the thread's memory lies.
  ///
  /// `set_mempolicy(int mode, const unsigned long *nmask, unsigned long maxnode)`.
  /// Linux 238 (since 2.6.6); macOS has no such call.
  /// Errors: EFAULT EINVAL ENOMEM.
  public static var set_mempolicy: SystemCall { all[560] }

  /// Sets the preferred memory node of a stretch of memory.
  ///
  /// `set_mempolicy_home_node(unsigned long start, unsigned long len, unsigned long home_node, unsigned long flags)`.
  /// Linux 450 (since 5.17); macOS has no such call.
  public static var set_mempolicy_home_node: SystemCall { all[561] }

  /// Sets the list of locks that the kernel frees when the thread dies.
  ///
  /// `set_robust_list(const struct robust_list_head *head, size_t len)`.
  /// Linux 273 (since 2.6.17); macOS has no such call.
  /// Errors: EFAULT EINVAL EPERM ESRCH.
  public static var set_robust_list: SystemCall { all[562] }

  /// Set a thread-local segment of 32-bit programs; 64-bit ones get ENOSYS and use arch_prctl.
  ///
  /// `set_thread_area(struct user_desc *u_info)`.
  /// Linux 205 (since 2.6); macOS has no such call.
  /// Errors: EFAULT EINVAL ENOSYS ESRCH.
  public static var set_thread_area: SystemCall { all[563] }

  /// Sets the word that the kernel clears when the thread ends; the result is the thread's number.
  ///
  /// `set_tid_address(int *tidptr)`.
  /// Linux 218 (since 2.6); macOS has no such call.
  public static var set_tid_address: SystemCall { all[564] }

  /// Sets chosen attributes of a file.
  ///
  /// `setattrlist(const char *path, const struct attrlist *alist, const void *attributeBuffer, size_t bufferSize, unsigned long options)`.
  /// macOS 221; Linux has no such call, see `utimensat`.
  /// Errors on macOS: EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR ENOTSUP EPERM EROFS.
  public static var setattrlist: SystemCall { all[565] }

  /// Sets chosen attributes of a file, by a path from an open directory.
  ///
  /// `setattrlistat(int fd, const char *path, const struct attrlist *alist, const void *attributeBuffer, size_t bufferSize, uint32_t options)`.
  /// macOS 524; Linux has no such call, see `utimensat`.
  /// Errors on macOS: EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR ENOTSUP EPERM EROFS.
  public static var setattrlistat: SystemCall { all[566] }

  /// Sets the audit session of the process.
  ///
  /// `setaudit_addr(const struct auditinfo_addr *auditinfo_addr, int length)`.
  /// macOS 358; Linux has no such call.
  /// Errors on macOS: EFAULT EINVAL EPERM.
  public static var setaudit_addr: SystemCall { all[567] }

  /// Sets the audit user.
  ///
  /// `setauid(const au_id_t *auid)`.
  /// macOS 354; Linux has no such call.
  /// Errors on macOS: EFAULT EINVAL EPERM.
  public static var setauid: SystemCall { all[568] }

  /// Sets the NIS domain's name.
  ///
  /// `setdomainname(const char *name, int len)`.
  /// Linux 171 (since 1.0); macOS has no such call, see `sysctl`.
  /// Errors: EFAULT EINVAL EPERM.
  public static var setdomainname: SystemCall { all[569] }

  /// Sets the effective group.
  ///
  /// `setegid(gid_t egid)`.
  /// macOS 182; Linux has no such call, see `setregid`.
  /// Errors on macOS: EINVAL EPERM.
  public static var setegid: SystemCall { all[570] }

  /// Sets the effective user.
  ///
  /// `seteuid(uid_t euid)`.
  /// macOS 183; Linux has no such call, see `setreuid`.
  /// Errors on macOS: EINVAL EPERM.
  public static var seteuid: SystemCall { all[571] }

  /// Sets the group for file access; the result is the old one, whether it was changed or not.
  ///
  /// `setfsgid(gid_t gid)`.
  /// Linux 123 (since 1.2); macOS has no such call.
  public static var setfsgid: SystemCall { all[572] }

  /// Sets the user for file access; the result is the old one, whether it was changed or not.
  ///
  /// `setfsuid(uid_t uid)`.
  /// Linux 122 (since 1.2); macOS has no such call.
  public static var setfsuid: SystemCall { all[573] }

  /// Sets the process's group.
  ///
  /// `setgid(gid_t gid)`.
  /// Linux 106 (since 1.0), macOS 181.
  /// Errors: EINVAL EPERM.
  public static var setgid: SystemCall { all[574] }

  /// Sets the supplementary groups.
  ///
  /// `setgroups(int gidsetsize, const gid_t *grouplist)`.
  /// Linux 116 (since 1.0), macOS 80.
  /// Errors: EFAULT EINVAL ENOMEM EPERM.
  /// Errors on macOS: EFAULT EINVAL EPERM.
  public static var setgroups: SystemCall { all[575] }

  /// Sets the host's name.
  ///
  /// `sethostname(const char *name, int len)`.
  /// Linux 170 (since 1.0); macOS has no such call, see `sysctl`.
  /// Errors: EFAULT EINVAL ENAMETOOLONG EPERM.
  public static var sethostname: SystemCall { all[576] }

  /// Starts or stops an interval timer.
  ///
  /// `setitimer(int which, const struct itimerval *value, struct itimerval *ovalue)`.
  /// Linux 38 (since 1.0), macOS 83.
  /// Errors: EFAULT EINVAL.
  public static var setitimer: SystemCall { all[577] }

  /// Sets the name that the session logged in with.
  ///
  /// `setlogin(const char *namebuf)`.
  /// macOS 50; Linux has no such call.
  /// Errors on macOS: EFAULT EINVAL EPERM.
  public static var setlogin: SystemCall { all[578] }

  /// Moves the thread into a namespace that a descriptor names.
  ///
  /// `setns(int fd, int nstype)`.
  /// Linux 308 (since 3.0); macOS has no such call.
  /// Errors: EBADF EINVAL ENOMEM EPERM ESRCH.
  public static var setns: SystemCall { all[579] }

  /// Moves a process into a process group.
  ///
  /// `setpgid(pid_t pid, pid_t pgid)`.
  /// Linux 109 (since 1.0), macOS 82.
  /// Errors: EACCES EINVAL EPERM ESRCH.
  public static var setpgid: SystemCall { all[580] }

  /// Sets the nice value of a process, group or user.
  ///
  /// `setpriority(int which, int who, int niceval)`.
  /// Linux 141 (since 1.0), macOS 96.
  /// Errors: EACCES EINVAL EPERM ESRCH.
  public static var setpriority: SystemCall { all[581] }

  /// Sets whether execve runs the program with its image private; the result is the old flag.
  ///
  /// `setprivexec(int flag)`.
  /// macOS 152; Linux has no such call.
  public static var setprivexec: SystemCall { all[582] }

  /// Sets the real and the effective group; -1 leaves one alone.
  ///
  /// `setregid(gid_t rgid, gid_t egid)`.
  /// Linux 114 (since 1.0), macOS 127.
  /// Errors: EAGAIN EINVAL EPERM.
  /// Errors on macOS: EPERM.
  public static var setregid: SystemCall { all[583] }

  /// Sets the real, effective and saved group; -1 leaves one alone.
  ///
  /// `setresgid(gid_t rgid, gid_t egid, gid_t sgid)`.
  /// Linux 119 (since 2.2); macOS has no such call, see `setregid`.
  /// Errors: EAGAIN EINVAL EPERM.
  public static var setresgid: SystemCall { all[584] }

  /// Sets the real, effective and saved user; -1 leaves one alone.
  ///
  /// `setresuid(uid_t ruid, uid_t euid, uid_t suid)`.
  /// Linux 117 (since 2.2); macOS has no such call, see `setreuid`.
  /// Errors: EAGAIN EINVAL EPERM.
  public static var setresuid: SystemCall { all[585] }

  /// Sets the real and the effective user; -1 leaves one alone.
  ///
  /// `setreuid(uid_t ruid, uid_t euid)`.
  /// Linux 113 (since 1.0), macOS 126.
  /// Errors: EAGAIN EINVAL EPERM.
  /// Errors on macOS: EPERM.
  public static var setreuid: SystemCall { all[586] }

  /// Sets a limit of what the process may use.
  ///
  /// `setrlimit(unsigned int resource, const struct rlimit *rlim)`.
  /// Linux 160 (since 1.0), macOS 195.
  /// Errors: EFAULT EINVAL EPERM ESRCH.
  /// Errors on macOS: EFAULT EINVAL EPERM.
  public static var setrlimit: SystemCall { all[587] }

  /// Sets the groups of the session.
  ///
  /// `setsgroups(int setlen, const void *guidset)`.
  /// macOS 287; Linux has no such call.
  public static var setsgroups: SystemCall { all[588] }

  /// Makes a session with the process as its leader.
  ///
  /// `setsid()`.
  /// Linux 112 (since 1.0), macOS 147.
  /// Errors: EPERM.
  public static var setsid: SystemCall { all[589] }

  /// Sets an option of a socket.
  ///
  /// `setsockopt(int sockfd, int level, int optname, const void *optval, socklen_t optlen)`.
  /// Linux 54 (since 2.0), macOS 105.
  /// Errors: EBADF EFAULT EINVAL ENOPROTOOPT ENOTSOCK.
  /// Errors on macOS: EBADF EDOM EFAULT EINVAL EISCONN ENOBUFS ENOMEM ENOPROTOOPT ENOTSOCK.
  public static var setsockopt: SystemCall { all[590] }

  /// Lets the thread act as another user and group.
  ///
  /// `settid(uid_t uid, gid_t gid)`.
  /// macOS 285; Linux has no such call.
  public static var settid: SystemCall { all[591] }

  /// Lets the thread act as the user and group of another process.
  ///
  /// `settid_with_pid(pid_t pid, int assume)`.
  /// macOS 311; Linux has no such call.
  public static var settid_with_pid: SystemCall { all[592] }

  /// Sets the clock.
  ///
  /// `settimeofday(const struct timeval *tv, const struct timezone *tz)`.
  /// Linux 164 (since 1.0), macOS 122.
  /// Errors: EFAULT EINVAL EPERM.
  /// Errors on macOS: EFAULT EPERM.
  public static var settimeofday: SystemCall { all[593] }

  /// Sets the process's user.
  ///
  /// `setuid(uid_t uid)`.
  /// Linux 105 (since 1.0), macOS 23.
  /// Errors: EAGAIN EINVAL EPERM.
  /// Errors on macOS: EINVAL EPERM.
  public static var setuid: SystemCall { all[594] }

  /// Sets the whiteout groups.
  ///
  /// `setwgroups(int setlen, const void *guidset)`.
  /// macOS 289; Linux has no such call.
  public static var setwgroups: SystemCall { all[595] }

  /// Sets an extended attribute of a file.
  ///
  /// `setxattr(const char *path, const char *name, const void *value, size_t size, int flags)`.
  /// On macOS `setxattr(const char *path, const char *attrname, const void *value, size_t size, uint32_t position, int options)`.
  /// Linux 188 (since 2.6), macOS 236.
  /// On macOS: Takes a position, 0 except for resource forks, before the options.
  /// Errors: EDQUOT EEXIST ENODATA ENOSPC ENOTSUP EPERM ERANGE.
  /// Errors on macOS: E2BIG EACCES EEXIST EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOATTR ENOSPC ENOTDIR ENOTSUP EPERM ERANGE EROFS.
  public static var setxattr: SystemCall { all[596] }

  /// Sets an extended attribute, by a path from an open directory.
  ///
  /// `setxattrat(int dfd, const char *path, unsigned int at_flags, const char *name, const struct xattr_args *uargs, size_t usize)`.
  /// Linux 463 (since 6.13); macOS has no such call.
  public static var setxattrat: SystemCall { all[597] }

  /// Controls selective forced idle of threads.
  ///
  /// `sfi_ctl(uint32_t operation, uint32_t sfi_class, uint64_t time, uint64_t *out_time)`.
  /// macOS 456; Linux has no such call.
  public static var sfi_ctl: SystemCall { all[598] }

  /// Controls selective forced idle of a process.
  ///
  /// `sfi_pidctl(uint32_t operation, pid_t pid, uint32_t sfi_flags, uint32_t *out_sfi_flags)`.
  /// macOS 457; Linux has no such call.
  public static var sfi_pidctl: SystemCall { all[599] }

  /// Where the shared region of system libraries is mapped.
  ///
  /// `shared_region_check_np(uint64_t *start_address)`.
  /// macOS 294; Linux has no such call.
  public static var shared_region_check_np: SystemCall { all[600] }

  /// Maps the shared region of system libraries; for the dynamic linker.
  ///
  /// `shared_region_map_and_slide_2_np(uint32_t files_count, const struct shared_file_np *files, uint32_t mappings_count, const shared_file_mapping_slide_np_ut *mappings_u)`.
  /// macOS 536; Linux has no such call.
  public static var shared_region_map_and_slide_2_np: SystemCall { all[601] }

  /// Opens or makes a POSIX shared memory object.
  ///
  /// `shm_open(const char *name, int oflag, int mode)`.
  /// macOS 266; Linux has no such call, see `open`.
  /// Errors on macOS: EACCES EEXIST EINTR EINVAL EMFILE ENAMETOOLONG ENFILE ENOENT ENOSPC.
  public static var shm_open: SystemCall { all[602] }

  /// Removes a POSIX shared memory object's name.
  ///
  /// `shm_unlink(const char *name)`.
  /// macOS 267; Linux has no such call, see `unlink`.
  /// Errors on macOS: EACCES ENAMETOOLONG ENOENT.
  public static var shm_unlink: SystemCall { all[603] }

  /// Maps a segment of System V shared memory.
  ///
  /// `shmat(int shmid, char *shmaddr, int shmflg)`.
  /// Linux 30 (since 2.0), macOS 262.
  /// Errors: EACCES EIDRM EINVAL ENOMEM.
  /// Errors on macOS: EACCES EINVAL EMFILE ENOMEM.
  public static var shmat: SystemCall { all[604] }

  /// Reads, changes or removes a segment of System V shared memory.
  ///
  /// `shmctl(int shmid, int cmd, struct shmid_ds *buf)`.
  /// Linux 31 (since 2.0), macOS 263.
  /// Errors: EACCES EFAULT EIDRM EINVAL ENOMEM EOVERFLOW EPERM.
  /// Errors on macOS: EACCES EFAULT EINVAL EPERM.
  public static var shmctl: SystemCall { all[605] }

  /// Takes a segment of System V shared memory out of the address space.
  ///
  /// `shmdt(char *shmaddr)`.
  /// Linux 67 (since 2.0), macOS 264.
  /// Errors: EACCES EIDRM EINVAL ENOMEM.
  /// Errors on macOS: EACCES EINVAL EMFILE ENOMEM.
  public static var shmdt: SystemCall { all[606] }

  /// Finds or makes a segment of System V shared memory.
  ///
  /// `shmget(key_t key, size_t size, int flag)`.
  /// Linux 29 (since 2.0), macOS 265.
  /// Errors: EACCES EEXIST EINVAL ENFILE ENOENT ENOMEM ENOSPC EPERM.
  /// Errors on macOS: EACCES EEXIST EINVAL ENOENT ENOMEM ENOSPC.
  public static var shmget: SystemCall { all[607] }

  /// The System V shared memory calls behind one number; shmget and the others are the ones to use.
  ///
  /// `shmsys(unsigned int which, int a2, int a3, int a4)`.
  /// macOS 253; Linux has no such call.
  public static var shmsys: SystemCall { all[608] }

  /// Ends one or both directions of a connection; the descriptor stays open.
  ///
  /// `shutdown(int sockfd, int how)`.
  /// Linux 48 (since 2.0), macOS 134.
  /// Errors: EBADF EINVAL ENOTCONN ENOTSOCK.
  public static var shutdown: SystemCall { all[609] }

  /// Sets what a signal does; the kernel enters a handler through sa_tramp.
  ///
  /// `sigaction(int signum, const struct __sigaction *nsa, struct sigaction *osa)`.
  /// macOS 46; Linux has no such call, see `rt_sigaction`.
  /// On macOS: The old action comes back as struct sigaction, which has no sa_tramp: 16 bytes.
  /// Errors on macOS: EFAULT EINVAL.
  public static var sigaction: SystemCall { all[610] }

  /// Sets or reads the stack on which signal handlers run.
  ///
  /// `sigaltstack(const struct sigaltstack *uss, struct sigaltstack *uoss)`.
  /// Linux 131 (since 2.2), macOS 53.
  /// Errors: EFAULT EINVAL ENOMEM EPERM.
  public static var sigaltstack: SystemCall { all[611] }

  /// Makes a descriptor from which signals are read.
  ///
  /// `signalfd(int ufd, const sigset_t *user_mask, size_t sizemask)`.
  /// Linux 282 (since 2.6.22); macOS has no such call, see `kqueue`.
  /// Errors: EBADF EINVAL EMFILE ENFILE ENODEV ENOMEM.
  public static var signalfd: SystemCall { all[612] }

  /// Makes a descriptor from which signals are read, with flags.
  ///
  /// `signalfd4(int ufd, const sigset_t *user_mask, size_t sizemask, int flags)`.
  /// Linux 289 (since 2.6.27); macOS has no such call, see `kqueue`.
  /// Errors: EBADF EINVAL EMFILE ENFILE ENODEV ENOMEM.
  public static var signalfd4: SystemCall { all[613] }

  /// Reads which signals are blocked and waiting.
  ///
  /// `sigpending(struct sigvec *osv)`.
  /// macOS 52; Linux has no such call, see `rt_sigpending`.
  public static var sigpending: SystemCall { all[614] }

  /// Reads or changes the set of blocked signals; the sets are 4 bytes.
  ///
  /// `sigprocmask(int how, const sigset_t *set, sigset_t *oset)`.
  /// macOS 48; Linux has no such call, see `rt_sigprocmask`.
  /// Errors on macOS: EINVAL.
  public static var sigprocmask: SystemCall { all[615] }

  /// Ends a signal handler: the trampoline passes on the context that it was given.
  ///
  /// `sigreturn(struct ucontext *uctx, int infostyle, user_addr_t token)`.
  /// macOS 184; Linux has no such call, see `rt_sigreturn`.
  public static var sigreturn: SystemCall { all[616] }

  /// Replaces the signal mask and waits for a signal; comes back only with EINTR.
  ///
  /// `sigsuspend(sigset_t mask)`.
  /// macOS 111; Linux has no such call, see `rt_sigsuspend`.
  public static var sigsuspend: SystemCall { all[617] }

  /// As sigsuspend, but not a point where the thread can be cancelled.
  ///
  /// `sigsuspend_nocancel(sigset_t mask)`.
  /// macOS 410; Linux has no such call, see `rt_sigsuspend`.
  public static var sigsuspend_nocancel: SystemCall { all[618] }

  /// Makes an endpoint for communication.
  ///
  /// `socket(int domain, int type, int protocol)`.
  /// Linux 41 (since 2.0), macOS 97.
  /// Errors: EACCES EAFNOSUPPORT EINVAL EMFILE ENFILE ENOBUFS ENOMEM EPROTONOSUPPORT.
  /// Errors on macOS: EACCES EAFNOSUPPORT EMFILE ENFILE ENOBUFS ENOMEM EPROTONOSUPPORT EPROTOTYPE.
  public static var socket: SystemCall { all[619] }

  /// Opens a socket for another process.
  ///
  /// `socket_delegate(int domain, int type, int protocol, pid_t epid)`.
  /// macOS 450; Linux has no such call.
  public static var socket_delegate: SystemCall { all[620] }

  /// Makes two sockets that are connected to each other.
  ///
  /// `socketpair(int domain, int type, int protocol, int *sv)`.
  /// Linux 53 (since 2.0), macOS 135.
  /// Errors: EAFNOSUPPORT EFAULT EMFILE ENFILE EOPNOTSUPP EPROTONOSUPPORT.
  /// Errors on macOS: EACCES EAFNOSUPPORT EFAULT EMFILE ENFILE ENOBUFS ENOMEM EOPNOTSUPP EPROTONOSUPPORT EPROTOTYPE.
  public static var socketpair: SystemCall { all[621] }

  /// Moves bytes between a pipe and a descriptor within the kernel.
  ///
  /// `splice(int fd_in, loff_t *off_in, int fd_out, loff_t *off_out, size_t len, unsigned int flags)`.
  /// Linux 275 (since 2.6.17); macOS has no such call.
  /// Errors: EAGAIN EBADF EINVAL ENOMEM ESPIPE.
  public static var splice: SystemCall { all[622] }

  /// Takes a snapshot of all threads' stacks.
  ///
  /// `stack_snapshot_with_config(int stackshot_config_version, const void *stackshot_config, size_t stackshot_config_size)`.
  /// macOS 491; Linux has no such call.
  public static var stack_snapshot_with_config: SystemCall { all[623] }

  /// Tells a file's type, size, owner and times by its path.
  ///
  /// `stat(const char *pathname, struct stat *statbuf)`.
  /// Linux 4 (since 1.0); macOS has no such call, see `stat64`.
  /// On macOS: Its own stat, number 188, fills an older structure than FileStatus; stat64 is the one to use.
  /// Errors: EACCES EBADF EFAULT ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EOVERFLOW.
  public static var stat: SystemCall { all[624] }

  /// Tells a file's type, size, owner and times by its path, with 64-bit inode numbers.
  ///
  /// `stat64(const char *path, struct stat *ub)`.
  /// macOS 338; Linux has no such call, see `stat`.
  /// Errors on macOS: EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR EOVERFLOW.
  public static var stat64: SystemCall { all[625] }

  /// As stat64, with the file's access control list.
  ///
  /// `stat64_extended(const char *path, void *ub, void *xsecurity, void *xsecurity_size)`.
  /// macOS 341; Linux has no such call.
  public static var stat64_extended: SystemCall { all[626] }

  /// As the old stat, with the file's access control list.
  ///
  /// `stat_extended(const char *path, void *ub, void *xsecurity, void *xsecurity_size)`.
  /// macOS 279; Linux has no such call.
  public static var stat_extended: SystemCall { all[627] }

  /// Tells the size, free space and type of the file system that holds a path.
  ///
  /// `statfs(const char *path, struct statfs *buf)`.
  /// Linux 137 (since 1.0); macOS has no such call, see `statfs64`.
  /// Errors: EACCES EFAULT EINTR EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOSYS ENOTDIR EOVERFLOW.
  public static var statfs: SystemCall { all[628] }

  /// Tells the size, free space and type of the file system that holds a path.
  ///
  /// `statfs64(const char *path, struct statfs64 *buf)`.
  /// macOS 345; Linux has no such call, see `statfs`.
  /// Errors on macOS: EACCES EBADF EFAULT EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR.
  public static var statfs64: SystemCall { all[629] }

  /// Tells about a mount by its number.
  ///
  /// `statmount(const struct mnt_id_req *req, struct statmount *buf, size_t bufsize, unsigned int flags)`.
  /// Linux 457 (since 6.8); macOS has no such call.
  public static var statmount: SystemCall { all[630] }

  /// Tells what is asked for of a file, creation time and mount included.
  ///
  /// `statx(int dfd, const char *path, unsigned int flags, unsigned int mask, struct statx *buffer)`.
  /// Linux 332 (since 4.11); macOS has no such call, see `getattrlist`.
  /// Errors: EACCES EBADF EFAULT EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR.
  public static var statx: SystemCall { all[631] }

  /// Stops swapping to a device or file.
  ///
  /// `swapoff(const char *specialfile)`.
  /// Linux 168 (since 1.0); macOS has no such call.
  /// Errors: EBUSY EINVAL ENFILE ENOENT ENOMEM EPERM.
  public static var swapoff: SystemCall { all[632] }

  /// Starts swapping to a device or file.
  ///
  /// `swapon(const char *specialfile, int swap_flags)`.
  /// Linux 167 (since 1.0); macOS has no such call, see `macos_swapon`.
  /// Errors: EBUSY EINVAL ENFILE ENOENT ENOMEM EPERM.
  public static var swapon: SystemCall { all[633] }

  /// Makes a symbolic link at the second path that points to the first.
  ///
  /// `symlink(const char *oldpath, const char *newpath)`.
  /// Linux 88 (since 1.0), macOS 57.
  /// Errors: EACCES EDQUOT EEXIST EFAULT EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOSPC ENOTDIR EPERM EROFS.
  /// Errors on macOS: EACCES EBADF EDQUOT EEXIST EFAULT EILSEQ EIO ELOOP ENAMETOOLONG ENOENT ENOSPC ENOTDIR EROFS.
  public static var symlink: SystemCall { all[634] }

  /// Makes a symbolic link, its own path from an open directory.
  ///
  /// `symlinkat(const char *oldname, int newdfd, const char *newname)`.
  /// Linux 266 (since 2.6.16), macOS 474.
  /// Errors: EACCES EBADF EDQUOT EEXIST EFAULT EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOSPC ENOTDIR EPERM EROFS.
  /// Errors on macOS: EACCES EBADF EDQUOT EEXIST EFAULT EILSEQ EIO ELOOP ENAMETOOLONG ENOENT ENOSPC ENOTDIR EROFS.
  public static var symlinkat: SystemCall { all[635] }

  /// Writes all changed file data to the devices.
  ///
  /// `sync()`.
  /// Linux 162 (since 1.0), macOS 36.
  /// Errors: EBADF EDQUOT EIO ENOSPC.
  public static var sync: SystemCall { all[636] }

  /// Writes part of a file to its device.
  ///
  /// `sync_file_range(int fd, loff_t offset, loff_t nbytes, unsigned int flags)`.
  /// Linux 277 (since 2.6.17); macOS has no such call, see `fsync`.
  /// Errors: EBADF EINVAL EIO ENOMEM ENOSPC ESPIPE.
  public static var sync_file_range: SystemCall { all[637] }

  /// Writes all changed data of the file system that holds an open file.
  ///
  /// `syncfs(int fd)`.
  /// Linux 306 (since 2.6.39); macOS has no such call, see `fsync`.
  /// Errors: EBADF EDQUOT EIO ENOSPC.
  public static var syncfs: SystemCall { all[638] }

  /// Reads or writes a kernel parameter, named by numbers.
  ///
  /// `sysctl(const int *name, unsigned int namelen, void *oldpath, size_t *oldlenp, const void *newpath, size_t newlen)`.
  /// macOS 202; Linux has no such call, see `_sysctl`.
  public static var sysctl: SystemCall { all[639] }

  /// Reads or writes a kernel parameter by its name.
  ///
  /// `sysctlbyname(const char *name, size_t namelen, void *oldpath, size_t *oldlenp, const void *newpath, size_t newlen)`.
  /// macOS 274; Linux has no such call.
  public static var sysctlbyname: SystemCall { all[640] }

  /// Translates between names and numbers of file system types.
  ///
  /// `sysfs(int option, unsigned long arg1, unsigned long arg2)`.
  /// Linux 139 (since 1.2); macOS has no such call.
  /// Errors: EFAULT EINVAL.
  public static var sysfs: SystemCall { all[641] }

  /// Tells uptime, load, memory and the number of processes.
  ///
  /// `sysinfo(struct sysinfo *info)`.
  /// Linux 99 (since 1.0); macOS has no such call, see `sysctl`.
  /// Errors: EFAULT.
  public static var sysinfo: SystemCall { all[642] }

  /// Reads or clears the kernel's message buffer, or changes what goes to the console.
  ///
  /// `syslog(int type, char *buf, int len)`.
  /// Linux 103 (since 1.0); macOS has no such call, see `log_data`.
  /// Errors: EINVAL ENOSYS EPERM.
  public static var syslog: SystemCall { all[643] }

  /// Suspends power-saving limits for a time.
  ///
  /// `system_override(uint64_t timeout, uint64_t flags)`.
  /// macOS 454; Linux has no such call.
  public static var system_override: SystemCall { all[644] }

  /// A Mach port that lets a process be inspected.
  ///
  /// `task_inspect_for_pid(mach_port_name_t target_tport, int pid, mach_port_name_t *t)`.
  /// macOS 538; Linux has no such call.
  public static var task_inspect_for_pid: SystemCall { all[645] }

  /// A Mach port that lets a process's memory be read.
  ///
  /// `task_read_for_pid(mach_port_name_t target_tport, int pid, mach_port_name_t *t)`.
  /// macOS 539; Linux has no such call, see `process_vm_readv`.
  public static var task_read_for_pid: SystemCall { all[646] }

  /// Copies bytes from one pipe to another and leaves them there.
  ///
  /// `tee(int fdin, int fdout, size_t len, unsigned int flags)`.
  /// Linux 276 (since 2.6.17); macOS has no such call.
  /// Errors: EAGAIN EINVAL ENOMEM.
  public static var tee: SystemCall { all[647] }

  /// Controls the sampling of threads.
  ///
  /// `telemetry(uint64_t cmd, uint64_t deadline, uint64_t interval, uint64_t leeway, uint64_t arg4, uint64_t arg5)`.
  /// macOS 451; Linux has no such call.
  public static var telemetry: SystemCall { all[648] }

  /// Ends another process and says why.
  ///
  /// `terminate_with_payload(int pid, uint32_t reason_namespace, uint64_t reason_code, const void *payload, uint32_t payload_size, const char *reason_string, uint64_t reason_flags)`.
  /// macOS 520; Linux has no such call.
  public static var terminate_with_payload: SystemCall { all[649] }

  /// Sends a signal to a thread of a process.
  ///
  /// `tgkill(pid_t tgid, pid_t pid, int sig)`.
  /// Linux 234 (since 2.6); macOS has no such call, see `__pthread_kill`.
  /// Errors: EAGAIN EINVAL EPERM ESRCH.
  public static var tgkill: SystemCall { all[650] }

  /// Reads the calling thread's counters of instructions and cycles.
  ///
  /// `thread_selfcounts(uint32_t kind, void *buf, size_t size)`.
  /// macOS 186; Linux has no such call.
  public static var thread_selfcounts: SystemCall { all[651] }

  /// The unique number of the calling thread.
  ///
  /// `thread_selfid()`.
  /// macOS 372; Linux has no such call, see `gettid`.
  public static var thread_selfid: SystemCall { all[652] }

  /// Processor time of the calling thread.
  ///
  /// `thread_selfusage()`.
  /// macOS 482; Linux has no such call.
  public static var thread_selfusage: SystemCall { all[653] }

  /// The time since 1970 in seconds.
  ///
  /// `time(time_t *tloc)`.
  /// Linux 201 (since 1.0); macOS has no such call, see `gettimeofday`.
  /// Errors: EFAULT.
  public static var time: SystemCall { all[654] }

  /// Makes a timer of the process on a clock.
  ///
  /// `timer_create(clockid_t which_clock, const struct sigevent *timer_event_spec, timer_t *created_timer_id)`.
  /// Linux 222 (since 2.6); macOS has no such call, see `setitimer`.
  /// Errors: EAGAIN EINVAL ENOMEM ENOTSUP EPERM.
  public static var timer_create: SystemCall { all[655] }

  /// Removes a timer.
  ///
  /// `timer_delete(timer_t timer_id)`.
  /// Linux 226 (since 2.6); macOS has no such call.
  /// Errors: EINVAL.
  public static var timer_delete: SystemCall { all[656] }

  /// How often a timer ran out before its signal was handled.
  ///
  /// `timer_getoverrun(timer_t timer_id)`.
  /// Linux 225 (since 2.6); macOS has no such call.
  /// Errors: EINVAL.
  public static var timer_getoverrun: SystemCall { all[657] }

  /// Reads what is left of a timer.
  ///
  /// `timer_gettime(timer_t timer_id, struct itimerspec *setting)`.
  /// Linux 224 (since 2.6); macOS has no such call, see `getitimer`.
  /// Errors: EFAULT EINVAL.
  public static var timer_gettime: SystemCall { all[658] }

  /// Starts or stops a timer.
  ///
  /// `timer_settime(timer_t timer_id, int flags, const struct itimerspec *new_setting, struct itimerspec *old_setting)`.
  /// Linux 223 (since 2.6); macOS has no such call, see `setitimer`.
  /// Errors: EFAULT EINVAL.
  public static var timer_settime: SystemCall { all[659] }

  /// Makes a timer whose end is read from a descriptor.
  ///
  /// `timerfd_create(int clockid, int flags)`.
  /// Linux 283 (since 2.6.25); macOS has no such call, see `kqueue`.
  /// Errors: EBADF ECANCELED EFAULT EINVAL EMFILE ENFILE ENODEV ENOMEM EPERM.
  public static var timerfd_create: SystemCall { all[660] }

  /// Reads what is left of a timer descriptor.
  ///
  /// `timerfd_gettime(int ufd, struct itimerspec *otmr)`.
  /// Linux 287 (since 2.6.25); macOS has no such call, see `kevent`.
  /// Errors: EBADF ECANCELED EFAULT EINVAL EMFILE ENFILE ENODEV ENOMEM EPERM.
  public static var timerfd_gettime: SystemCall { all[661] }

  /// Starts or stops a timer descriptor.
  ///
  /// `timerfd_settime(int ufd, int flags, const struct itimerspec *utmr, struct itimerspec *otmr)`.
  /// Linux 286 (since 2.6.25); macOS has no such call, see `kevent`.
  /// Errors: EBADF ECANCELED EFAULT EINVAL EMFILE ENFILE ENODEV ENOMEM EPERM.
  public static var timerfd_settime: SystemCall { all[662] }

  /// Tells processor time of the process and its children in clock ticks; the result is a tick count.
  ///
  /// `times(struct tms *tbuf)`.
  /// Linux 100 (since 1.0); macOS has no such call, see `getrusage`.
  /// Errors: EFAULT.
  public static var times: SystemCall { all[663] }

  /// Sends a signal to a thread; tgkill is safer.
  ///
  /// `tkill(pid_t pid, int sig)`.
  /// Linux 200 (since 2.6); macOS has no such call, see `__pthread_kill`.
  /// Errors: EAGAIN EINVAL EPERM ESRCH.
  public static var tkill: SystemCall { all[664] }

  /// Tells whether a network name belongs to a tracker.
  ///
  /// `tracker_action(int action, char *buffer, size_t buffer_size)`.
  /// macOS 546; Linux has no such call.
  public static var tracker_action: SystemCall { all[665] }

  /// Makes a file shorter or longer, by its path.
  ///
  /// `truncate(const char *path, long length)`.
  /// Linux 76 (since 1.0), macOS 200.
  /// Errors: EACCES EBADF EFAULT EFBIG EINTR EINVAL EIO EISDIR ELOOP ENAMETOOLONG ENOENT ENOTDIR EPERM EROFS ETXTBSY.
  /// Errors on macOS: EACCES EBADF EDEADLK EFAULT EFBIG EINTR EINVAL EIO EISDIR ELOOP ENAMETOOLONG ENOENT ENOTDIR EPERM EROFS ETXTBSY.
  public static var truncate: SystemCall { all[666] }

  /// Reserved for the TUX web server; never there.
  ///
  /// `tuxcall(long arg1, long arg2, long arg3)`.
  /// Linux 184; macOS has no such call.
  public static var tuxcall: SystemCall { all[667] }

  /// Waits on a word of memory while it holds a value.
  ///
  /// `ulock_wait(uint32_t operation, void *addr, uint64_t value, uint32_t timeout)`.
  /// macOS 515; Linux has no such call, see `futex`.
  public static var ulock_wait: SystemCall { all[668] }

  /// Waits on a word of memory while it holds a value, for nanoseconds at most.
  ///
  /// `ulock_wait2(uint32_t operation, void *addr, uint64_t value, uint64_t timeout, uint64_t value2)`.
  /// macOS 544; Linux has no such call, see `futex`.
  public static var ulock_wait2: SystemCall { all[669] }

  /// Wakes those who wait on a word of memory.
  ///
  /// `ulock_wake(uint32_t operation, void *addr, uint64_t wake_value)`.
  /// macOS 516; Linux has no such call, see `futex`.
  public static var ulock_wake: SystemCall { all[670] }

  /// Sets the permissions that new files never get; the result is the old mask.
  ///
  /// `umask(int mask)`.
  /// Linux 95 (since 1.0), macOS 60.
  public static var umask: SystemCall { all[671] }

  /// As umask, with an access control list.
  ///
  /// `umask_extended(int newmask, const void *xsecurity)`.
  /// macOS 278; Linux has no such call.
  public static var umask_extended: SystemCall { all[672] }

  /// Takes a mount away.
  ///
  /// `umount2(const char *name, int flags)`.
  /// Linux 166 (since 2.2); macOS has no such call, see `unmount`.
  /// Errors: EAGAIN EBUSY EFAULT EINVAL ENAMETOOLONG ENOENT ENOMEM EPERM.
  public static var umount2: SystemCall { all[673] }

  /// Tells the kernel's name, release, version, the machine and the host.
  ///
  /// `uname(struct new_utsname *name)`.
  /// Linux 63 (since 1.0); macOS has no such call, see `sysctl`.
  /// Errors: EFAULT.
  public static var uname: SystemCall { all[674] }

  /// Brings a whited-out name of a union mount back.
  ///
  /// `undelete(const char *path)`.
  /// macOS 205; Linux has no such call.
  /// Errors on macOS: EACCES EEXIST EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR EPERM EROFS.
  public static var undelete: SystemCall { all[675] }

  /// Takes a grafted disk image away.
  ///
  /// `ungraftdmg(const char *mountdir, uint64_t flags)`.
  /// macOS 555; Linux has no such call.
  public static var ungraftdmg: SystemCall { all[676] }

  /// Removes a file's name, and the file when that was its last.
  ///
  /// `unlink(const char *pathname)`.
  /// Linux 87 (since 1.0), macOS 10.
  /// Errors: EACCES EBADF EBUSY EFAULT EINVAL EIO EISDIR ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EPERM EROFS.
  /// Errors on macOS: EACCES EBADF EBUSY EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR ENOTEMPTY EPERM EROFS.
  public static var unlink: SystemCall { all[677] }

  /// Removes a name; with AT_REMOVEDIR that of a directory.
  ///
  /// `unlinkat(int dfd, const char *pathname, int flag)`.
  /// Linux 263 (since 2.6.16), macOS 472.
  /// Errors: EACCES EBADF EBUSY EFAULT EINVAL EIO EISDIR ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EPERM EROFS.
  /// Errors on macOS: EACCES EBADF EBUSY EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR ENOTEMPTY EPERM EROFS.
  public static var unlinkat: SystemCall { all[678] }

  /// Takes a mount away.
  ///
  /// `unmount(const char *path, int flags)`.
  /// macOS 159; Linux has no such call, see `umount2`.
  /// Errors on macOS: EBUSY EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR EPERM.
  public static var unmount: SystemCall { all[679] }

  /// Stops sharing parts of the process's surroundings.
  ///
  /// `unshare(unsigned long unshare_flags)`.
  /// Linux 272 (since 2.6.16); macOS has no such call.
  /// Errors: EINVAL ENOMEM ENOSPC EPERM EUSERS.
  public static var unshare: SystemCall { all[680] }

  /// Enters a probe in a program; only the kernel's own trampoline makes it.
  ///
  /// `uprobe()`.
  /// Linux 336 (since 6.18); macOS has no such call.
  public static var uprobe: SystemCall { all[681] }

  /// Ends a probed function; only the kernel's own trampoline makes it, others get SIGILL.
  ///
  /// `uretprobe()`.
  /// Linux 335 (since 6.11); macOS has no such call.
  public static var uretprobe: SystemCall { all[682] }

  /// Loaded a shared library at its own address; kernels for x86-64 are built without it.
  ///
  /// `uselib(const char *library)`.
  /// Linux 134 (since 1.0); macOS has no such call.
  /// Errors: EACCES ENFILE ENOEXEC.
  public static var uselib: SystemCall { all[683] }

  /// Makes a descriptor that lets a program handle its own page faults.
  ///
  /// `userfaultfd(int flags)`.
  /// Linux 323 (since 4.3); macOS has no such call.
  /// Errors: EINVAL EMFILE ENFILE ENOMEM EPERM.
  public static var userfaultfd: SystemCall { all[684] }

  /// Did something with user data once; does nothing.
  ///
  /// `usrctl(uint32_t flags)`.
  /// macOS 445; Linux has no such call.
  public static var usrctl: SystemCall { all[685] }

  /// Tells free blocks of a mounted file system, by its device; statfs tells more.
  ///
  /// `ustat(unsigned int dev, struct ustat *ubuf)`.
  /// Linux 136 (since 1.0); macOS has no such call.
  /// Errors: EFAULT EINVAL ENOSYS.
  public static var ustat: SystemCall { all[686] }

  /// Sets a file's times in whole seconds.
  ///
  /// `utime(const char *filename, const struct utimbuf *times)`.
  /// Linux 132 (since 1.0); macOS has no such call, see `utimes`.
  /// Errors: EACCES ENOENT EPERM EROFS.
  public static var utime: SystemCall { all[687] }

  /// Sets a file's times in nanoseconds; the two times are one array.
  ///
  /// `utimensat(int dfd, const char *filename, const struct timespec *utimes, int flags)`.
  /// Linux 280 (since 2.6.22); macOS has no such call, see `setattrlistat`.
  /// Errors: EACCES EBADF EFAULT EINVAL ELOOP ENAMETOOLONG ENOENT ENOTDIR EPERM EROFS ESRCH.
  public static var utimensat: SystemCall { all[688] }

  /// Sets a file's times in microseconds; the two times are one array.
  ///
  /// `utimes(const char *filename, const struct timeval *utimes)`.
  /// Linux 235 (since 2.2), macOS 138.
  /// Errors: EACCES ENOENT EPERM EROFS.
  /// Errors on macOS: EACCES EBADF EFAULT EIO ELOOP ENAMETOOLONG ENOENT ENOTDIR EPERM EROFS.
  public static var utimes: SystemCall { all[689] }

  /// Makes a child that borrows the parent's memory until it runs a program or exits.
  ///
  /// `vfork()`.
  /// Linux 58 (since 2.2); macOS has no such call.
  public static var vfork: SystemCall { all[690] }

  /// Empties the cache of file names.
  ///
  /// `vfs_purge()`.
  /// macOS 455; Linux has no such call.
  public static var vfs_purge: SystemCall { all[691] }

  /// Hangs the caller's terminal up.
  ///
  /// `vhangup()`.
  /// Linux 153 (since 1.0); macOS has no such call.
  /// Errors: EPERM.
  public static var vhangup: SystemCall { all[692] }

  /// Waits for or tells how hard memory is to get.
  ///
  /// `vm_pressure_monitor(int wait_for_pressure, int nsecs_monitored, uint32_t *pages_reclaimed)`.
  /// macOS 296; Linux has no such call.
  public static var vm_pressure_monitor: SystemCall { all[693] }

  /// Puts memory pages into a pipe.
  ///
  /// `vmsplice(int fd, const struct iovec *iov, unsigned long nr_segs, unsigned int flags)`.
  /// Linux 278 (since 2.6.17); macOS has no such call.
  /// Errors: EAGAIN EBADF EINVAL ENOMEM.
  public static var vmsplice: SystemCall { all[694] }

  /// Reserved for virtual servers; never there.
  ///
  /// `vserver(long arg1, long arg2, long arg3, long arg4, long arg5)`.
  /// Linux 236; macOS has no such call.
  public static var vserver: SystemCall { all[695] }

  /// Waits for a child process to change its state.
  ///
  /// `wait4(pid_t pid, int *wstatus, int options, struct rusage *rusage)`.
  /// Linux 61 (since 1.0), macOS 7.
  /// Errors: EAGAIN ECHILD EINTR EINVAL ESRCH.
  /// Errors on macOS: ECHILD EFAULT EINTR EINVAL.
  public static var wait4: SystemCall { all[696] }

  /// As wait4, but not a point where the thread can be cancelled.
  ///
  /// `wait4_nocancel(pid_t pid, int *wstatus, int options, struct rusage *rusage)`.
  /// macOS 400; Linux has no such call, see `wait4`.
  /// Errors on macOS: ECHILD EFAULT EINTR EINVAL.
  public static var wait4_nocancel: SystemCall { all[697] }

  /// Waits for a child to change state, and tells how.
  ///
  /// `waitid(int which, pid_t pid, siginfo_t *infop, int options, struct rusage *ru)`.
  /// On macOS `waitid(idtype_t idtype, id_t id, siginfo_t *infop, int options)`.
  /// Linux 247 (since 2.6.10), macOS 173.
  /// On macOS: Takes no rusage.
  /// Errors: EAGAIN ECHILD EINTR EINVAL ESRCH.
  public static var waitid: SystemCall { all[698] }

  /// As waitid, but not a point where the thread can be cancelled.
  ///
  /// `waitid_nocancel(idtype_t idtype, id_t id, siginfo_t *infop, int options)`.
  /// macOS 416; Linux has no such call, see `waitid`.
  public static var waitid_nocancel: SystemCall { all[699] }

  /// Tells the scheduler about work that recurs.
  ///
  /// `work_interval_ctl(uint32_t operation, uint64_t work_interval_id, void *arg, size_t len)`.
  /// macOS 499; Linux has no such call.
  public static var work_interval_ctl: SystemCall { all[700] }

  /// Works on the queue of worker threads; for the dispatch library.
  ///
  /// `workq_kernreturn(int options, void *item, int affinity, int prio)`.
  /// macOS 368; Linux has no such call.
  public static var workq_kernreturn: SystemCall { all[701] }

  /// Makes the process's queue of worker threads.
  ///
  /// `workq_open()`.
  /// macOS 367; Linux has no such call.
  public static var workq_open: SystemCall { all[702] }

  /// Writes up to count bytes to a descriptor; fewer may be taken.
  ///
  /// `write(int fd, const void *buf, size_t count)`.
  /// Linux 1 (since 1.0), macOS 4.
  /// Errors: EAGAIN EBADF EDESTADDRREQ EDQUOT EFAULT EFBIG EINTR EINVAL EIO ENOSPC EPERM EPIPE EWOULDBLOCK.
  /// Errors on macOS: EAGAIN EBADF ECONNRESET EDEADLK EDESTADDRREQ EDQUOT EFAULT EFBIG EINTR EINVAL EIO ENETDOWN ENETUNREACH ENOBUFS ENOSPC ENXIO EPIPE ESPIPE EWOULDBLOCK.
  public static var write: SystemCall { all[703] }

  /// As write, but not a point where the thread can be cancelled.
  ///
  /// `write_nocancel(int fd, const void *buf, size_t count)`.
  /// macOS 397; Linux has no such call, see `write`.
  /// Errors on macOS: EAGAIN EBADF ECONNRESET EDEADLK EDESTADDRREQ EDQUOT EFAULT EFBIG EINTR EINVAL EIO ENETDOWN ENETUNREACH ENOBUFS ENOSPC ENXIO EPIPE ESPIPE EWOULDBLOCK.
  public static var write_nocancel: SystemCall { all[704] }

  /// Writes several buffers in turn.
  ///
  /// `writev(int fd, const struct iovec *iov, int iovcnt)`.
  /// Linux 20 (since 2.0), macOS 121.
  /// Errors: EINVAL EOPNOTSUPP.
  /// Errors on macOS: EAGAIN EBADF ECONNRESET EDEADLK EDESTADDRREQ EDQUOT EFAULT EFBIG EINTR EINVAL EIO ENETDOWN ENETUNREACH ENOBUFS ENOSPC ENXIO EPIPE ESPIPE EWOULDBLOCK.
  public static var writev: SystemCall { all[705] }

  /// As writev, but not a point where the thread can be cancelled.
  ///
  /// `writev_nocancel(int fd, const struct iovec *iov, int iovcnt)`.
  /// macOS 412; Linux has no such call, see `writev`.
  /// Errors on macOS: EAGAIN EBADF ECONNRESET EDEADLK EDESTADDRREQ EDQUOT EFAULT EFBIG EINTR EINVAL EIO ENETDOWN ENETUNREACH ENOBUFS ENOSPC ENXIO EPIPE ESPIPE EWOULDBLOCK.
  public static var writev_nocancel: SystemCall { all[706] }
}
