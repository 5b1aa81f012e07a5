import Asm

extension Constant {
  /// What strerror(3) says of an errno, for those that the programs can meet.
  var errorText: String { Self.errorTexts[name] ?? name }

  private static let errorTexts: [String: String] = Dictionary(
    uniqueKeysWithValues: """
      EPERM Operation not permitted
      ENOENT No such file or directory
      EINTR Interrupted system call
      EIO Input/output error
      EBADF Bad file descriptor
      EAGAIN Resource temporarily unavailable
      ENOMEM Cannot allocate memory
      EACCES Permission denied
      EFAULT Bad address
      ENOTDIR Not a directory
      EISDIR Is a directory
      EINVAL Invalid argument
      ENFILE Too many open files in system
      EMFILE Too many open files
      EFBIG File too large
      ENOSPC No space left on device
      EPIPE Broken pipe
      EPROTO Protocol error
      ENAMETOOLONG File name too long
      ELOOP Too many levels of symbolic links
      ENOTSOCK Socket operation on non-socket
      EDESTADDRREQ Destination address required
      ENOPROTOOPT Protocol not available
      EPROTONOSUPPORT Protocol not supported
      EOPNOTSUPP Operation not supported
      EAFNOSUPPORT Address family not supported by protocol
      EADDRINUSE Address already in use
      EADDRNOTAVAIL Cannot assign requested address
      ENETDOWN Network is down
      ENETUNREACH Network is unreachable
      ECONNABORTED Software caused connection abort
      ECONNRESET Connection reset by peer
      ENOBUFS No buffer space available
      ETIMEDOUT Connection timed out
      EHOSTDOWN Host is down
      EHOSTUNREACH No route to host
      EDQUOT Disk quota exceeded
      """.split(separator: "\n").map { line in
        let parts = line.split(separator: " ", maxSplits: 1)
        return (String(parts[0]), String(parts[1]))
      })
}
