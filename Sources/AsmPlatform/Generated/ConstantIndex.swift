// Generated from Tables/constants.tsv and Tables/families.tsv by `swift run generate-platform`. Change the table, not this file.
// swift-format-ignore-file

extension Constant {
  /// Every constant of the table, family by family.
  public static let all: [Constant] = Array([all1, all2, all3, all4, all5, all6, all7, all8, all9, all10].joined())

  private static let all1: [Constant] = [
    AF.unspecified, AF.unix, AF.inet, AF.inet6, AF.netlink, AF.packet, AF.alg, AF.vsock, AF.system, AF.route,
    SOCK.stream, SOCK.datagram, SOCK.raw, SOCK.sequencedPacket, SOCK.nonBlock, SOCK.closeOnExec, SOL.socket,
    SO.debug, SO.reuseAddress, SO.reusePort, SO.type, SO.error, SO.dontRoute, SO.broadcast, SO.sendBuffer,
    SO.receiveBuffer, SO.keepAlive, SO.outOfBandInline, SO.linger, SO.lingerSeconds, SO.receiveLowWater,
    SO.sendLowWater, SO.receiveTimeout, SO.sendTimeout, SO.acceptsConnections, SO.protocol, SO.domain,
    SO.bindToDevice, SO.peerCredentials, SO.busyPoll, SO.incomingCPU, SO.noSIGPIPE, SO.readable, SO.unsent,
    SO.timestamp, IPPROTO.ip, IPPROTO.icmp, IPPROTO.tcp, IPPROTO.udp, IPPROTO.ipv6,
  ]

  private static let all2: [Constant] = [
    IPPROTO.icmpv6, IPPROTO.raw, TCP.noDelay, TCP.maximumSegment, TCP.keepAliveInterval, TCP.keepAliveCount,
    TCP.keepAliveIdle, TCP.keepAlive, TCP.cork, TCP.noPush, TCP.fastOpen, TCP.deferAccept, TCP.quickAcknowledge,
    TCP.userTimeout, IPV6.only, IPV6.unicastHops, IPV6.multicastHops, IP.typeOfService, IP.timeToLive,
    IP.multicastTimeToLive, IP.multicastLoop, IP.addMembership, IP.dropMembership, INADDR.any, INADDR.loopback,
    INADDR.broadcast, INADDR.none, SOMAXCONN.maximum, STD.input, STD.output, STD.error, O.readOnly, O.writeOnly,
    O.readWrite, O.accessMode, O.create, O.exclusive, O.noControllingTerminal, O.truncate, O.append, O.nonBlock,
    O.sync, O.dataSync, O.directory, O.noFollow, O.closeOnExec, O.async, O.direct, O.noAccessTime, O.path,
  ]

  private static let all3: [Constant] = [
    O.temporary, O.eventsOnly, O.sharedLock, O.exclusiveLock, O.symbolicLink, AT.workingDirectory, AT.noFollow,
    AT.follow, AT.removeDirectory, AT.effectiveAccess, S.typeMask, S.regular, S.directory, S.symbolicLink,
    S.characterDevice, S.blockDevice, S.pipe, S.socket, S.setUserID, S.setGroupID, S.sticky, S.userAll, S.userRead,
    S.userWrite, S.userExecute, S.groupAll, S.groupRead, S.groupWrite, S.groupExecute, S.othersAll, S.othersRead,
    S.othersWrite, S.othersExecute, PROT.none, PROT.read, PROT.write, PROT.execute, MAP.shared, MAP.private,
    MAP.fixed, MAP.anonymous, MAP.noReserve, MAP.populate, MAP.locked, MAP.hugePages, MAP.stack, MAP.growsDown,
    MAP.fixedNoReplace, MAP.justInTime, MAP.noCache,
  ]

