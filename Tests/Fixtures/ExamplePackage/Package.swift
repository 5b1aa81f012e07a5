// swift-tools-version: 6.1
import PackageDescription

// A package of one's own that writes programs with asmgen and has its commands for them.
let package = Package(
  name: "example",
  platforms: [.macOS(.v13)],
  dependencies: [
    .package(name: "asmgen", path: "../../..")
  ],
  targets: [
    .executableTarget(
      name: "greeter",
      dependencies: [
        .product(name: "Asm", package: "asmgen"),
        .product(name: "AsmCommands", package: "asmgen"),
      ]),
    // Programs with faults, for the tests of what's said about them.
    .executableTarget(
      name: "faulty",
      dependencies: [
        .product(name: "Asm", package: "asmgen"),
        .product(name: "AsmCommands", package: "asmgen"),
      ]),
  ]
)
