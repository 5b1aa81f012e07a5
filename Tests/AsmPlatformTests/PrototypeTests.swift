import AsmPlatform
import SystemPackage
import Testing

@testable import generate_platform

extension AsmPlatformTests {
  /// What the kernels' own sources say, and lists made by other people, kept as tables beside ours.
  struct Prototypes {
    let rows: [[String]]

    init(_ name: String) throws {
      let text = try #require(Tool.text(Tool.tables.appending(name)))
      let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst()
      rows = lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }

    /// How many parameters a C declaration has.
    static func arity(_ parameters: String) -> Int {
      parameters == "void" ? 0 : parameters.split(separator: ",").count
    }
  }

  /// The kernel's own declaration has another arity than strace decodes, and why.
  static let straceDiffers: [String: String] = [
    // fs/read_write.c: pos_l and pos_h; strace shows the two as one.
    "preadv":
      "unsigned long fd, const struct iovec *vec, unsigned long vlen, unsigned long pos_l, unsigned long pos_h",
    "pwritev":
      "unsigned long fd, const struct iovec *vec, unsigned long vlen, unsigned long pos_l, unsigned long pos_h",
  ]

  @Test(
    "every system call of Linux has the number and the arity of the kernel's sources and of two other lists")
  func linuxPrototypes() throws {
    let rows = try Prototypes("linux-prototypes.tsv").rows
    #expect(rows.map { $0[1] }.sorted() == SystemCall.all.filter { $0.linux != nil }.map(\.name).sorted())
    var (declared, strace, go, pwntools) = (0, 0, 0, 0)
    for row in rows {
      let call = try #require(SystemCall.named(row[1]))
      let arity = call.parameters(on: .linux).count
      #expect(call.linux.map(String.init) == row[0], "\(call.name)")
      if row[2] != "-" {
        declared += 1
        #expect(arity == Prototypes.arity(row[2]), "\(call.name): \(row[2])")
      }
      if row[3] != "-" {
        strace += 1
        if Self.straceDiffers[call.name] == row[2] {
          #expect(String(arity) != row[3])
        } else {
          #expect(String(arity) == row[3], "\(call.name): strace has \(row[3])")
        }
      }
      #expect(row[2] != "-" || row[3] != "-" || arity == call.parameters(on: .linux).count)
      if row[4] != "-" {
        go += 1
        #expect(row[4] == row[0], "\(call.name)")
      }
      if row[5] != "-" {
        pwntools += 1
        #expect(row[5] == row[0], "\(call.name)")
      }
    }
    print(
      "Linux prototypes: \(rows.count) calls; arity equal to \(declared) declarations and to \(strace) of strace's, "
        + "\(Self.straceDiffers.count) of which differ for a reason; numbers equal to \(go) of Go's and \(pwntools) of pwntools'"
    )
  }

  @Test(
    "every system call of macOS has the number and the arity of XNU's table, and the number of two other lists"
  )
  func macosPrototypes() throws {
    let rows = try Prototypes("macos-prototypes.tsv").rows.filter { $0[2] == "call" }
    #expect(rows.count == 452)
    let own = SystemCall.all.filter { $0.macos != nil }
    #expect(own.map(\.kernelName).sorted() == rows.map { $0[1] }.sorted())
    let byNumber = Dictionary(
      own.map { (String($0.macos ?? 0), $0) }, uniquingKeysWith: { first, _ in first })
    var (go, pwntools) = (0, 0)
    for row in rows {
      let call = try #require(byNumber[row[0]], "\(row[1])")
      #expect(call.kernelName == row[1])
      #expect(call.parameters(on: .macos).count == Prototypes.arity(row[4]), "\(row[1]): \(row[4])")
      if row[5] != "-" {
        go += 1
        #expect(row[5] == row[0], "\(row[1])")
      }
      if row[6] != "-" {
        pwntools += 1
        #expect(row[6] == row[0], "\(row[1])")
      }
    }
    #expect(go > 400)
    #expect(pwntools > 440)
    print("macOS numbers: \(rows.count) equal to XNU's table, \(go) to Go's list, \(pwntools) to pwntools'")
  }

  @Test("every call says what it does, and those that one system lacks point to the other's")
  func everyCallIsTold() {
    for call in SystemCall.all {
      #expect(call.documentation.hasSuffix("."), "\(call.name)")
      for platform in Platform.all where call.number(on: platform) != nil {
        for parameter in call.parameters(on: platform) {
          if case .integer(let family?) = parameter.kind {
            #expect(Constant.Family.all.contains { $0.name == family }, "\(call.name)'s \(parameter.name)")
          }
        }
      }
    }
    for (name, other) in [
      ("epoll_wait", "kevent"), ("clock_gettime", "gettimeofday"), ("getrandom", "getentropy"),
      ("getdents64", "getdirentries64"), ("futex", "ulock_wait"), ("timerfd_create", "kqueue"),
      ("signalfd4", "kqueue"), ("eventfd2", "kqueue"), ("inotify_init1", "kqueue"),
      ("clone", "bsdthread_create"),
    ] {
      #expect(SystemCall.named(name)?.absence(on: .macos) == "macOS has no \(name); it offers \(other)")
    }
  }
}
