// Generated from structures.tsv in Sources/AsmPlatform/Tables by `swift run generate-platform`.
// Change the table, not this file.
#pragma once

#include <stddef.h>
#include <stdint.h>

struct xnu_sockaddr_un {
    uint8_t xnu_sun_len;
    uint8_t xnu_sun_family;
    uint8_t xnu_sun_path[104];
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_sockaddr_un) == 106, "sockaddr_un");
_Static_assert(offsetof(struct xnu_sockaddr_un, xnu_sun_len) == 0, "sockaddr_un.sun_len");
_Static_assert(offsetof(struct xnu_sockaddr_un, xnu_sun_family) == 1, "sockaddr_un.sun_family");
_Static_assert(offsetof(struct xnu_sockaddr_un, xnu_sun_path) == 2, "sockaddr_un.sun_path");

struct xnu_timespec {
    int64_t xnu_tv_sec;
    int64_t xnu_tv_nsec;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_timespec) == 16, "timespec");
_Static_assert(offsetof(struct xnu_timespec, xnu_tv_sec) == 0, "timespec.tv_sec");
_Static_assert(offsetof(struct xnu_timespec, xnu_tv_nsec) == 8, "timespec.tv_nsec");

struct xnu_timeval {
    int64_t xnu_tv_sec;
    int32_t xnu_tv_usec;
    uint8_t padding_at_12[4];
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_timeval) == 16, "timeval");
_Static_assert(offsetof(struct xnu_timeval, xnu_tv_sec) == 0, "timeval.tv_sec");
_Static_assert(offsetof(struct xnu_timeval, xnu_tv_usec) == 8, "timeval.tv_usec");

struct xnu_sigaction {
    uint64_t xnu_sa_handler;
    uint64_t xnu_sa_tramp;
    uint32_t xnu_sa_mask;
    int32_t xnu_sa_flags;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_sigaction) == 24, "sigaction");
_Static_assert(offsetof(struct xnu_sigaction, xnu_sa_handler) == 0, "sigaction.sa_handler");
_Static_assert(offsetof(struct xnu_sigaction, xnu_sa_tramp) == 8, "sigaction.sa_tramp");
_Static_assert(offsetof(struct xnu_sigaction, xnu_sa_mask) == 16, "sigaction.sa_mask");
_Static_assert(offsetof(struct xnu_sigaction, xnu_sa_flags) == 20, "sigaction.sa_flags");

struct xnu_pollfd {
    int32_t xnu_fd;
    int16_t xnu_events;
    int16_t xnu_revents;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_pollfd) == 8, "pollfd");
_Static_assert(offsetof(struct xnu_pollfd, xnu_fd) == 0, "pollfd.fd");
_Static_assert(offsetof(struct xnu_pollfd, xnu_events) == 4, "pollfd.events");
_Static_assert(offsetof(struct xnu_pollfd, xnu_revents) == 6, "pollfd.revents");

struct xnu_iovec {
    uint64_t xnu_iov_base;
    uint64_t xnu_iov_len;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_iovec) == 16, "iovec");
_Static_assert(offsetof(struct xnu_iovec, xnu_iov_base) == 0, "iovec.iov_base");
_Static_assert(offsetof(struct xnu_iovec, xnu_iov_len) == 8, "iovec.iov_len");

struct xnu_stat {
    int32_t xnu_st_dev;
    uint16_t xnu_st_mode;
    uint16_t xnu_st_nlink;
    uint64_t xnu_st_ino;
    uint32_t xnu_st_uid;
    uint32_t xnu_st_gid;
    int32_t xnu_st_rdev;
    uint8_t padding_at_28[4];
    int64_t xnu_st_atime;
    int64_t xnu_st_atime_nsec;
    int64_t xnu_st_mtime;
    int64_t xnu_st_mtime_nsec;
    int64_t xnu_st_ctime;
    int64_t xnu_st_ctime_nsec;
    int64_t xnu_st_birthtime;
    int64_t xnu_st_birthtime_nsec;
    int64_t xnu_st_size;
    int64_t xnu_st_blocks;
    int32_t xnu_st_blksize;
    uint32_t xnu_st_flags;
    uint32_t xnu_st_gen;
    uint8_t padding_at_124[20];
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_stat) == 144, "stat");
_Static_assert(offsetof(struct xnu_stat, xnu_st_dev) == 0, "stat.st_dev");
_Static_assert(offsetof(struct xnu_stat, xnu_st_mode) == 4, "stat.st_mode");
_Static_assert(offsetof(struct xnu_stat, xnu_st_nlink) == 6, "stat.st_nlink");
_Static_assert(offsetof(struct xnu_stat, xnu_st_ino) == 8, "stat.st_ino");
_Static_assert(offsetof(struct xnu_stat, xnu_st_uid) == 16, "stat.st_uid");
_Static_assert(offsetof(struct xnu_stat, xnu_st_gid) == 20, "stat.st_gid");
_Static_assert(offsetof(struct xnu_stat, xnu_st_rdev) == 24, "stat.st_rdev");
_Static_assert(offsetof(struct xnu_stat, xnu_st_atime) == 32, "stat.st_atime");
_Static_assert(offsetof(struct xnu_stat, xnu_st_atime_nsec) == 40, "stat.st_atime_nsec");
_Static_assert(offsetof(struct xnu_stat, xnu_st_mtime) == 48, "stat.st_mtime");
_Static_assert(offsetof(struct xnu_stat, xnu_st_mtime_nsec) == 56, "stat.st_mtime_nsec");
_Static_assert(offsetof(struct xnu_stat, xnu_st_ctime) == 64, "stat.st_ctime");
_Static_assert(offsetof(struct xnu_stat, xnu_st_ctime_nsec) == 72, "stat.st_ctime_nsec");
_Static_assert(offsetof(struct xnu_stat, xnu_st_birthtime) == 80, "stat.st_birthtime");
_Static_assert(offsetof(struct xnu_stat, xnu_st_birthtime_nsec) == 88, "stat.st_birthtime_nsec");
_Static_assert(offsetof(struct xnu_stat, xnu_st_size) == 96, "stat.st_size");
_Static_assert(offsetof(struct xnu_stat, xnu_st_blocks) == 104, "stat.st_blocks");
_Static_assert(offsetof(struct xnu_stat, xnu_st_blksize) == 112, "stat.st_blksize");
_Static_assert(offsetof(struct xnu_stat, xnu_st_flags) == 116, "stat.st_flags");
_Static_assert(offsetof(struct xnu_stat, xnu_st_gen) == 120, "stat.st_gen");

