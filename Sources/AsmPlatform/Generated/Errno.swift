// Generated from Tables/constants.tsv by `swift run generate-platform`. Change the table, not this file.
// swift-format-ignore-file

/// Why a system call failed; the doc is Linux's own message where Linux has the number.
public enum Errno {
  /// Argument list too long. `E2BIG`: 7 on both systems.
  public static var E2BIG: Constant {
    Constant(family: "errno", name: "E2BIG", linux: 7, macos: 7)
  }

  /// Permission denied. `EACCES`: 13 on both systems.
  public static var EACCES: Constant {
    Constant(family: "errno", name: "EACCES", linux: 13, macos: 13)
  }

  /// Address already in use. `EADDRINUSE`: 98 on Linux, 48 on macOS.
  public static var EADDRINUSE: Constant {
    Constant(family: "errno", name: "EADDRINUSE", linux: 98, macos: 48)
  }

  /// Cannot assign requested address. `EADDRNOTAVAIL`: 99 on Linux, 49 on macOS.
  public static var EADDRNOTAVAIL: Constant {
    Constant(family: "errno", name: "EADDRNOTAVAIL", linux: 99, macos: 49)
  }

  /// Advertise error. `EADV`: 68 on Linux; macOS has none.
  public static var EADV: Constant {
    Constant(family: "errno", name: "EADV", linux: 68, macos: nil)
  }

  /// Address family not supported by protocol. `EAFNOSUPPORT`: 97 on Linux, 47 on macOS.
  public static var EAFNOSUPPORT: Constant {
    Constant(family: "errno", name: "EAFNOSUPPORT", linux: 97, macos: 47)
  }

  /// Resource temporarily unavailable. `EAGAIN`: 11 on Linux, 35 on macOS.
  public static var EAGAIN: Constant {
    Constant(family: "errno", name: "EAGAIN", linux: 11, macos: 35)
  }

  /// Operation already in progress. `EALREADY`: 114 on Linux, 37 on macOS.
  public static var EALREADY: Constant {
    Constant(family: "errno", name: "EALREADY", linux: 114, macos: 37)
  }

  /// Authentication failed. `EAUTH`: 80 on macOS; Linux has none.
  public static var EAUTH: Constant {
    Constant(family: "errno", name: "EAUTH", linux: nil, macos: 80)
  }

  /// A program for another processor. `EBADARCH`: 86 on macOS; Linux has none.
  public static var EBADARCH: Constant {
    Constant(family: "errno", name: "EBADARCH", linux: nil, macos: 86)
  }

  /// Invalid exchange. `EBADE`: 52 on Linux; macOS has none.
  public static var EBADE: Constant {
    Constant(family: "errno", name: "EBADE", linux: 52, macos: nil)
  }

  /// A program file that cannot be run. `EBADEXEC`: 85 on macOS; Linux has none.
  public static var EBADEXEC: Constant {
    Constant(family: "errno", name: "EBADEXEC", linux: nil, macos: 85)
  }

  /// Bad file descriptor. `EBADF`: 9 on both systems.
  public static var EBADF: Constant {
    Constant(family: "errno", name: "EBADF", linux: 9, macos: 9)
  }

  /// File descriptor in bad state. `EBADFD`: 77 on Linux; macOS has none.
  public static var EBADFD: Constant {
    Constant(family: "errno", name: "EBADFD", linux: 77, macos: nil)
  }

  /// A malformed Mach-O file. `EBADMACHO`: 88 on macOS; Linux has none.
  public static var EBADMACHO: Constant {
    Constant(family: "errno", name: "EBADMACHO", linux: nil, macos: 88)
  }

  /// Bad message. `EBADMSG`: 74 on Linux, 94 on macOS.
  public static var EBADMSG: Constant {
    Constant(family: "errno", name: "EBADMSG", linux: 74, macos: 94)
  }

  /// Invalid request descriptor. `EBADR`: 53 on Linux; macOS has none.
  public static var EBADR: Constant {
    Constant(family: "errno", name: "EBADR", linux: 53, macos: nil)
  }

  /// A malformed remote procedure call. `EBADRPC`: 72 on macOS; Linux has none.
  public static var EBADRPC: Constant {
    Constant(family: "errno", name: "EBADRPC", linux: nil, macos: 72)
  }

  /// Invalid request code. `EBADRQC`: 56 on Linux; macOS has none.
  public static var EBADRQC: Constant {
    Constant(family: "errno", name: "EBADRQC", linux: 56, macos: nil)
  }