  private static let all4: [Constant] = [
    SIG.default, SIG.ignore, SIG.hangup, SIG.interrupt, SIG.quit, SIG.illegalInstruction, SIG.trap, SIG.abort,
    SIG.bus, SIG.arithmetic, SIG.kill, SIG.user1, SIG.segmentation, SIG.user2, SIG.pipe, SIG.alarm, SIG.terminate,
    SIG.stackFault, SIG.child, SIG.continue, SIG.stop, SIG.terminalStop, SIG.terminalInput, SIG.terminalOutput,
    SIG.urgent, SIG.processorTime, SIG.fileSize, SIG.virtualAlarm, SIG.profile, SIG.windowChange, SIG.io, SIG.power,
    SIG.badSystemCall, SIG.emulation, SIG.information, SignalMask.block, SignalMask.unblock, SignalMask.set,
    SA.noChildStop, SA.noChildWait, SA.information, SA.onStack, SA.restart, SA.noDefer, SA.resetHandler,
    SA.restorer, MSG.outOfBand, MSG.peek, MSG.dontRoute, MSG.controlTruncated,
  ]

  private static let all5: [Constant] = [
    MSG.truncated, MSG.dontWait, MSG.endOfRecord, MSG.waitAll, MSG.noSignal, MSG.more, MSG.controlCloseOnExec,
    SHUT.read, SHUT.write, SHUT.readWrite, F.duplicate, F.duplicateCloseOnExec, F.getDescriptorFlags,
    F.setDescriptorFlags, F.getStatusFlags, F.setStatusFlags, F.getOwner, F.setOwner, F.getLock, F.setLock,
    F.setLockWait, F.setPipeSize, F.getPipeSize, F.getPath, F.fullSync, F.noCache, F.setNoSIGPIPE, F.getNoSIGPIPE,
    F.readLock, F.writeLock, F.unlock, FD.closeOnExec, POLL.input, POLL.priority, POLL.output, POLL.error,
    POLL.hangup, POLL.invalid, POLL.normalInput, POLL.bandInput, POLL.normalOutput, POLL.bandOutput,
    POLL.readHangup, SEEK.start, SEEK.current, SEEK.end, SEEK.data, SEEK.hole, W.noHang, W.untraced,
  ]

  private static let all6: [Constant] = [
    W.continued, EPOLL.add, EPOLL.delete, EPOLL.modify, EPOLL.closeOnExec, EPOLL.input, EPOLL.priority,
    EPOLL.output, EPOLL.error, EPOLL.hangup, EPOLL.readHangup, EPOLL.exclusive, EPOLL.wakeUp, EPOLL.oneShot,
    EPOLL.edgeTriggered, EV.add, EV.delete, EV.enable, EV.disable, EV.oneShot, EV.clear, EV.receipt, EV.dispatch,
    EV.error, EV.endOfFile, EVFILT.read, EVFILT.write, EVFILT.aio, EVFILT.file, EVFILT.process, EVFILT.signal,
    EVFILT.timer, EVFILT.machPort, EVFILT.fileSystem, EVFILT.user, EVFILT.exception, NOTE.trigger, NOTE.delete,
    NOTE.write, NOTE.extend, NOTE.attributes, NOTE.link, NOTE.rename, NOTE.revoke, NOTE.exit, NOTE.fork, NOTE.exec,
    NOTE.seconds, NOTE.microseconds, NOTE.nanoseconds,
  ]

  private static let all7: [Constant] = [
    NOTE.absolute, NOTE.lowWater, CLOCK.realTime, CLOCK.monotonic, CLOCK.processTime, CLOCK.threadTime,
    CLOCK.monotonicRaw, CLOCK.realTimeCoarse, CLOCK.monotonicCoarse, CLOCK.bootTime, CLOCK.atomicTime,
    CLOCK.uptimeRaw, GRND.nonBlock, GRND.random, Errno.E2BIG, Errno.EACCES, Errno.EADDRINUSE, Errno.EADDRNOTAVAIL,
    Errno.EADV, Errno.EAFNOSUPPORT, Errno.EAGAIN, Errno.EALREADY, Errno.EAUTH, Errno.EBADARCH, Errno.EBADE,
    Errno.EBADEXEC, Errno.EBADF, Errno.EBADFD, Errno.EBADMACHO, Errno.EBADMSG, Errno.EBADR, Errno.EBADRPC,
    Errno.EBADRQC, Errno.EBADSLT, Errno.EBFONT, Errno.EBUSY, Errno.ECANCELED, Errno.ECHILD, Errno.ECHRNG,
    Errno.ECOMM, Errno.ECONNABORTED, Errno.ECONNREFUSED, Errno.ECONNRESET, Errno.EDEADLK, Errno.EDEADLOCK,
    Errno.EDESTADDRREQ, Errno.EDEVERR, Errno.EDOM, Errno.EDOTDOT, Errno.EDQUOT,
  ]