struct xnu_kevent {
    uint64_t xnu_ident;
    int16_t xnu_filter;
    uint16_t xnu_flags;
    uint32_t xnu_fflags;
    int64_t xnu_data;
    uint64_t xnu_udata;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_kevent) == 32, "kevent");
_Static_assert(offsetof(struct xnu_kevent, xnu_ident) == 0, "kevent.ident");
_Static_assert(offsetof(struct xnu_kevent, xnu_filter) == 8, "kevent.filter");
_Static_assert(offsetof(struct xnu_kevent, xnu_flags) == 10, "kevent.flags");
_Static_assert(offsetof(struct xnu_kevent, xnu_fflags) == 12, "kevent.fflags");
_Static_assert(offsetof(struct xnu_kevent, xnu_data) == 16, "kevent.data");
_Static_assert(offsetof(struct xnu_kevent, xnu_udata) == 24, "kevent.udata");

struct xnu_sockaddr {
    uint8_t xnu_sa_len;
    uint8_t xnu_sa_family;
    uint8_t xnu_sa_data[14];
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_sockaddr) == 16, "sockaddr");
_Static_assert(offsetof(struct xnu_sockaddr, xnu_sa_len) == 0, "sockaddr.sa_len");
_Static_assert(offsetof(struct xnu_sockaddr, xnu_sa_family) == 1, "sockaddr.sa_family");
_Static_assert(offsetof(struct xnu_sockaddr, xnu_sa_data) == 2, "sockaddr.sa_data");

struct xnu_sockaddr_storage {
    uint8_t xnu_ss_len;
    uint8_t xnu_ss_family;
    uint8_t padding_at_2[6];
    uint64_t xnu___ss_align;
    uint8_t padding_at_16[112];
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_sockaddr_storage) == 128, "sockaddr_storage");
_Static_assert(offsetof(struct xnu_sockaddr_storage, xnu_ss_len) == 0, "sockaddr_storage.ss_len");
_Static_assert(offsetof(struct xnu_sockaddr_storage, xnu_ss_family) == 1, "sockaddr_storage.ss_family");
_Static_assert(offsetof(struct xnu_sockaddr_storage, xnu___ss_align) == 8, "sockaddr_storage.__ss_align");

struct xnu_in_addr {
    uint32_t xnu_s_addr;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_in_addr) == 4, "in_addr");
_Static_assert(offsetof(struct xnu_in_addr, xnu_s_addr) == 0, "in_addr.s_addr");

struct xnu_in6_addr {
    uint8_t xnu_s6_addr[16];
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_in6_addr) == 16, "in6_addr");
_Static_assert(offsetof(struct xnu_in6_addr, xnu_s6_addr) == 0, "in6_addr.s6_addr");

struct xnu_sockaddr_dl {
    uint8_t xnu_sdl_len;
    uint8_t xnu_sdl_family;
    uint16_t xnu_sdl_index;
    uint8_t xnu_sdl_type;
    uint8_t xnu_sdl_nlen;
    uint8_t xnu_sdl_alen;
    uint8_t xnu_sdl_slen;
    uint8_t xnu_sdl_data[12];
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_sockaddr_dl) == 20, "sockaddr_dl");
_Static_assert(offsetof(struct xnu_sockaddr_dl, xnu_sdl_len) == 0, "sockaddr_dl.sdl_len");
_Static_assert(offsetof(struct xnu_sockaddr_dl, xnu_sdl_family) == 1, "sockaddr_dl.sdl_family");
_Static_assert(offsetof(struct xnu_sockaddr_dl, xnu_sdl_index) == 2, "sockaddr_dl.sdl_index");
_Static_assert(offsetof(struct xnu_sockaddr_dl, xnu_sdl_type) == 4, "sockaddr_dl.sdl_type");
_Static_assert(offsetof(struct xnu_sockaddr_dl, xnu_sdl_nlen) == 5, "sockaddr_dl.sdl_nlen");
_Static_assert(offsetof(struct xnu_sockaddr_dl, xnu_sdl_alen) == 6, "sockaddr_dl.sdl_alen");
_Static_assert(offsetof(struct xnu_sockaddr_dl, xnu_sdl_slen) == 7, "sockaddr_dl.sdl_slen");
_Static_assert(offsetof(struct xnu_sockaddr_dl, xnu_sdl_data) == 8, "sockaddr_dl.sdl_data");

struct xnu_linger {
    int32_t xnu_l_onoff;
    int32_t xnu_l_linger;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_linger) == 8, "linger");
_Static_assert(offsetof(struct xnu_linger, xnu_l_onoff) == 0, "linger.l_onoff");
_Static_assert(offsetof(struct xnu_linger, xnu_l_linger) == 4, "linger.l_linger");

struct xnu_xucred {
    uint32_t xnu_cr_version;
    uint32_t xnu_cr_uid;
    int16_t xnu_cr_ngroups;
    uint8_t padding_at_10[2];
    uint8_t xnu_cr_groups[64];
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_xucred) == 76, "xucred");
_Static_assert(offsetof(struct xnu_xucred, xnu_cr_version) == 0, "xucred.cr_version");
_Static_assert(offsetof(struct xnu_xucred, xnu_cr_uid) == 4, "xucred.cr_uid");
_Static_assert(offsetof(struct xnu_xucred, xnu_cr_ngroups) == 8, "xucred.cr_ngroups");
_Static_assert(offsetof(struct xnu_xucred, xnu_cr_groups) == 12, "xucred.cr_groups");