  /// Invalid slot. `EBADSLT`: 57 on Linux; macOS has none.
  public static var EBADSLT: Constant {
    Constant(family: "errno", name: "EBADSLT", linux: 57, macos: nil)
  }

  /// Bad font file format. `EBFONT`: 59 on Linux; macOS has none.
  public static var EBFONT: Constant {
    Constant(family: "errno", name: "EBFONT", linux: 59, macos: nil)
  }

  /// Device or resource busy. `EBUSY`: 16 on both systems.
  public static var EBUSY: Constant {
    Constant(family: "errno", name: "EBUSY", linux: 16, macos: 16)
  }

  /// Operation canceled. `ECANCELED`: 125 on Linux, 89 on macOS.
  public static var ECANCELED: Constant {
    Constant(family: "errno", name: "ECANCELED", linux: 125, macos: 89)
  }

  /// No child processes. `ECHILD`: 10 on both systems.
  public static var ECHILD: Constant {
    Constant(family: "errno", name: "ECHILD", linux: 10, macos: 10)
  }

  /// Channel number out of range. `ECHRNG`: 44 on Linux; macOS has none.
  public static var ECHRNG: Constant {
    Constant(family: "errno", name: "ECHRNG", linux: 44, macos: nil)
  }

  /// Communication error on send. `ECOMM`: 70 on Linux; macOS has none.
  public static var ECOMM: Constant {
    Constant(family: "errno", name: "ECOMM", linux: 70, macos: nil)
  }

  /// Software caused connection abort. `ECONNABORTED`: 103 on Linux, 53 on macOS.
  public static var ECONNABORTED: Constant {
    Constant(family: "errno", name: "ECONNABORTED", linux: 103, macos: 53)
  }

  /// Connection refused. `ECONNREFUSED`: 111 on Linux, 61 on macOS.
  public static var ECONNREFUSED: Constant {
    Constant(family: "errno", name: "ECONNREFUSED", linux: 111, macos: 61)
  }

  /// Connection reset by peer. `ECONNRESET`: 104 on Linux, 54 on macOS.
  public static var ECONNRESET: Constant {
    Constant(family: "errno", name: "ECONNRESET", linux: 104, macos: 54)
  }

  /// Resource deadlock avoided. `EDEADLK`: 35 on Linux, 11 on macOS.
  public static var EDEADLK: Constant {
    Constant(family: "errno", name: "EDEADLK", linux: 35, macos: 11)
  }

  /// Resource deadlock avoided. `EDEADLOCK`: 35 on Linux; macOS has none.
  public static var EDEADLOCK: Constant {
    Constant(family: "errno", name: "EDEADLOCK", linux: 35, macos: nil)
  }

  /// Destination address required. `EDESTADDRREQ`: 89 on Linux, 39 on macOS.
  public static var EDESTADDRREQ: Constant {
    Constant(family: "errno", name: "EDESTADDRREQ", linux: 89, macos: 39)
  }

  /// A device failed, out of paper for example. `EDEVERR`: 83 on macOS; Linux has none.
  public static var EDEVERR: Constant {
    Constant(family: "errno", name: "EDEVERR", linux: nil, macos: 83)
  }

  /// Numerical argument out of domain. `EDOM`: 33 on both systems.
  public static var EDOM: Constant {
    Constant(family: "errno", name: "EDOM", linux: 33, macos: 33)
  }

  /// RFS specific error. `EDOTDOT`: 73 on Linux; macOS has none.
  public static var EDOTDOT: Constant {
    Constant(family: "errno", name: "EDOTDOT", linux: 73, macos: nil)
  }

  /// Disk quota exceeded. `EDQUOT`: 122 on Linux, 69 on macOS.
  public static var EDQUOT: Constant {
    Constant(family: "errno", name: "EDQUOT", linux: 122, macos: 69)
  }

  /// File exists. `EEXIST`: 17 on both systems.
  public static var EEXIST: Constant {
    Constant(family: "errno", name: "EEXIST", linux: 17, macos: 17)
  }

  /// Bad address. `EFAULT`: 14 on both systems.
  public static var EFAULT: Constant {
    Constant(family: "errno", name: "EFAULT", linux: 14, macos: 14)
  }

  /// File too large. `EFBIG`: 27 on both systems.
  public static var EFBIG: Constant {
    Constant(family: "errno", name: "EFBIG", linux: 27, macos: 27)
  }

