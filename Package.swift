// swift-tools-version: 6.1
import PackageDescription

let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let systemPackage = Target.Dependency.product(name: "SystemPackage", package: "swift-system")

// The rooms of the house and what each may import; `Tests/HouseTests` holds the
// sources to this table, because SwiftPM itself does not.
let package = Package(
  name: "asmgen",
  platforms: [.macOS("13.3")],
  products: [
    .library(name: "Asm", targets: ["Asm"]),
    .library(name: "AsmCommands", targets: ["AsmCommands"]),
    .executable(name: "asmgen", targets: ["asmgen"]),
    .executable(name: "asmgen-bench", targets: ["asmgen-bench"]),
    .executable(name: "machrun", targets: ["machrun"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    // What the processor knows.
    .target(name: "AsmX86", exclude: ["Tables"]),
    // Makes the Swift of AsmX86/Generated from AsmX86/Tables.
    .target(name: "InstructionGenerator"),
    .executableTarget(
      name: "generate-instructions",
      dependencies: ["InstructionGenerator", systemPackage]),
    // What the kernels know.
    .target(name: "AsmPlatform", dependencies: ["AsmX86"], exclude: ["Tables"]),
    .executableTarget(
      name: "generate-platform", dependencies: [systemPackage]),
    // Makes AsmVerifier/Generated from the examples that Tests/RuleExampleTests compiles.
    .executableTarget(name: "generate-rule-examples", dependencies: [systemPackage]),
    // The DSL and the module it lowers to.
    .target(name: "AsmProgram", dependencies: ["AsmX86", "AsmPlatform"]),
    // Rules over a module.
    .target(name: "AsmVerifier", dependencies: ["AsmX86", "AsmPlatform", "AsmProgram"]),
    // The only place that makes text.
    .target(name: "Templates", path: "Templates", resources: [.embedInCode("text")]),
    .target(name: "AsmNASM", dependencies: ["AsmX86", "AsmPlatform", "AsmProgram", "Templates"]),
    // nasm, gcc, ld, ld64.lld, strace as values.
    .target(
      name: "AsmToolchain",
      dependencies: [
        "AsmPlatform",
        subprocess, systemPackage,
      ]),
    // Runs macOS programs on Linux. In C, because it lives in signal handlers.
    .executableTarget(
      name: "machrun",
      cSettings: [.headerSearchPath("."), .define("_GNU_SOURCE", .when(platforms: [.linux]))]),
    // The umbrella that a user imports.
    .target(name: "Asm", dependencies: ["AsmX86", "AsmPlatform", "AsmProgram"]),
    // The commands, for asmgen itself and for a user's own package.
    .target(
      name: "AsmCommands",
      dependencies: [
        "AsmX86", "AsmPlatform", "AsmProgram", "AsmVerifier", "AsmNASM", "AsmToolchain", "Templates",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        systemPackage,
      ]),
    // The programs that ship.
    .target(name: "Programs", dependencies: ["Asm"]),
    .executableTarget(name: "asmgen", dependencies: ["AsmCommands", "Programs"]),
    .executableTarget(
      name: "asmgen-bench",
      dependencies: [
        "Asm", "AsmX86", "AsmPlatform", "AsmProgram", "AsmVerifier", "AsmNASM", "AsmToolchain", "Programs",
        subprocess, systemPackage,
      ]),
    // What several suites need: folders of their own, and asmgen as a user runs it.
    .target(
      name: "TestSupport", dependencies: ["AsmToolchain", subprocess, systemPackage],
      path: "Tests/TestSupport"),
    // One suite a room.
    .testTarget(name: "HouseTests"),
    .testTarget(
      name: "AsmX86Tests",
      dependencies: ["AsmX86", "AsmNASM", "AsmProgram", "InstructionGenerator", subprocess, systemPackage],
      exclude: [
        "EffectsDriver.c", "EffectsMachine.h", "EffectsStates.h", "effects-disagreements.tsv", "Refusals",
        "Decoders",
      ]),
    .testTarget(
      name: "AsmPlatformTests", dependencies: ["AsmPlatform", "generate-platform", subprocess, systemPackage]),
    .testTarget(
      name: "AsmProgramTests",
      dependencies: ["AsmX86", "AsmPlatform", "AsmProgram", "Asm", "Programs", subprocess, systemPackage]),
    .testTarget(
      name: "AsmVerifierTests",
      dependencies: ["AsmVerifier", "AsmX86", "AsmPlatform", "AsmProgram", "AsmToolchain", "Asm", "Programs"]),
    // The examples of its rules, which asmgen explain shows.
    .testTarget(
      name: "RuleExampleTests",
      dependencies: ["AsmVerifier", "AsmX86", "AsmProgram", "Asm", "generate-rule-examples", systemPackage]),
    .testTarget(
      name: "AsmNASMTests",
      dependencies: [
        "AsmNASM", "AsmX86", "AsmPlatform", "AsmProgram", "Programs", "Templates", subprocess, systemPackage,
      ]),
    .testTarget(
      name: "AsmToolchainTests", dependencies: ["AsmToolchain", "AsmPlatform", "TestSupport", systemPackage]),
    .testTarget(
      name: "AsmCommandsTests",
      dependencies: [
        "AsmCommands", "AsmNASM", "AsmToolchain", "AsmX86", "AsmPlatform", "AsmProgram", "TestSupport",
        "asmgen", subprocess, systemPackage,
      ]),
    // What the benchmarks compare, not how fast it is.
    .testTarget(name: "BenchmarkTests", dependencies: ["asmgen-bench", "asmgen", subprocess, systemPackage]),
    // The emitted sources of the programs that ship, whole.
    .testTarget(name: "GoldenTests", dependencies: ["asmgen", "AsmToolchain", "Programs", "TestSupport"]),
    // What statements do when they run.
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "Asm", "AsmX86", "AsmNASM", "AsmVerifier", "AsmToolchain", "AsmPlatform", "AsmProgram",
        "TestSupport", subprocess, systemPackage,
      ]),
    // Programs written for the mutants.
    .target(name: "ReferencePrograms", dependencies: ["Asm"], path: "Tests/MutationTests/Programs"),
    // Calls functions and holds them to the ABI.
    .target(name: "CallHarness", path: "Tests/CallHarness", resources: [.embedInCode("text")]),
    // Programs with a fault put into them, and what notices it.
    .testTarget(
      name: "MutationTests",
      dependencies: [
        "ReferencePrograms", "CallHarness", "Programs", "Asm", "AsmX86", "AsmPlatform", "AsmProgram",
        "AsmVerifier",
        "AsmNASM",
        "AsmToolchain", "TestSupport", subprocess, systemPackage,
      ],
      exclude: ["Programs", "Library", "survivors.tsv"]),
    // The runner of macOS programs, with programs of the tests' own.
    .testTarget(
      name: "MachrunTests", dependencies: ["asmgen", "AsmToolchain", "TestSupport"], exclude: ["Programs"]),
    // What the programs that ship do.
    .testTarget(
      name: "BehaviourTests", dependencies: ["asmgen"],
      exclude: ["AbiDriver.c", "Twins", "second_opinion.py"]),
  ]
)