struct xnu_msghdr {
    uint64_t xnu_msg_name;
    uint32_t xnu_msg_namelen;
    uint8_t padding_at_12[4];
    uint64_t xnu_msg_iov;
    int32_t xnu_msg_iovlen;
    uint8_t padding_at_28[4];
    uint64_t xnu_msg_control;
    uint32_t xnu_msg_controllen;
    int32_t xnu_msg_flags;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_msghdr) == 48, "msghdr");
_Static_assert(offsetof(struct xnu_msghdr, xnu_msg_name) == 0, "msghdr.msg_name");
_Static_assert(offsetof(struct xnu_msghdr, xnu_msg_namelen) == 8, "msghdr.msg_namelen");
_Static_assert(offsetof(struct xnu_msghdr, xnu_msg_iov) == 16, "msghdr.msg_iov");
_Static_assert(offsetof(struct xnu_msghdr, xnu_msg_iovlen) == 24, "msghdr.msg_iovlen");
_Static_assert(offsetof(struct xnu_msghdr, xnu_msg_control) == 32, "msghdr.msg_control");
_Static_assert(offsetof(struct xnu_msghdr, xnu_msg_controllen) == 40, "msghdr.msg_controllen");
_Static_assert(offsetof(struct xnu_msghdr, xnu_msg_flags) == 44, "msghdr.msg_flags");

struct xnu_cmsghdr {
    uint32_t xnu_cmsg_len;
    int32_t xnu_cmsg_level;
    int32_t xnu_cmsg_type;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_cmsghdr) == 12, "cmsghdr");
_Static_assert(offsetof(struct xnu_cmsghdr, xnu_cmsg_len) == 0, "cmsghdr.cmsg_len");
_Static_assert(offsetof(struct xnu_cmsghdr, xnu_cmsg_level) == 4, "cmsghdr.cmsg_level");
_Static_assert(offsetof(struct xnu_cmsghdr, xnu_cmsg_type) == 8, "cmsghdr.cmsg_type");

struct xnu_timezone {
    int32_t xnu_tz_minuteswest;
    int32_t xnu_tz_dsttime;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_timezone) == 8, "timezone");
_Static_assert(offsetof(struct xnu_timezone, xnu_tz_minuteswest) == 0, "timezone.tz_minuteswest");
_Static_assert(offsetof(struct xnu_timezone, xnu_tz_dsttime) == 4, "timezone.tz_dsttime");

struct xnu_statfs {
    uint32_t xnu_f_bsize;
    int32_t xnu_f_iosize;
    uint64_t xnu_f_blocks;
    uint64_t xnu_f_bfree;
    uint64_t xnu_f_bavail;
    uint64_t xnu_f_files;
    uint64_t xnu_f_ffree;
    uint64_t xnu_f_fsid;
    uint32_t xnu_f_owner;
    uint32_t xnu_f_type;
    uint32_t xnu_f_flags;
    uint32_t xnu_f_fssubtype;
    uint8_t xnu_f_fstypename[16];
    uint8_t xnu_f_mntonname[1024];
    uint8_t xnu_f_mntfromname[1024];
    uint32_t xnu_f_flags_ext;
    uint8_t padding_at_2140[28];
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_statfs) == 2168, "statfs");
_Static_assert(offsetof(struct xnu_statfs, xnu_f_bsize) == 0, "statfs.f_bsize");
_Static_assert(offsetof(struct xnu_statfs, xnu_f_iosize) == 4, "statfs.f_iosize");
_Static_assert(offsetof(struct xnu_statfs, xnu_f_blocks) == 8, "statfs.f_blocks");
_Static_assert(offsetof(struct xnu_statfs, xnu_f_bfree) == 16, "statfs.f_bfree");
_Static_assert(offsetof(struct xnu_statfs, xnu_f_bavail) == 24, "statfs.f_bavail");
_Static_assert(offsetof(struct xnu_statfs, xnu_f_files) == 32, "statfs.f_files");
_Static_assert(offsetof(struct xnu_statfs, xnu_f_ffree) == 40, "statfs.f_ffree");
_Static_assert(offsetof(struct xnu_statfs, xnu_f_fsid) == 48, "statfs.f_fsid");
_Static_assert(offsetof(struct xnu_statfs, xnu_f_owner) == 56, "statfs.f_owner");
_Static_assert(offsetof(struct xnu_statfs, xnu_f_type) == 60, "statfs.f_type");
_Static_assert(offsetof(struct xnu_statfs, xnu_f_flags) == 64, "statfs.f_flags");
_Static_assert(offsetof(struct xnu_statfs, xnu_f_fssubtype) == 68, "statfs.f_fssubtype");
_Static_assert(offsetof(struct xnu_statfs, xnu_f_fstypename) == 72, "statfs.f_fstypename");
_Static_assert(offsetof(struct xnu_statfs, xnu_f_mntonname) == 88, "statfs.f_mntonname");
_Static_assert(offsetof(struct xnu_statfs, xnu_f_mntfromname) == 1112, "statfs.f_mntfromname");
_Static_assert(offsetof(struct xnu_statfs, xnu_f_flags_ext) == 2136, "statfs.f_flags_ext");

struct xnu_flock {
    int64_t xnu_l_start;
    int64_t xnu_l_len;
    int32_t xnu_l_pid;
    int16_t xnu_l_type;
    int16_t xnu_l_whence;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_flock) == 24, "flock");
_Static_assert(offsetof(struct xnu_flock, xnu_l_start) == 0, "flock.l_start");
_Static_assert(offsetof(struct xnu_flock, xnu_l_len) == 8, "flock.l_len");
_Static_assert(offsetof(struct xnu_flock, xnu_l_pid) == 16, "flock.l_pid");
_Static_assert(offsetof(struct xnu_flock, xnu_l_type) == 20, "flock.l_type");
_Static_assert(offsetof(struct xnu_flock, xnu_l_whence) == 22, "flock.l_whence");