  /// A file of the wrong type or format. `EFTYPE`: 79 on macOS; Linux has none.
  public static var EFTYPE: Constant {
    Constant(family: "errno", name: "EFTYPE", linux: nil, macos: 79)
  }

  /// Host is down. `EHOSTDOWN`: 112 on Linux, 64 on macOS.
  public static var EHOSTDOWN: Constant {
    Constant(family: "errno", name: "EHOSTDOWN", linux: 112, macos: 64)
  }

  /// No route to host. `EHOSTUNREACH`: 113 on Linux, 65 on macOS.
  public static var EHOSTUNREACH: Constant {
    Constant(family: "errno", name: "EHOSTUNREACH", linux: 113, macos: 65)
  }

  /// Memory page has hardware error. `EHWPOISON`: 133 on Linux; macOS has none.
  public static var EHWPOISON: Constant {
    Constant(family: "errno", name: "EHWPOISON", linux: 133, macos: nil)
  }

  /// Identifier removed. `EIDRM`: 43 on Linux, 90 on macOS.
  public static var EIDRM: Constant {
    Constant(family: "errno", name: "EIDRM", linux: 43, macos: 90)
  }

  /// Invalid or incomplete multibyte or wide character. `EILSEQ`: 84 on Linux, 92 on macOS.
  public static var EILSEQ: Constant {
    Constant(family: "errno", name: "EILSEQ", linux: 84, macos: 92)
  }

  /// Operation now in progress. `EINPROGRESS`: 115 on Linux, 36 on macOS.
  public static var EINPROGRESS: Constant {
    Constant(family: "errno", name: "EINPROGRESS", linux: 115, macos: 36)
  }

  /// Interrupted system call. `EINTR`: 4 on both systems.
  public static var EINTR: Constant {
    Constant(family: "errno", name: "EINTR", linux: 4, macos: 4)
  }

  /// Invalid argument. `EINVAL`: 22 on both systems.
  public static var EINVAL: Constant {
    Constant(family: "errno", name: "EINVAL", linux: 22, macos: 22)
  }

  /// Input/output error. `EIO`: 5 on both systems.
  public static var EIO: Constant {
    Constant(family: "errno", name: "EIO", linux: 5, macos: 5)
  }

  /// Transport endpoint is already connected. `EISCONN`: 106 on Linux, 56 on macOS.
  public static var EISCONN: Constant {
    Constant(family: "errno", name: "EISCONN", linux: 106, macos: 56)
  }

  /// Is a directory. `EISDIR`: 21 on both systems.
  public static var EISDIR: Constant {
    Constant(family: "errno", name: "EISDIR", linux: 21, macos: 21)
  }

  /// Is a named type file. `EISNAM`: 120 on Linux; macOS has none.
  public static var EISNAM: Constant {
    Constant(family: "errno", name: "EISNAM", linux: 120, macos: nil)
  }

  /// Key has expired. `EKEYEXPIRED`: 127 on Linux; macOS has none.
  public static var EKEYEXPIRED: Constant {
    Constant(family: "errno", name: "EKEYEXPIRED", linux: 127, macos: nil)
  }

  /// Key was rejected by service. `EKEYREJECTED`: 129 on Linux; macOS has none.
  public static var EKEYREJECTED: Constant {
    Constant(family: "errno", name: "EKEYREJECTED", linux: 129, macos: nil)
  }

  /// Key has been revoked. `EKEYREVOKED`: 128 on Linux; macOS has none.
  public static var EKEYREVOKED: Constant {
    Constant(family: "errno", name: "EKEYREVOKED", linux: 128, macos: nil)
  }

  /// Level 2 halted. `EL2HLT`: 51 on Linux; macOS has none.
  public static var EL2HLT: Constant {
    Constant(family: "errno", name: "EL2HLT", linux: 51, macos: nil)
  }

  /// Level 2 not synchronized. `EL2NSYNC`: 45 on Linux; macOS has none.
  public static var EL2NSYNC: Constant {
    Constant(family: "errno", name: "EL2NSYNC", linux: 45, macos: nil)
  }

  /// Level 3 halted. `EL3HLT`: 46 on Linux; macOS has none.
  public static var EL3HLT: Constant {
    Constant(family: "errno", name: "EL3HLT", linux: 46, macos: nil)
  }