  private static let all8: [Constant] = [
    Errno.EEXIST, Errno.EFAULT, Errno.EFBIG, Errno.EFTYPE, Errno.EHOSTDOWN, Errno.EHOSTUNREACH, Errno.EHWPOISON,
    Errno.EIDRM, Errno.EILSEQ, Errno.EINPROGRESS, Errno.EINTR, Errno.EINVAL, Errno.EIO, Errno.EISCONN, Errno.EISDIR,
    Errno.EISNAM, Errno.EKEYEXPIRED, Errno.EKEYREJECTED, Errno.EKEYREVOKED, Errno.EL2HLT, Errno.EL2NSYNC,
    Errno.EL3HLT, Errno.EL3RST, Errno.ELIBACC, Errno.ELIBBAD, Errno.ELIBEXEC, Errno.ELIBMAX, Errno.ELIBSCN,
    Errno.ELNRNG, Errno.ELOOP, Errno.EMEDIUMTYPE, Errno.EMFILE, Errno.EMLINK, Errno.EMSGSIZE, Errno.EMULTIHOP,
    Errno.ENAMETOOLONG, Errno.ENAVAIL, Errno.ENEEDAUTH, Errno.ENETDOWN, Errno.ENETRESET, Errno.ENETUNREACH,
    Errno.ENFILE, Errno.ENOANO, Errno.ENOATTR, Errno.ENOBUFS, Errno.ENOCSI, Errno.ENODATA, Errno.ENODEV,
    Errno.ENOENT, Errno.ENOEXEC,
  ]

  private static let all9: [Constant] = [
    Errno.ENOKEY, Errno.ENOLCK, Errno.ENOLINK, Errno.ENOMEDIUM, Errno.ENOMEM, Errno.ENOMSG, Errno.ENONET,
    Errno.ENOPKG, Errno.ENOPOLICY, Errno.ENOPROTOOPT, Errno.ENOSPC, Errno.ENOSR, Errno.ENOSTR, Errno.ENOSYS,
    Errno.ENOTBLK, Errno.ENOTCAPABLE, Errno.ENOTCONN, Errno.ENOTDIR, Errno.ENOTEMPTY, Errno.ENOTNAM,
    Errno.ENOTRECOVERABLE, Errno.ENOTSOCK, Errno.ENOTSUP, Errno.ENOTTY, Errno.ENOTUNIQ, Errno.ENXIO,
    Errno.EOPNOTSUPP, Errno.EOVERFLOW, Errno.EOWNERDEAD, Errno.EPERM, Errno.EPFNOSUPPORT, Errno.EPIPE,
    Errno.EPROCLIM, Errno.EPROCUNAVAIL, Errno.EPROGMISMATCH, Errno.EPROGUNAVAIL, Errno.EPROTO,
    Errno.EPROTONOSUPPORT, Errno.EPROTOTYPE, Errno.EPWROFF, Errno.EQFULL, Errno.ERANGE, Errno.EREMCHG,
    Errno.EREMOTE, Errno.EREMOTEIO, Errno.ERESTART, Errno.ERFKILL, Errno.EROFS, Errno.ERPCMISMATCH,
    Errno.ESHLIBVERS,
  ]

  private static let all10: [Constant] = [
    Errno.ESHUTDOWN, Errno.ESOCKTNOSUPPORT, Errno.ESPIPE, Errno.ESRCH, Errno.ESRMNT, Errno.ESTALE, Errno.ESTRPIPE,
    Errno.ETIME, Errno.ETIMEDOUT, Errno.ETOOMANYREFS, Errno.ETXTBSY, Errno.EUCLEAN, Errno.EUNATCH, Errno.EUSERS,
    Errno.EWOULDBLOCK, Errno.EXDEV, Errno.EXFULL,
  ]
}

extension Constant {
  /// For a family, those whose constants serve in its place.
  static let relatedFamilies: [String: [String]] = [
    "SOL": ["IPPROTO"],
    "SO": ["TCP", "IP", "IPV6"],
  ]
}