struct xnu_dirent {
    uint64_t xnu_d_ino;
    uint64_t xnu_d_seekoff;
    uint16_t xnu_d_reclen;
    uint16_t xnu_d_namlen;
    uint8_t xnu_d_type;
    uint8_t xnu_d_name[1024];
    uint8_t padding_at_1045[3];
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_dirent) == 1048, "dirent");
_Static_assert(offsetof(struct xnu_dirent, xnu_d_ino) == 0, "dirent.d_ino");
_Static_assert(offsetof(struct xnu_dirent, xnu_d_seekoff) == 8, "dirent.d_seekoff");
_Static_assert(offsetof(struct xnu_dirent, xnu_d_reclen) == 16, "dirent.d_reclen");
_Static_assert(offsetof(struct xnu_dirent, xnu_d_namlen) == 18, "dirent.d_namlen");
_Static_assert(offsetof(struct xnu_dirent, xnu_d_type) == 20, "dirent.d_type");
_Static_assert(offsetof(struct xnu_dirent, xnu_d_name) == 21, "dirent.d_name");

struct xnu_fd_set {
    uint8_t xnu_fds_bits[128];
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_fd_set) == 128, "fd_set");
_Static_assert(offsetof(struct xnu_fd_set, xnu_fds_bits) == 0, "fd_set.fds_bits");

struct xnu_rlimit {
    uint64_t xnu_rlim_cur;
    uint64_t xnu_rlim_max;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_rlimit) == 16, "rlimit");
_Static_assert(offsetof(struct xnu_rlimit, xnu_rlim_cur) == 0, "rlimit.rlim_cur");
_Static_assert(offsetof(struct xnu_rlimit, xnu_rlim_max) == 8, "rlimit.rlim_max");

struct xnu_utsname {
    uint8_t xnu_sysname[256];
    uint8_t xnu_nodename[256];
    uint8_t xnu_release[256];
    uint8_t xnu_version[256];
    uint8_t xnu_machine[256];
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_utsname) == 1280, "utsname");
_Static_assert(offsetof(struct xnu_utsname, xnu_sysname) == 0, "utsname.sysname");
_Static_assert(offsetof(struct xnu_utsname, xnu_nodename) == 256, "utsname.nodename");
_Static_assert(offsetof(struct xnu_utsname, xnu_release) == 512, "utsname.release");
_Static_assert(offsetof(struct xnu_utsname, xnu_version) == 768, "utsname.version");
_Static_assert(offsetof(struct xnu_utsname, xnu_machine) == 1024, "utsname.machine");

struct xnu_termios {
    uint64_t xnu_c_iflag;
    uint64_t xnu_c_oflag;
    uint64_t xnu_c_cflag;
    uint64_t xnu_c_lflag;
    uint8_t xnu_c_cc[20];
    uint8_t padding_at_52[4];
    uint64_t xnu_c_ispeed;
    uint64_t xnu_c_ospeed;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_termios) == 72, "termios");
_Static_assert(offsetof(struct xnu_termios, xnu_c_iflag) == 0, "termios.c_iflag");
_Static_assert(offsetof(struct xnu_termios, xnu_c_oflag) == 8, "termios.c_oflag");
_Static_assert(offsetof(struct xnu_termios, xnu_c_cflag) == 16, "termios.c_cflag");
_Static_assert(offsetof(struct xnu_termios, xnu_c_lflag) == 24, "termios.c_lflag");
_Static_assert(offsetof(struct xnu_termios, xnu_c_cc) == 32, "termios.c_cc");
_Static_assert(offsetof(struct xnu_termios, xnu_c_ispeed) == 56, "termios.c_ispeed");
_Static_assert(offsetof(struct xnu_termios, xnu_c_ospeed) == 64, "termios.c_ospeed");

struct xnu_winsize {
    uint16_t xnu_ws_row;
    uint16_t xnu_ws_col;
    uint16_t xnu_ws_xpixel;
    uint16_t xnu_ws_ypixel;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_winsize) == 8, "winsize");
_Static_assert(offsetof(struct xnu_winsize, xnu_ws_row) == 0, "winsize.ws_row");
_Static_assert(offsetof(struct xnu_winsize, xnu_ws_col) == 2, "winsize.ws_col");
_Static_assert(offsetof(struct xnu_winsize, xnu_ws_xpixel) == 4, "winsize.ws_xpixel");
_Static_assert(offsetof(struct xnu_winsize, xnu_ws_ypixel) == 6, "winsize.ws_ypixel");

struct xnu_siginfo_t {
    int32_t xnu_si_signo;
    int32_t xnu_si_errno;
    int32_t xnu_si_code;
    int32_t xnu_si_pid;
    uint32_t xnu_si_uid;
    int32_t xnu_si_status;
    uint64_t xnu_si_addr;
    uint64_t xnu_si_value;
    int64_t xnu_si_band;
    uint8_t padding_at_48[56];
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_siginfo_t) == 104, "siginfo_t");
_Static_assert(offsetof(struct xnu_siginfo_t, xnu_si_signo) == 0, "siginfo_t.si_signo");
_Static_assert(offsetof(struct xnu_siginfo_t, xnu_si_errno) == 4, "siginfo_t.si_errno");
_Static_assert(offsetof(struct xnu_siginfo_t, xnu_si_code) == 8, "siginfo_t.si_code");
_Static_assert(offsetof(struct xnu_siginfo_t, xnu_si_pid) == 12, "siginfo_t.si_pid");
_Static_assert(offsetof(struct xnu_siginfo_t, xnu_si_uid) == 16, "siginfo_t.si_uid");
_Static_assert(offsetof(struct xnu_siginfo_t, xnu_si_status) == 20, "siginfo_t.si_status");
_Static_assert(offsetof(struct xnu_siginfo_t, xnu_si_addr) == 24, "siginfo_t.si_addr");
_Static_assert(offsetof(struct xnu_siginfo_t, xnu_si_value) == 32, "siginfo_t.si_value");
_Static_assert(offsetof(struct xnu_siginfo_t, xnu_si_band) == 40, "siginfo_t.si_band");