  /// Level 3 reset. `EL3RST`: 47 on Linux; macOS has none.
  public static var EL3RST: Constant {
    Constant(family: "errno", name: "EL3RST", linux: 47, macos: nil)
  }

  /// Can not access a needed shared library. `ELIBACC`: 79 on Linux; macOS has none.
  public static var ELIBACC: Constant {
    Constant(family: "errno", name: "ELIBACC", linux: 79, macos: nil)
  }

  /// Accessing a corrupted shared library. `ELIBBAD`: 80 on Linux; macOS has none.
  public static var ELIBBAD: Constant {
    Constant(family: "errno", name: "ELIBBAD", linux: 80, macos: nil)
  }

  /// Cannot exec a shared library directly. `ELIBEXEC`: 83 on Linux; macOS has none.
  public static var ELIBEXEC: Constant {
    Constant(family: "errno", name: "ELIBEXEC", linux: 83, macos: nil)
  }

  /// Attempting to link in too many shared libraries. `ELIBMAX`: 82 on Linux; macOS has none.
  public static var ELIBMAX: Constant {
    Constant(family: "errno", name: "ELIBMAX", linux: 82, macos: nil)
  }

  /// .lib section in a.out corrupted. `ELIBSCN`: 81 on Linux; macOS has none.
  public static var ELIBSCN: Constant {
    Constant(family: "errno", name: "ELIBSCN", linux: 81, macos: nil)
  }

  /// Link number out of range. `ELNRNG`: 48 on Linux; macOS has none.
  public static var ELNRNG: Constant {
    Constant(family: "errno", name: "ELNRNG", linux: 48, macos: nil)
  }

  /// Too many levels of symbolic links. `ELOOP`: 40 on Linux, 62 on macOS.
  public static var ELOOP: Constant {
    Constant(family: "errno", name: "ELOOP", linux: 40, macos: 62)
  }

  /// Wrong medium type. `EMEDIUMTYPE`: 124 on Linux; macOS has none.
  public static var EMEDIUMTYPE: Constant {
    Constant(family: "errno", name: "EMEDIUMTYPE", linux: 124, macos: nil)
  }

  /// Too many open files. `EMFILE`: 24 on both systems.
  public static var EMFILE: Constant {
    Constant(family: "errno", name: "EMFILE", linux: 24, macos: 24)
  }

  /// Too many links. `EMLINK`: 31 on both systems.
  public static var EMLINK: Constant {
    Constant(family: "errno", name: "EMLINK", linux: 31, macos: 31)
  }

  /// Message too long. `EMSGSIZE`: 90 on Linux, 40 on macOS.
  public static var EMSGSIZE: Constant {
    Constant(family: "errno", name: "EMSGSIZE", linux: 90, macos: 40)
  }

  /// Multihop attempted. `EMULTIHOP`: 72 on Linux, 95 on macOS.
  public static var EMULTIHOP: Constant {
    Constant(family: "errno", name: "EMULTIHOP", linux: 72, macos: 95)
  }

  /// File name too long. `ENAMETOOLONG`: 36 on Linux, 63 on macOS.
  public static var ENAMETOOLONG: Constant {
    Constant(family: "errno", name: "ENAMETOOLONG", linux: 36, macos: 63)
  }

  /// No XENIX semaphores available. `ENAVAIL`: 119 on Linux; macOS has none.
  public static var ENAVAIL: Constant {
    Constant(family: "errno", name: "ENAVAIL", linux: 119, macos: nil)
  }

  /// Authentication is needed. `ENEEDAUTH`: 81 on macOS; Linux has none.
  public static var ENEEDAUTH: Constant {
    Constant(family: "errno", name: "ENEEDAUTH", linux: nil, macos: 81)
  }

  /// Network is down. `ENETDOWN`: 100 on Linux, 50 on macOS.
  public static var ENETDOWN: Constant {
    Constant(family: "errno", name: "ENETDOWN", linux: 100, macos: 50)
  }

  /// Network dropped connection on reset. `ENETRESET`: 102 on Linux, 52 on macOS.
  public static var ENETRESET: Constant {
    Constant(family: "errno", name: "ENETRESET", linux: 102, macos: 52)
  }

  /// Network is unreachable. `ENETUNREACH`: 101 on Linux, 51 on macOS.
  public static var ENETUNREACH: Constant {
    Constant(family: "errno", name: "ENETUNREACH", linux: 101, macos: 51)
  }

  /// Too many open files in system. `ENFILE`: 23 on both systems.
  public static var ENFILE: Constant {
    Constant(family: "errno", name: "ENFILE", linux: 23, macos: 23)
  }

  /// No anode. `ENOANO`: 55 on Linux; macOS has none.
  public static var ENOANO: Constant {
    Constant(family: "errno", name: "ENOANO", linux: 55, macos: nil)
  }

  /// No such extended attribute. `ENOATTR`: 93 on macOS; Linux has none.
  public static var ENOATTR: Constant {
    Constant(family: "errno", name: "ENOATTR", linux: nil, macos: 93)
  }

  /// No buffer space available. `ENOBUFS`: 105 on Linux, 55 on macOS.
  public static var ENOBUFS: Constant {
    Constant(family: "errno", name: "ENOBUFS", linux: 105, macos: 55)
  }

  /// No CSI structure available. `ENOCSI`: 50 on Linux; macOS has none.
  public static var ENOCSI: Constant {
    Constant(family: "errno", name: "ENOCSI", linux: 50, macos: nil)
  }

  /// No data available. `ENODATA`: 61 on Linux, 96 on macOS.
  public static var ENODATA: Constant {
    Constant(family: "errno", name: "ENODATA", linux: 61, macos: 96)
  }

  /// No such device. `ENODEV`: 19 on both systems.
  public static var ENODEV: Constant {
    Constant(family: "errno", name: "ENODEV", linux: 19, macos: 19)
  }

  /// No such file or directory. `ENOENT`: 2 on both systems.
  public static var ENOENT: Constant {
    Constant(family: "errno", name: "ENOENT", linux: 2, macos: 2)
  }

  /// Exec format error. `ENOEXEC`: 8 on both systems.
  public static var ENOEXEC: Constant {
    Constant(family: "errno", name: "ENOEXEC", linux: 8, macos: 8)
  }

  /// Required key not available. `ENOKEY`: 126 on Linux; macOS has none.
  public static var ENOKEY: Constant {
    Constant(family: "errno", name: "ENOKEY", linux: 126, macos: nil)
  }

  /// No locks available. `ENOLCK`: 37 on Linux, 77 on macOS.
  public static var ENOLCK: Constant {
    Constant(family: "errno", name: "ENOLCK", linux: 37, macos: 77)
  }

  /// Link has been severed. `ENOLINK`: 67 on Linux, 97 on macOS.
  public static var ENOLINK: Constant {
    Constant(family: "errno", name: "ENOLINK", linux: 67, macos: 97)
  }

  /// No medium found. `ENOMEDIUM`: 123 on Linux; macOS has none.
  public static var ENOMEDIUM: Constant {
    Constant(family: "errno", name: "ENOMEDIUM", linux: 123, macos: nil)
  }

  /// Cannot allocate memory. `ENOMEM`: 12 on both systems.
  public static var ENOMEM: Constant {
    Constant(family: "errno", name: "ENOMEM", linux: 12, macos: 12)
  }

  /// No message of desired type. `ENOMSG`: 42 on Linux, 91 on macOS.
  public static var ENOMSG: Constant {
    Constant(family: "errno", name: "ENOMSG", linux: 42, macos: 91)
  }

  /// Machine is not on the network. `ENONET`: 64 on Linux; macOS has none.
  public static var ENONET: Constant {
    Constant(family: "errno", name: "ENONET", linux: 64, macos: nil)
  }

  /// Package not installed. `ENOPKG`: 65 on Linux; macOS has none.
  public static var ENOPKG: Constant {
    Constant(family: "errno", name: "ENOPKG", linux: 65, macos: nil)
  }

  /// No such security policy. `ENOPOLICY`: 103 on macOS; Linux has none.
  public static var ENOPOLICY: Constant {
    Constant(family: "errno", name: "ENOPOLICY", linux: nil, macos: 103)
  }

  /// Protocol not available. `ENOPROTOOPT`: 92 on Linux, 42 on macOS.
  public static var ENOPROTOOPT: Constant {
    Constant(family: "errno", name: "ENOPROTOOPT", linux: 92, macos: 42)
  }

  /// No space left on device. `ENOSPC`: 28 on both systems.
  public static var ENOSPC: Constant {
    Constant(family: "errno", name: "ENOSPC", linux: 28, macos: 28)
  }

  /// Out of streams resources. `ENOSR`: 63 on Linux, 98 on macOS.
  public static var ENOSR: Constant {
    Constant(family: "errno", name: "ENOSR", linux: 63, macos: 98)
  }