struct xnu_sigaltstack {
    uint64_t xnu_ss_sp;
    uint64_t xnu_ss_size;
    int32_t xnu_ss_flags;
    uint8_t padding_at_20[4];
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_sigaltstack) == 24, "sigaltstack");
_Static_assert(offsetof(struct xnu_sigaltstack, xnu_ss_sp) == 0, "sigaltstack.ss_sp");
_Static_assert(offsetof(struct xnu_sigaltstack, xnu_ss_size) == 8, "sigaltstack.ss_size");
_Static_assert(offsetof(struct xnu_sigaltstack, xnu_ss_flags) == 16, "sigaltstack.ss_flags");

struct xnu_sigevent {
    int32_t xnu_sigev_notify;
    int32_t xnu_sigev_signo;
    uint64_t xnu_sigev_value;
    uint64_t xnu_sigev_notify_function;
    uint64_t xnu_sigev_notify_attributes;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_sigevent) == 32, "sigevent");
_Static_assert(offsetof(struct xnu_sigevent, xnu_sigev_notify) == 0, "sigevent.sigev_notify");
_Static_assert(offsetof(struct xnu_sigevent, xnu_sigev_signo) == 4, "sigevent.sigev_signo");
_Static_assert(offsetof(struct xnu_sigevent, xnu_sigev_value) == 8, "sigevent.sigev_value");
_Static_assert(offsetof(struct xnu_sigevent, xnu_sigev_notify_function) == 16, "sigevent.sigev_notify_function");
_Static_assert(offsetof(struct xnu_sigevent, xnu_sigev_notify_attributes) == 24, "sigevent.sigev_notify_attributes");

struct xnu_kevent64_s {
    uint64_t xnu_ident;
    int16_t xnu_filter;
    uint16_t xnu_flags;
    uint32_t xnu_fflags;
    int64_t xnu_data;
    uint64_t xnu_udata;
    uint8_t xnu_ext[16];
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_kevent64_s) == 48, "kevent64_s");
_Static_assert(offsetof(struct xnu_kevent64_s, xnu_ident) == 0, "kevent64_s.ident");
_Static_assert(offsetof(struct xnu_kevent64_s, xnu_filter) == 8, "kevent64_s.filter");
_Static_assert(offsetof(struct xnu_kevent64_s, xnu_flags) == 10, "kevent64_s.flags");
_Static_assert(offsetof(struct xnu_kevent64_s, xnu_fflags) == 12, "kevent64_s.fflags");
_Static_assert(offsetof(struct xnu_kevent64_s, xnu_data) == 16, "kevent64_s.data");
_Static_assert(offsetof(struct xnu_kevent64_s, xnu_udata) == 24, "kevent64_s.udata");
_Static_assert(offsetof(struct xnu_kevent64_s, xnu_ext) == 32, "kevent64_s.ext");

struct xnu_ipc_perm {
    uint32_t xnu_uid;
    uint32_t xnu_gid;
    uint32_t xnu_cuid;
    uint32_t xnu_cgid;
    uint16_t xnu_mode;
    uint16_t xnu__seq;
    uint32_t xnu__key;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_ipc_perm) == 24, "ipc_perm");
_Static_assert(offsetof(struct xnu_ipc_perm, xnu_uid) == 0, "ipc_perm.uid");
_Static_assert(offsetof(struct xnu_ipc_perm, xnu_gid) == 4, "ipc_perm.gid");
_Static_assert(offsetof(struct xnu_ipc_perm, xnu_cuid) == 8, "ipc_perm.cuid");
_Static_assert(offsetof(struct xnu_ipc_perm, xnu_cgid) == 12, "ipc_perm.cgid");
_Static_assert(offsetof(struct xnu_ipc_perm, xnu_mode) == 16, "ipc_perm.mode");
_Static_assert(offsetof(struct xnu_ipc_perm, xnu__seq) == 18, "ipc_perm._seq");
_Static_assert(offsetof(struct xnu_ipc_perm, xnu__key) == 20, "ipc_perm._key");

struct xnu_sembuf {
    uint16_t xnu_sem_num;
    int16_t xnu_sem_op;
    int16_t xnu_sem_flg;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_sembuf) == 6, "sembuf");
_Static_assert(offsetof(struct xnu_sembuf, xnu_sem_num) == 0, "sembuf.sem_num");
_Static_assert(offsetof(struct xnu_sembuf, xnu_sem_op) == 2, "sembuf.sem_op");
_Static_assert(offsetof(struct xnu_sembuf, xnu_sem_flg) == 4, "sembuf.sem_flg");

struct xnu_attrlist {
    uint16_t xnu_bitmapcount;
    uint8_t padding_at_2[2];
    uint32_t xnu_commonattr;
    uint32_t xnu_volattr;
    uint32_t xnu_dirattr;
    uint32_t xnu_fileattr;
    uint32_t xnu_forkattr;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_attrlist) == 24, "attrlist");
_Static_assert(offsetof(struct xnu_attrlist, xnu_bitmapcount) == 0, "attrlist.bitmapcount");
_Static_assert(offsetof(struct xnu_attrlist, xnu_commonattr) == 4, "attrlist.commonattr");
_Static_assert(offsetof(struct xnu_attrlist, xnu_volattr) == 8, "attrlist.volattr");
_Static_assert(offsetof(struct xnu_attrlist, xnu_dirattr) == 12, "attrlist.dirattr");
_Static_assert(offsetof(struct xnu_attrlist, xnu_fileattr) == 16, "attrlist.fileattr");
_Static_assert(offsetof(struct xnu_attrlist, xnu_forkattr) == 20, "attrlist.forkattr");

struct xnu_attribute_set {
    uint32_t xnu_commonattr;
    uint32_t xnu_volattr;
    uint32_t xnu_dirattr;
    uint32_t xnu_fileattr;
    uint32_t xnu_forkattr;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_attribute_set) == 20, "attribute_set");