  /// Device not a stream. `ENOSTR`: 60 on Linux, 99 on macOS.
  public static var ENOSTR: Constant {
    Constant(family: "errno", name: "ENOSTR", linux: 60, macos: 99)
  }

  /// Function not implemented. `ENOSYS`: 38 on Linux, 78 on macOS.
  public static var ENOSYS: Constant {
    Constant(family: "errno", name: "ENOSYS", linux: 38, macos: 78)
  }

  /// Block device required. `ENOTBLK`: 15 on both systems.
  public static var ENOTBLK: Constant {
    Constant(family: "errno", name: "ENOTBLK", linux: 15, macos: 15)
  }

  /// The capabilities are not enough. `ENOTCAPABLE`: 107 on macOS; Linux has none.
  public static var ENOTCAPABLE: Constant {
    Constant(family: "errno", name: "ENOTCAPABLE", linux: nil, macos: 107)
  }

  /// Transport endpoint is not connected. `ENOTCONN`: 107 on Linux, 57 on macOS.
  public static var ENOTCONN: Constant {
    Constant(family: "errno", name: "ENOTCONN", linux: 107, macos: 57)
  }

  /// Not a directory. `ENOTDIR`: 20 on both systems.
  public static var ENOTDIR: Constant {
    Constant(family: "errno", name: "ENOTDIR", linux: 20, macos: 20)
  }

  /// Directory not empty. `ENOTEMPTY`: 39 on Linux, 66 on macOS.
  public static var ENOTEMPTY: Constant {
    Constant(family: "errno", name: "ENOTEMPTY", linux: 39, macos: 66)
  }

  /// Not a XENIX named type file. `ENOTNAM`: 118 on Linux; macOS has none.
  public static var ENOTNAM: Constant {
    Constant(family: "errno", name: "ENOTNAM", linux: 118, macos: nil)
  }

  /// State not recoverable. `ENOTRECOVERABLE`: 131 on Linux, 104 on macOS.
  public static var ENOTRECOVERABLE: Constant {
    Constant(family: "errno", name: "ENOTRECOVERABLE", linux: 131, macos: 104)
  }

  /// Socket operation on non-socket. `ENOTSOCK`: 88 on Linux, 38 on macOS.
  public static var ENOTSOCK: Constant {
    Constant(family: "errno", name: "ENOTSOCK", linux: 88, macos: 38)
  }

  /// Operation not supported. `ENOTSUP`: 95 on Linux, 45 on macOS.
  public static var ENOTSUP: Constant {
    Constant(family: "errno", name: "ENOTSUP", linux: 95, macos: 45)
  }

  /// Inappropriate ioctl for device. `ENOTTY`: 25 on both systems.
  public static var ENOTTY: Constant {
    Constant(family: "errno", name: "ENOTTY", linux: 25, macos: 25)
  }

  /// Name not unique on network. `ENOTUNIQ`: 76 on Linux; macOS has none.
  public static var ENOTUNIQ: Constant {
    Constant(family: "errno", name: "ENOTUNIQ", linux: 76, macos: nil)
  }

  /// No such device or address. `ENXIO`: 6 on both systems.
  public static var ENXIO: Constant {
    Constant(family: "errno", name: "ENXIO", linux: 6, macos: 6)
  }

  /// Operation not supported. `EOPNOTSUPP`: 95 on Linux, 102 on macOS.
  public static var EOPNOTSUPP: Constant {
    Constant(family: "errno", name: "EOPNOTSUPP", linux: 95, macos: 102)
  }

  /// Value too large for defined data type. `EOVERFLOW`: 75 on Linux, 84 on macOS.
  public static var EOVERFLOW: Constant {
    Constant(family: "errno", name: "EOVERFLOW", linux: 75, macos: 84)
  }

  /// Owner died. `EOWNERDEAD`: 130 on Linux, 105 on macOS.
  public static var EOWNERDEAD: Constant {
    Constant(family: "errno", name: "EOWNERDEAD", linux: 130, macos: 105)
  }

  /// Operation not permitted. `EPERM`: 1 on both systems.
  public static var EPERM: Constant {
    Constant(family: "errno", name: "EPERM", linux: 1, macos: 1)
  }

  /// Protocol family not supported. `EPFNOSUPPORT`: 96 on Linux, 46 on macOS.
  public static var EPFNOSUPPORT: Constant {
    Constant(family: "errno", name: "EPFNOSUPPORT", linux: 96, macos: 46)
  }