_Static_assert(offsetof(struct xnu_attribute_set, xnu_commonattr) == 0, "attribute_set.commonattr");
_Static_assert(offsetof(struct xnu_attribute_set, xnu_volattr) == 4, "attribute_set.volattr");
_Static_assert(offsetof(struct xnu_attribute_set, xnu_dirattr) == 8, "attribute_set.dirattr");
_Static_assert(offsetof(struct xnu_attribute_set, xnu_fileattr) == 12, "attribute_set.fileattr");
_Static_assert(offsetof(struct xnu_attribute_set, xnu_forkattr) == 16, "attribute_set.forkattr");

struct xnu_fsid_t {
    uint8_t xnu_val[8];
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_fsid_t) == 8, "fsid_t");
_Static_assert(offsetof(struct xnu_fsid_t, xnu_val) == 0, "fsid_t.val");

struct xnu_fstore_t {
    uint32_t xnu_fst_flags;
    int32_t xnu_fst_posmode;
    int64_t xnu_fst_offset;
    int64_t xnu_fst_length;
    int64_t xnu_fst_bytesalloc;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_fstore_t) == 32, "fstore_t");
_Static_assert(offsetof(struct xnu_fstore_t, xnu_fst_flags) == 0, "fstore_t.fst_flags");
_Static_assert(offsetof(struct xnu_fstore_t, xnu_fst_posmode) == 4, "fstore_t.fst_posmode");
_Static_assert(offsetof(struct xnu_fstore_t, xnu_fst_offset) == 8, "fstore_t.fst_offset");
_Static_assert(offsetof(struct xnu_fstore_t, xnu_fst_length) == 16, "fstore_t.fst_length");
_Static_assert(offsetof(struct xnu_fstore_t, xnu_fst_bytesalloc) == 24, "fstore_t.fst_bytesalloc");

struct xnu_sf_hdtr {
    uint64_t xnu_headers;
    int32_t xnu_hdr_cnt;
    uint8_t padding_at_12[4];
    uint64_t xnu_trailers;
    int32_t xnu_trl_cnt;
    uint8_t padding_at_28[4];
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_sf_hdtr) == 32, "sf_hdtr");
_Static_assert(offsetof(struct xnu_sf_hdtr, xnu_headers) == 0, "sf_hdtr.headers");
_Static_assert(offsetof(struct xnu_sf_hdtr, xnu_hdr_cnt) == 8, "sf_hdtr.hdr_cnt");
_Static_assert(offsetof(struct xnu_sf_hdtr, xnu_trailers) == 16, "sf_hdtr.trailers");
_Static_assert(offsetof(struct xnu_sf_hdtr, xnu_trl_cnt) == 24, "sf_hdtr.trl_cnt");

struct xnu_log2phys {
    uint32_t xnu_l2p_flags;
    int64_t xnu_l2p_contigbytes;
    int64_t xnu_l2p_devoffset;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_log2phys) == 20, "log2phys");
_Static_assert(offsetof(struct xnu_log2phys, xnu_l2p_flags) == 0, "log2phys.l2p_flags");
_Static_assert(offsetof(struct xnu_log2phys, xnu_l2p_contigbytes) == 4, "log2phys.l2p_contigbytes");
_Static_assert(offsetof(struct xnu_log2phys, xnu_l2p_devoffset) == 12, "log2phys.l2p_devoffset");

struct xnu_radvisory {
    int64_t xnu_ra_offset;
    int32_t xnu_ra_count;
    uint8_t padding_at_12[4];
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_radvisory) == 16, "radvisory");
_Static_assert(offsetof(struct xnu_radvisory, xnu_ra_offset) == 0, "radvisory.ra_offset");
_Static_assert(offsetof(struct xnu_radvisory, xnu_ra_count) == 8, "radvisory.ra_count");

struct xnu_sockaddr_in {
    uint8_t xnu_sin_len;
    uint8_t xnu_sin_family;
    uint16_t xnu_sin_port;
    struct xnu_in_addr xnu_sin_addr;
    uint8_t xnu_sin_zero[8];
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_sockaddr_in) == 16, "sockaddr_in");
_Static_assert(offsetof(struct xnu_sockaddr_in, xnu_sin_len) == 0, "sockaddr_in.sin_len");
_Static_assert(offsetof(struct xnu_sockaddr_in, xnu_sin_family) == 1, "sockaddr_in.sin_family");
_Static_assert(offsetof(struct xnu_sockaddr_in, xnu_sin_port) == 2, "sockaddr_in.sin_port");
_Static_assert(offsetof(struct xnu_sockaddr_in, xnu_sin_addr) == 4, "sockaddr_in.sin_addr");
_Static_assert(offsetof(struct xnu_sockaddr_in, xnu_sin_zero) == 8, "sockaddr_in.sin_zero");

struct xnu_sockaddr_in6 {
    uint8_t xnu_sin6_len;
    uint8_t xnu_sin6_family;
    uint16_t xnu_sin6_port;
    uint32_t xnu_sin6_flowinfo;
    struct xnu_in6_addr xnu_sin6_addr;
    uint32_t xnu_sin6_scope_id;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_sockaddr_in6) == 28, "sockaddr_in6");
_Static_assert(offsetof(struct xnu_sockaddr_in6, xnu_sin6_len) == 0, "sockaddr_in6.sin6_len");
_Static_assert(offsetof(struct xnu_sockaddr_in6, xnu_sin6_family) == 1, "sockaddr_in6.sin6_family");
_Static_assert(offsetof(struct xnu_sockaddr_in6, xnu_sin6_port) == 2, "sockaddr_in6.sin6_port");
_Static_assert(offsetof(struct xnu_sockaddr_in6, xnu_sin6_flowinfo) == 4, "sockaddr_in6.sin6_flowinfo");
_Static_assert(offsetof(struct xnu_sockaddr_in6, xnu_sin6_addr) == 8, "sockaddr_in6.sin6_addr");
_Static_assert(offsetof(struct xnu_sockaddr_in6, xnu_sin6_scope_id) == 24, "sockaddr_in6.sin6_scope_id");