  /// Broken pipe. `EPIPE`: 32 on both systems.
  public static var EPIPE: Constant {
    Constant(family: "errno", name: "EPIPE", linux: 32, macos: 32)
  }

  /// Too many processes of one user. `EPROCLIM`: 67 on macOS; Linux has none.
  public static var EPROCLIM: Constant {
    Constant(family: "errno", name: "EPROCLIM", linux: nil, macos: 67)
  }

  /// The remote program has no such procedure. `EPROCUNAVAIL`: 76 on macOS; Linux has none.
  public static var EPROCUNAVAIL: Constant {
    Constant(family: "errno", name: "EPROCUNAVAIL", linux: nil, macos: 76)
  }

  /// The remote program has another version. `EPROGMISMATCH`: 75 on macOS; Linux has none.
  public static var EPROGMISMATCH: Constant {
    Constant(family: "errno", name: "EPROGMISMATCH", linux: nil, macos: 75)
  }

  /// The remote program is not there. `EPROGUNAVAIL`: 74 on macOS; Linux has none.
  public static var EPROGUNAVAIL: Constant {
    Constant(family: "errno", name: "EPROGUNAVAIL", linux: nil, macos: 74)
  }

  /// Protocol error. `EPROTO`: 71 on Linux, 100 on macOS.
  public static var EPROTO: Constant {
    Constant(family: "errno", name: "EPROTO", linux: 71, macos: 100)
  }

  /// Protocol not supported. `EPROTONOSUPPORT`: 93 on Linux, 43 on macOS.
  public static var EPROTONOSUPPORT: Constant {
    Constant(family: "errno", name: "EPROTONOSUPPORT", linux: 93, macos: 43)
  }

  /// Protocol wrong type for socket. `EPROTOTYPE`: 91 on Linux, 41 on macOS.
  public static var EPROTOTYPE: Constant {
    Constant(family: "errno", name: "EPROTOTYPE", linux: 91, macos: 41)
  }

  /// A device is switched off. `EPWROFF`: 82 on macOS; Linux has none.
  public static var EPWROFF: Constant {
    Constant(family: "errno", name: "EPWROFF", linux: nil, macos: 82)
  }

  /// A queue is full. `EQFULL`: 106 on macOS; Linux has none.
  public static var EQFULL: Constant {
    Constant(family: "errno", name: "EQFULL", linux: nil, macos: 106)
  }

  /// Numerical result out of range. `ERANGE`: 34 on both systems.
  public static var ERANGE: Constant {
    Constant(family: "errno", name: "ERANGE", linux: 34, macos: 34)
  }

  /// Remote address changed. `EREMCHG`: 78 on Linux; macOS has none.
  public static var EREMCHG: Constant {
    Constant(family: "errno", name: "EREMCHG", linux: 78, macos: nil)
  }

  /// Object is remote. `EREMOTE`: 66 on Linux, 71 on macOS.
  public static var EREMOTE: Constant {
    Constant(family: "errno", name: "EREMOTE", linux: 66, macos: 71)
  }

  /// Remote I/O error. `EREMOTEIO`: 121 on Linux; macOS has none.
  public static var EREMOTEIO: Constant {
    Constant(family: "errno", name: "EREMOTEIO", linux: 121, macos: nil)
  }

  /// Interrupted system call should be restarted. `ERESTART`: 85 on Linux; macOS has none.
  public static var ERESTART: Constant {
    Constant(family: "errno", name: "ERESTART", linux: 85, macos: nil)
  }

  /// Operation not possible due to RF-kill. `ERFKILL`: 132 on Linux; macOS has none.
  public static var ERFKILL: Constant {
    Constant(family: "errno", name: "ERFKILL", linux: 132, macos: nil)
  }

  /// Read-only file system. `EROFS`: 30 on both systems.
  public static var EROFS: Constant {
    Constant(family: "errno", name: "EROFS", linux: 30, macos: 30)
  }

  /// The remote procedure call has another version. `ERPCMISMATCH`: 73 on macOS; Linux has none.
  public static var ERPCMISMATCH: Constant {
    Constant(family: "errno", name: "ERPCMISMATCH", linux: nil, macos: 73)
  }

  /// A shared library of another version. `ESHLIBVERS`: 87 on macOS; Linux has none.
  public static var ESHLIBVERS: Constant {
    Constant(family: "errno", name: "ESHLIBVERS", linux: nil, macos: 87)
  }

  /// Cannot send after transport endpoint shutdown. `ESHUTDOWN`: 108 on Linux, 58 on macOS.
  public static var ESHUTDOWN: Constant {
    Constant(family: "errno", name: "ESHUTDOWN", linux: 108, macos: 58)
  }

  /// Socket type not supported. `ESOCKTNOSUPPORT`: 94 on Linux, 44 on macOS.
  public static var ESOCKTNOSUPPORT: Constant {
    Constant(family: "errno", name: "ESOCKTNOSUPPORT", linux: 94, macos: 44)
  }

  /// Illegal seek. `ESPIPE`: 29 on both systems.
  public static var ESPIPE: Constant {
    Constant(family: "errno", name: "ESPIPE", linux: 29, macos: 29)
  }

  /// No such process. `ESRCH`: 3 on both systems.
  public static var ESRCH: Constant {
    Constant(family: "errno", name: "ESRCH", linux: 3, macos: 3)
  }

  /// Srmount error. `ESRMNT`: 69 on Linux; macOS has none.
  public static var ESRMNT: Constant {
    Constant(family: "errno", name: "ESRMNT", linux: 69, macos: nil)
  }

  /// Stale file handle. `ESTALE`: 116 on Linux, 70 on macOS.
  public static var ESTALE: Constant {
    Constant(family: "errno", name: "ESTALE", linux: 116, macos: 70)
  }

  /// Streams pipe error. `ESTRPIPE`: 86 on Linux; macOS has none.
  public static var ESTRPIPE: Constant {
    Constant(family: "errno", name: "ESTRPIPE", linux: 86, macos: nil)
  }

  /// Timer expired. `ETIME`: 62 on Linux, 101 on macOS.
  public static var ETIME: Constant {
    Constant(family: "errno", name: "ETIME", linux: 62, macos: 101)
  }

  /// Connection timed out. `ETIMEDOUT`: 110 on Linux, 60 on macOS.
  public static var ETIMEDOUT: Constant {
    Constant(family: "errno", name: "ETIMEDOUT", linux: 110, macos: 60)
  }

  /// Too many references: cannot splice. `ETOOMANYREFS`: 109 on Linux, 59 on macOS.
  public static var ETOOMANYREFS: Constant {
    Constant(family: "errno", name: "ETOOMANYREFS", linux: 109, macos: 59)
  }

  /// Text file busy. `ETXTBSY`: 26 on both systems.
  public static var ETXTBSY: Constant {
    Constant(family: "errno", name: "ETXTBSY", linux: 26, macos: 26)
  }

  /// Structure needs cleaning. `EUCLEAN`: 117 on Linux; macOS has none.
  public static var EUCLEAN: Constant {
    Constant(family: "errno", name: "EUCLEAN", linux: 117, macos: nil)
  }

  /// Protocol driver not attached. `EUNATCH`: 49 on Linux; macOS has none.
  public static var EUNATCH: Constant {
    Constant(family: "errno", name: "EUNATCH", linux: 49, macos: nil)
  }

  /// Too many users. `EUSERS`: 87 on Linux, 68 on macOS.
  public static var EUSERS: Constant {
    Constant(family: "errno", name: "EUSERS", linux: 87, macos: 68)
  }

  /// Resource temporarily unavailable. `EWOULDBLOCK`: 11 on Linux, 35 on macOS.
  public static var EWOULDBLOCK: Constant {
    Constant(family: "errno", name: "EWOULDBLOCK", linux: 11, macos: 35)
  }

  /// Invalid cross-device link. `EXDEV`: 18 on both systems.
  public static var EXDEV: Constant {
    Constant(family: "errno", name: "EXDEV", linux: 18, macos: 18)
  }

  /// Exchange full. `EXFULL`: 54 on Linux; macOS has none.
  public static var EXFULL: Constant {
    Constant(family: "errno", name: "EXFULL", linux: 54, macos: nil)
  }

  /// Bad address. `EXTA`: 14 on Linux, 19200 on macOS.
  public static var EXTA: Constant {
    Constant(family: "errno", name: "EXTA", linux: 14, macos: 19200)
  }

  /// Block device required. `EXTB`: 15 on Linux, 38400 on macOS.
  public static var EXTB: Constant {
    Constant(family: "errno", name: "EXTB", linux: 15, macos: 38400)
  }
}