struct xnu_ip_mreq {
    struct xnu_in_addr xnu_imr_multiaddr;
    struct xnu_in_addr xnu_imr_interface;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_ip_mreq) == 8, "ip_mreq");
_Static_assert(offsetof(struct xnu_ip_mreq, xnu_imr_multiaddr) == 0, "ip_mreq.imr_multiaddr");
_Static_assert(offsetof(struct xnu_ip_mreq, xnu_imr_interface) == 4, "ip_mreq.imr_interface");

struct xnu_ipv6_mreq {
    struct xnu_in6_addr xnu_ipv6mr_multiaddr;
    uint32_t xnu_ipv6mr_interface;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_ipv6_mreq) == 20, "ipv6_mreq");
_Static_assert(offsetof(struct xnu_ipv6_mreq, xnu_ipv6mr_multiaddr) == 0, "ipv6_mreq.ipv6mr_multiaddr");
_Static_assert(offsetof(struct xnu_ipv6_mreq, xnu_ipv6mr_interface) == 16, "ipv6_mreq.ipv6mr_interface");

struct xnu_in_pktinfo {
    uint32_t xnu_ipi_ifindex;
    struct xnu_in_addr xnu_ipi_spec_dst;
    struct xnu_in_addr xnu_ipi_addr;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_in_pktinfo) == 12, "in_pktinfo");
_Static_assert(offsetof(struct xnu_in_pktinfo, xnu_ipi_ifindex) == 0, "in_pktinfo.ipi_ifindex");
_Static_assert(offsetof(struct xnu_in_pktinfo, xnu_ipi_spec_dst) == 4, "in_pktinfo.ipi_spec_dst");
_Static_assert(offsetof(struct xnu_in_pktinfo, xnu_ipi_addr) == 8, "in_pktinfo.ipi_addr");

struct xnu_ifreq {
    uint8_t xnu_ifr_name[16];
    struct xnu_sockaddr xnu_ifr_addr;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_ifreq) == 32, "ifreq");
_Static_assert(offsetof(struct xnu_ifreq, xnu_ifr_name) == 0, "ifreq.ifr_name");
_Static_assert(offsetof(struct xnu_ifreq, xnu_ifr_addr) == 16, "ifreq.ifr_addr");

struct xnu_itimerval {
    struct xnu_timeval xnu_it_interval;
    struct xnu_timeval xnu_it_value;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_itimerval) == 32, "itimerval");
_Static_assert(offsetof(struct xnu_itimerval, xnu_it_interval) == 0, "itimerval.it_interval");
_Static_assert(offsetof(struct xnu_itimerval, xnu_it_value) == 16, "itimerval.it_value");

struct xnu_rusage {
    struct xnu_timeval xnu_ru_utime;
    struct xnu_timeval xnu_ru_stime;
    int64_t xnu_ru_maxrss;
    int64_t xnu_ru_ixrss;
    int64_t xnu_ru_idrss;
    int64_t xnu_ru_isrss;
    int64_t xnu_ru_minflt;
    int64_t xnu_ru_majflt;
    int64_t xnu_ru_nswap;
    int64_t xnu_ru_inblock;
    int64_t xnu_ru_oublock;
    int64_t xnu_ru_msgsnd;
    int64_t xnu_ru_msgrcv;
    int64_t xnu_ru_nsignals;
    int64_t xnu_ru_nvcsw;
    int64_t xnu_ru_nivcsw;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_rusage) == 144, "rusage");
_Static_assert(offsetof(struct xnu_rusage, xnu_ru_utime) == 0, "rusage.ru_utime");
_Static_assert(offsetof(struct xnu_rusage, xnu_ru_stime) == 16, "rusage.ru_stime");
_Static_assert(offsetof(struct xnu_rusage, xnu_ru_maxrss) == 32, "rusage.ru_maxrss");
_Static_assert(offsetof(struct xnu_rusage, xnu_ru_ixrss) == 40, "rusage.ru_ixrss");
_Static_assert(offsetof(struct xnu_rusage, xnu_ru_idrss) == 48, "rusage.ru_idrss");
_Static_assert(offsetof(struct xnu_rusage, xnu_ru_isrss) == 56, "rusage.ru_isrss");
_Static_assert(offsetof(struct xnu_rusage, xnu_ru_minflt) == 64, "rusage.ru_minflt");
_Static_assert(offsetof(struct xnu_rusage, xnu_ru_majflt) == 72, "rusage.ru_majflt");
_Static_assert(offsetof(struct xnu_rusage, xnu_ru_nswap) == 80, "rusage.ru_nswap");
_Static_assert(offsetof(struct xnu_rusage, xnu_ru_inblock) == 88, "rusage.ru_inblock");
_Static_assert(offsetof(struct xnu_rusage, xnu_ru_oublock) == 96, "rusage.ru_oublock");
_Static_assert(offsetof(struct xnu_rusage, xnu_ru_msgsnd) == 104, "rusage.ru_msgsnd");
_Static_assert(offsetof(struct xnu_rusage, xnu_ru_msgrcv) == 112, "rusage.ru_msgrcv");
_Static_assert(offsetof(struct xnu_rusage, xnu_ru_nsignals) == 120, "rusage.ru_nsignals");
_Static_assert(offsetof(struct xnu_rusage, xnu_ru_nvcsw) == 128, "rusage.ru_nvcsw");
_Static_assert(offsetof(struct xnu_rusage, xnu_ru_nivcsw) == 136, "rusage.ru_nivcsw");

struct xnu_aiocb {
    int32_t xnu_aio_fildes;
    uint8_t padding_at_4[4];
    int64_t xnu_aio_offset;
    uint64_t xnu_aio_buf;
    uint64_t xnu_aio_nbytes;
    int32_t xnu_aio_reqprio;
    uint8_t padding_at_36[4];
    struct xnu_sigevent xnu_aio_sigevent;
    int32_t xnu_aio_lio_opcode;
    uint8_t padding_at_76[4];
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_aiocb) == 80, "aiocb");
_Static_assert(offsetof(struct xnu_aiocb, xnu_aio_fildes) == 0, "aiocb.aio_fildes");
_Static_assert(offsetof(struct xnu_aiocb, xnu_aio_offset) == 8, "aiocb.aio_offset");
_Static_assert(offsetof(struct xnu_aiocb, xnu_aio_buf) == 16, "aiocb.aio_buf");
_Static_assert(offsetof(struct xnu_aiocb, xnu_aio_nbytes) == 24, "aiocb.aio_nbytes");
_Static_assert(offsetof(struct xnu_aiocb, xnu_aio_reqprio) == 32, "aiocb.aio_reqprio");
_Static_assert(offsetof(struct xnu_aiocb, xnu_aio_sigevent) == 40, "aiocb.aio_sigevent");
_Static_assert(offsetof(struct xnu_aiocb, xnu_aio_lio_opcode) == 72, "aiocb.aio_lio_opcode");

struct xnu_semid_ds {
    struct xnu_ipc_perm xnu_sem_perm;
    uint32_t xnu_sem_base;
    uint16_t xnu_sem_nsems;
    uint8_t padding_at_30[2];
    uint64_t xnu_sem_otime;
    uint8_t padding_at_40[4];
    uint64_t xnu_sem_ctime;
    uint8_t padding_at_52[20];
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_semid_ds) == 72, "semid_ds");
_Static_assert(offsetof(struct xnu_semid_ds, xnu_sem_perm) == 0, "semid_ds.sem_perm");
_Static_assert(offsetof(struct xnu_semid_ds, xnu_sem_base) == 24, "semid_ds.sem_base");
_Static_assert(offsetof(struct xnu_semid_ds, xnu_sem_nsems) == 28, "semid_ds.sem_nsems");
_Static_assert(offsetof(struct xnu_semid_ds, xnu_sem_otime) == 32, "semid_ds.sem_otime");
_Static_assert(offsetof(struct xnu_semid_ds, xnu_sem_ctime) == 44, "semid_ds.sem_ctime");

struct xnu_shmid_ds {
    struct xnu_ipc_perm xnu_shm_perm;
    uint64_t xnu_shm_segsz;
    int32_t xnu_shm_lpid;
    int32_t xnu_shm_cpid;
    uint16_t xnu_shm_nattch;
    uint8_t padding_at_42[2];
    uint64_t xnu_shm_atime;
    uint64_t xnu_shm_dtime;
    uint64_t xnu_shm_ctime;
    uint64_t xnu_shm_internal;
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_shmid_ds) == 76, "shmid_ds");
_Static_assert(offsetof(struct xnu_shmid_ds, xnu_shm_perm) == 0, "shmid_ds.shm_perm");
_Static_assert(offsetof(struct xnu_shmid_ds, xnu_shm_segsz) == 24, "shmid_ds.shm_segsz");
_Static_assert(offsetof(struct xnu_shmid_ds, xnu_shm_lpid) == 32, "shmid_ds.shm_lpid");
_Static_assert(offsetof(struct xnu_shmid_ds, xnu_shm_cpid) == 36, "shmid_ds.shm_cpid");
_Static_assert(offsetof(struct xnu_shmid_ds, xnu_shm_nattch) == 40, "shmid_ds.shm_nattch");
_Static_assert(offsetof(struct xnu_shmid_ds, xnu_shm_atime) == 44, "shmid_ds.shm_atime");
_Static_assert(offsetof(struct xnu_shmid_ds, xnu_shm_dtime) == 52, "shmid_ds.shm_dtime");
_Static_assert(offsetof(struct xnu_shmid_ds, xnu_shm_ctime) == 60, "shmid_ds.shm_ctime");
_Static_assert(offsetof(struct xnu_shmid_ds, xnu_shm_internal) == 68, "shmid_ds.shm_internal");

struct xnu_msqid_ds {
    struct xnu_ipc_perm xnu_msg_perm;
    uint32_t xnu_msg_first;
    uint32_t xnu_msg_last;
    uint64_t xnu_msg_cbytes;
    uint64_t xnu_msg_qnum;
    uint64_t xnu_msg_qbytes;
    int32_t xnu_msg_lspid;
    int32_t xnu_msg_lrpid;
    uint64_t xnu_msg_stime;
    uint8_t padding_at_72[4];
    uint64_t xnu_msg_rtime;
    uint8_t padding_at_84[4];
    uint64_t xnu_msg_ctime;
    uint8_t padding_at_96[20];
} __attribute__((packed));
_Static_assert(sizeof(struct xnu_msqid_ds) == 116, "msqid_ds");
_Static_assert(offsetof(struct xnu_msqid_ds, xnu_msg_perm) == 0, "msqid_ds.msg_perm");
_Static_assert(offsetof(struct xnu_msqid_ds, xnu_msg_first) == 24, "msqid_ds.msg_first");
_Static_assert(offsetof(struct xnu_msqid_ds, xnu_msg_last) == 28, "msqid_ds.msg_last");
_Static_assert(offsetof(struct xnu_msqid_ds, xnu_msg_cbytes) == 32, "msqid_ds.msg_cbytes");
_Static_assert(offsetof(struct xnu_msqid_ds, xnu_msg_qnum) == 40, "msqid_ds.msg_qnum");
_Static_assert(offsetof(struct xnu_msqid_ds, xnu_msg_qbytes) == 48, "msqid_ds.msg_qbytes");
_Static_assert(offsetof(struct xnu_msqid_ds, xnu_msg_lspid) == 56, "msqid_ds.msg_lspid");
_Static_assert(offsetof(struct xnu_msqid_ds, xnu_msg_lrpid) == 60, "msqid_ds.msg_lrpid");
_Static_assert(offsetof(struct xnu_msqid_ds, xnu_msg_stime) == 64, "msqid_ds.msg_stime");
_Static_assert(offsetof(struct xnu_msqid_ds, xnu_msg_rtime) == 76, "msqid_ds.msg_rtime");
_Static_assert(offsetof(struct xnu_msqid_ds, xnu_msg_ctime) == 88, "msqid_ds.msg_ctime");
